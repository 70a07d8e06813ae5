import type { PdfFile } from '../../../pdf-objects/pdf-file.ts';
import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from '../../../pdf-objects/pdf-values.ts';
import { unicodeTable } from '../../../pdf-objects/unicode-table.ts';

/** How the codes of a font become characters. */
export interface FontCodes {
  /** Bytes of one code. */
  readonly width: 1 | 2;
  /** Undefined for a code of which the file does not say what it stands for. */
  readonly characterOf: (code: number) => string | undefined;
}

/** The characters of Windows where they differ from their codes. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How a font's codes become characters: by its own table, else as Windows has them where its codes are single bytes. */
export function fontCodes(font: PdfDictionary, file: PdfFile): FontCodes {
  const reference = font.entries.get('ToUnicode');
  const table = reference instanceof PdfReference ? file.find(reference.number)?.stream : undefined;
  const composite = nameOf(font.entries.get('Subtype')) === 'Type0';
  const known = table === undefined || typeof table === 'string' ? undefined : unicodeTable(table);
  if (composite) return { width: 2, characterOf: (code) => known?.get(code) };
  const differences = differencesOf(font, file);
  return { width: 1, characterOf: (code) => known?.get(code) ?? differences.get(code) ?? ofWindows(code) };
}

function ofWindows(code: number): string {
  return code >= 0x80 && code <= 0x9f ? (WINDOWS[code - 0x80] ?? '') : String.fromCharCode(code);
}

const nameOf = (value: PdfValue | undefined) => (value instanceof PdfName ? value.name : '');

/** Codes that the font's own encoding gives other names: of letters, and of characters by number. */
function differencesOf(font: PdfDictionary, file: PdfFile): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  let code = 0;
  for (const item of file.items(file.dictionary(font.entries.get('Encoding')).entries.get('Differences'))) {
    if (typeof item === 'number') code = item;
    else if (item instanceof PdfName) {
      const digits = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(item.name)?.[1];
      const character =
        digits === undefined ? GLYPHS[item.name] : String.fromCodePoint(Number.parseInt(digits, 16));
      if (character !== undefined || item.name.length === 1) characters.set(code, character ?? item.name);
      code += 1;
    }
  }
  return characters;
}

const GLYPHS: Readonly<Record<string, string>> = {
  space: ' ',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  comma: ',',
  period: '.',
  sterling: '£',
  percent: '%',
  hyphen: '-',
  fi: 'fi',
  fl: 'fl',
  ff: 'ff',
};
