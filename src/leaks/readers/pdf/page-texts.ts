import { isNamed, type PdfFile } from '../../../pdf-objects/pdf-file.ts';
import { PdfDictionary, PdfReference, type PdfValue } from '../../../pdf-objects/pdf-values.ts';
import { type FontCodes, fontCodes } from './font-codes.ts';
import { type ShownText, shownText } from './shown-text.ts';

/** What one page shows, in the order of its content. */
export interface PageText {
  /** Number of the page's object. */
  readonly object: number;
  readonly pieces: readonly ShownText[];
  readonly unknown: number;
}

/** Text that stands outside the content of pages: in forms, appearances of annotations, streams nothing refers to. */
export interface OtherText {
  readonly object: number;
  readonly text: string;
  readonly unknown: number;
}

/** Every page of the file, in the order of the page tree, and after them any page that is not in it. */
export function pageTexts(file: PdfFile): readonly PageText[] {
  const inTree: number[] = [];
  const visit = (value: PdfValue, depth: number) => {
    const { entries } = file.dictionary(value);
    if (depth > 60) return;
    if (entries.has('Kids')) for (const kid of file.items(entries.get('Kids'))) visit(kid, depth + 1);
    else if (value instanceof PdfReference) inTree.push(value.number);
  };
  for (const { value } of file.objects)
    if (isNamed(value, 'Type', 'Catalog') && value instanceof PdfDictionary)
      for (const root of [value.entries.get('Pages')]) if (root !== undefined) visit(root, 0);
  const pages = file.objects.filter(({ value }) => isNamed(value, 'Type', 'Page'));
  const numbers = [...new Set([...inTree, ...pages.map(({ number }) => number)])];
  return numbers.map((number) => pageText(number, file));
}

function pageText(object: number, file: PdfFile): PageText {
  const page = file.find(object)?.value;
  if (!(page instanceof PdfDictionary)) return { object, pieces: [], unknown: 0 };
  const contents = streamsOf(page.entries.get('Contents'), file);
  const shown = shownText(withGaps(contents), fontsOf(inherited(page, 'Resources', file), file));
  return { object, ...shown };
}

/** The unpacked streams that a value refers to. */
function streamsOf(value: PdfValue | undefined, file: PdfFile): readonly Uint8Array[] {
  if (value instanceof PdfReference) {
    const { stream, value: inner } = file.find(value.number) ?? {};
    if (stream !== undefined) return typeof stream === 'string' ? [] : [stream];
    return Array.isArray(inner) ? streamsOf(inner as readonly PdfValue[], file) : [];
  }
  return Array.isArray(value) ? (value as readonly PdfValue[]).flatMap((one) => streamsOf(one, file)) : [];
}

function withGaps(streams: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(streams.reduce((sum, { length }) => sum + length + 1, 0)).fill(0x20);
  let at = 0;
  for (const stream of streams) {
    whole.set(stream, at);
    at += stream.length + 1;
  }
  return whole;
}

/** What a page has itself or from the pages it is under. */
function inherited(page: PdfDictionary, key: string, file: PdfFile): PdfDictionary {
  let at = page;
  for (let depth = 0; depth < 60; depth += 1) {
    const own = at.entries.get(key);
    if (own !== undefined) return file.dictionary(own);
    const parent = file.resolve(at.entries.get('Parent'));
    if (!(parent instanceof PdfDictionary)) break;
    at = parent;
  }
  return new PdfDictionary(new Map());
}

/** The fonts of a resource dictionary by name, each read once. */
export function fontsOf(resources: PdfDictionary, file: PdfFile): (name: string) => FontCodes | undefined {
  const fonts = file.dictionary(resources.entries.get('Font')).entries;
  const read = readFonts.get(fonts) ?? new Map<string, FontCodes>();
  readFonts.set(fonts, read);
  return (name) => {
    const known = read.get(name);
    const font = known ?? (fonts.has(name) ? fontCodes(file.dictionary(fonts.get(name)), file) : undefined);
    if (font && !known) read.set(name, font);
    return font;
  };
}

const readFonts = new WeakMap<ReadonlyMap<string, PdfValue>, Map<string, FontCodes>>();

/**
 * What every other stream with text operators shows. A form has fonts of its own; what nothing refers to is read
 * with those of any page.
 */
export function otherTexts(file: PdfFile): readonly OtherText[] {
  const ofPages = new Set<Uint8Array>();
  const everyFont = new Map<string, PdfValue>();
  for (const { value } of file.objects) {
    if (!(value instanceof PdfDictionary)) continue;
    if (isNamed(value, 'Type', 'Page'))
      for (const stream of streamsOf(value.entries.get('Contents'), file)) ofPages.add(stream);
    for (const [name, font] of file.dictionary(
      file.dictionary(value.entries.get('Resources')).entries.get('Font'),
    ).entries)
      everyFont.set(name, font);
  }
  const anyFont = new PdfDictionary(new Map([['Font', new PdfDictionary(everyFont)]]));
  return file.objects.flatMap(({ number, value, stream }): OtherText[] => {
    if (stream === undefined || typeof stream === 'string' || ofPages.has(stream)) return [];
    if (!(value instanceof PdfDictionary) || hasOwnReader(value) || !showsText(stream)) return [];
    const own = value.entries.get('Resources');
    const shown = shownText(stream, fontsOf(own === undefined ? anyFont : file.dictionary(own), file));
    const text = shown.pieces.map((piece) => piece.text).join('');
    return text.trim() === '' ? [] : [{ object: number, text, unknown: shown.unknown }];
  });
}

/** Streams that are read in another way, or are no text at all. */
export function hasOwnReader(value: PdfDictionary): boolean {
  const { entries } = value;
  return (
    ['XRef', 'ObjStm', 'Metadata', 'EmbeddedFile', 'CMap'].some((type) => isNamed(value, 'Type', type)) ||
    isNamed(value, 'Subtype', 'Image') ||
    ['Length1', 'N', 'ShadingType', 'FunctionType'].some((key) => entries.has(key)) ||
    ['Type1C', 'CIDFontType0C', 'OpenType'].some((type) => isNamed(value, 'Subtype', type))
  );
}

function showsText(stream: Uint8Array): boolean {
  return /\bTf\b[\s\S]*(?:T[jJ]|['"])\s/.test(new TextDecoder('latin1').decode(stream));
}
