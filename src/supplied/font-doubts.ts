import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import { type PdfDictionary, PdfReference } from '../pdf-objects/pdf-values.ts';
import { unicodeTable } from '../pdf-objects/unicode-table.ts';
import type { Doubt } from './doubt.ts';
import { fontName } from './font-name.ts';
import { nameOf } from './names.ts';
import { widthDoubt } from './width-doubt.ts';

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/** The dictionary that says what a font looks like: of a composite font, that of its only descendant. */
export function descriptorOf(font: PdfDictionary, file: PdfFile): PdfDictionary {
  const [descendant] = file.items(font.entries.get('DescendantFonts'));
  const own = descendant === undefined ? font : file.dictionary(descendant);
  return file.dictionary(own.entries.get('FontDescriptor'));
}

/** Whether a font's own outlines are in the file. */
export function isEmbedded(font: PdfDictionary, file: PdfFile): boolean {
  const descriptor = descriptorOf(font, file);
  return PROGRAMS.some((key) => {
    const program = descriptor.entries.get(key);
    return program instanceof PdfReference && file.find(program.number)?.stream instanceof Uint8Array;
  });
}

/**
 * What keeps fonts from being right in every reader and readable aloud. With `trusted`, where the file claims to be
 * PDF/A, kinds of fonts are taken whose outlines are not looked into.
 */
export function fontDoubts(
  fonts: ReadonlyMap<PdfDictionary, ReadonlySet<number>>,
  file: PdfFile,
  trusted: boolean,
): readonly Doubt[] {
  return [...fonts].flatMap(([font, codes]): Doubt[] => {
    const found = fontDoubt(font, codes, file, trusted);
    return found === undefined ? [] : [{ about: 'fonts', found }];
  });
}

function fontDoubt(
  font: PdfDictionary,
  codes: ReadonlySet<number>,
  file: PdfFile,
  trusted: boolean,
): string | undefined {
  const name = `the font "${fontName(font)}"`;
  const kind = nameOf(font.entries.get('Subtype'));
  if (kind === 'Type3') return `${name} is made of drawings`;
  if (!isEmbedded(font, file)) return `${name} is not embedded`;
  const unread = unreadable(font, codes, file);
  if (unread !== undefined) return `${name} ${unread}`;
  if (kind === 'Type0') {
    const fault = compositeDoubt(font, codes, file, trusted);
    return fault === undefined ? undefined : `${name} ${fault}`;
  }
  return trusted ? undefined : `${name} is of a kind that only a file claiming PDF/A is trusted with`;
}

/** Encodings by which characters are known without a table. */
const LATIN = new Set(['WinAnsiEncoding', 'MacRomanEncoding']);

function unreadable(font: PdfDictionary, codes: ReadonlySet<number>, file: PdfFile): string | undefined {
  const reference = font.entries.get('ToUnicode');
  const table = reference instanceof PdfReference ? file.find(reference.number)?.stream : undefined;
  if (!(table instanceof Uint8Array)) {
    const plain = LATIN.has(nameOf(file.resolve(font.entries.get('Encoding'))));
    return plain ? undefined : 'does not say which characters it shows';
  }
  const known = unicodeTable(table);
  const good = [...codes].every((code) => /^[^\0\ufeff\ufffe]+$/.test(known.get(code) ?? ''));
  return good ? undefined : 'does not say which characters it shows';
}

function compositeDoubt(
  font: PdfDictionary,
  codes: ReadonlySet<number>,
  file: PdfFile,
  trusted: boolean,
): string | undefined {
  if (nameOf(file.resolve(font.entries.get('Encoding'))) !== 'Identity-H')
    return 'has an encoding of its own';
  const descendant = file.dictionary(file.items(font.entries.get('DescendantFonts'))[0]);
  const outlines = descriptorOf(font, file).entries.get('FontFile2');
  const program = outlines instanceof PdfReference ? file.find(outlines.number)?.stream : undefined;
  if (
    nameOf(file.resolve(descendant.entries.get('Subtype'))) !== 'CIDFontType2' ||
    !(program instanceof Uint8Array)
  )
    return trusted ? undefined : 'is of a kind that only a file claiming PDF/A is trusted with';
  return widthDoubt(descendant, program, codes, file);
}
