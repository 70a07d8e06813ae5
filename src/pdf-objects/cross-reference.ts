import { latin1 } from './latin1.ts';
import { isNamed, type PdfFile } from './pdf-file.ts';
import { PdfScanner } from './pdf-scanner.ts';
import { PdfDictionary, PdfReference, type PdfValue, PdfWord } from './pdf-values.ts';

/** Where the file's own table of contents says an object is: at an offset, or within an object stream. */
export type ObjectPlace = { readonly offset: number } | { readonly within: number };

/** A file's table of contents with all its earlier parts. */
export interface CrossReference {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  /** Entries of the trailer; those of the newest part come first. */
  readonly trailer: PdfDictionary;
}

/**
 * Reads the table of contents from the end of the file backwards: tables, streams, and both at once (ISO 32000-1,
 * 7.5.4 and 7.5.8). Undefined where any part of it is not where it is said to be.
 */
export function readCrossReference(bytes: Uint8Array, file: PdfFile): CrossReference | undefined {
  const text = latin1(bytes);
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-2048));
  if (!start) return undefined;
  const places = new Map<number, ObjectPlace | undefined>();
  const trailer = new Map<string, PdfValue>();
  const next = [Number(start[1])];
  const seen = new Set<number>();
  for (let at = next.shift(); at !== undefined; at = next.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const part = text.startsWith('xref', at) ? readTable(text, at) : readStream(file, at);
    if (!part) return undefined;
    for (const [number, place] of part.places) if (!places.has(number)) places.set(number, place);
    for (const [key, value] of part.trailer.entries) if (!trailer.has(key)) trailer.set(key, value);
    for (const key of ['XRefStm', 'Prev']) {
      const before = file.resolve(part.trailer.entries.get(key));
      if (typeof before === 'number') next.push(before);
    }
  }
  const used = [...places].flatMap(([number, place]) => (place ? [[number, place] as const] : []));
  return { places: new Map(used), trailer: new PdfDictionary(trailer) };
}

/**
 * Whether reading the file from its first byte to its last finds every object where the table of contents has it, so
 * that every reader sees the same document.
 */
export function crossReferenceHolds({ places }: CrossReference, file: PdfFile): boolean {
  return [...places].every(([number, place]) => {
    const found = file.find(number);
    if (!found) return number === 0;
    return 'offset' in place ? found.offset === place.offset : found.within === place.within;
  });
}

interface Part {
  readonly places: ReadonlyMap<number, ObjectPlace | undefined>;
  readonly trailer: PdfDictionary;
}

function readTable(text: string, at: number): Part | undefined {
  const places = new Map<number, ObjectPlace | undefined>();
  const scanner = new PdfScanner(text, at + 4);
  for (let first = scanner.next(); first !== undefined; first = scanner.next()) {
    if (first instanceof PdfWord && first.word === 'trailer') {
      const trailer = scanner.next();
      return trailer instanceof PdfDictionary ? { places, trailer } : undefined;
    }
    const count = scanner.next();
    if (typeof first !== 'number' || typeof count !== 'number') return undefined;
    for (let index = 0; index < count; index += 1) {
      const offset = scanner.next();
      scanner.next();
      const kind = scanner.next();
      if (typeof offset !== 'number' || !(kind instanceof PdfWord)) return undefined;
      places.set(first + index, kind.word === 'n' ? { offset } : undefined);
    }
  }
  return undefined;
}

function readStream(file: PdfFile, at: number): Part | undefined {
  const found = file.objects.find(({ offset }) => offset === at);
  if (!found || !(found.value instanceof PdfDictionary) || !(found.stream instanceof Uint8Array))
    return undefined;
  const { stream, value: trailer } = found;
  const widths = file.items(trailer.entries.get('W')).map(Number);
  const [kindWidth = 0, second = 0, third = 0] = widths;
  const row = kindWidth + second + third;
  if (widths.length !== 3 || !(row > 0)) return undefined;
  const size = Number(file.resolve(trailer.entries.get('Size')));
  const given = file.items(trailer.entries.get('Index')).map(Number);
  const index = given.length > 0 ? given : [0, size];
  const places = new Map<number, ObjectPlace | undefined>();
  const field = (from: number, width: number) =>
    stream.subarray(from, from + width).reduce((sum, byte) => sum * 256 + byte, 0);
  let from = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let number = 0; number < (index[pair + 1] ?? 0); number += 1, from += row) {
      if (from + row > stream.length) return undefined;
      const kind = kindWidth === 0 ? 1 : field(from, kindWidth);
      const value = field(from + kindWidth, second);
      const place = kind === 1 ? { offset: value } : kind === 2 ? { within: value } : undefined;
      places.set((index[pair] ?? 0) + number, place);
    }
  }
  return { places, trailer };
}

/** The document catalogue that the trailer names, else the last there is. */
export function catalogueOf(file: PdfFile, trailer: PdfDictionary | undefined): PdfDictionary | undefined {
  const root = trailer?.entries.get('Root');
  if (root instanceof PdfReference) {
    const named = file.resolve(root);
    if (named instanceof PdfDictionary) return named;
  }
  const found = file.objects.findLast(({ value }) => isNamed(value, 'Type', 'Catalog'))?.value;
  return found instanceof PdfDictionary ? found : undefined;
}
