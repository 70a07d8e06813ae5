import { latin1 } from './latin1.ts';
import { PdfScanner } from './pdf-scanner.ts';
import { PdfDictionary, PdfName, PdfReference, type PdfValue } from './pdf-values.ts';
import { unpackStream } from './unpack-stream.ts';

/** One object as it stands in the file, whether anything refers to it or not. */
export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  /** The unpacked bytes where it is a stream; in words why it could not be unpacked. */
  readonly stream?: Uint8Array | string;
  /** A stream's bytes as they stand in the file. */
  readonly packed?: Uint8Array;
  /** Where it begins in the file; undefined within an object stream. */
  readonly offset?: number;
  /** Number of the object stream it is in. */
  readonly within?: number;
}

/** Every object of a file, those of earlier revisions too, and what stands between objects. */
export interface PdfFile {
  readonly objects: readonly PdfObject[];
  readonly between: string;
  readonly encrypted: boolean;
  /** The last object of a number; undefined where there is none. */
  find(number: number): PdfObject | undefined;
  /** Follows references to the end. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The dictionary that a value is or refers to; an empty one if there is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary;
  /** The items of an array, a single value as an array of one, nothing as an empty one. */
  items(value: PdfValue | undefined): readonly PdfValue[];
}

const NOTHING = new PdfDictionary(new Map());

/**
 * Reads a PDF from its first byte to its last without trusting its table of contents: an object that no table names
 * is read like any other.
 */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const text = latin1(bytes);
  const found: PdfObject[] = [];
  const byNumber = new Map<number, PdfObject>();
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let current = value ?? null;
    for (let steps = 0; current instanceof PdfReference && steps < 50; steps += 1)
      current = byNumber.get(current.number)?.value ?? null;
    return current instanceof PdfReference ? null : current;
  };
  const add = (object: PdfObject) => {
    found.push(object);
    byNumber.set(object.number, object);
  };
  const raw = rawObjects(text, bytes);
  for (const object of raw.objects) byNumber.set(object.number, object);
  for (const { body, ...object } of raw.objects) {
    if (body === undefined || !(object.value instanceof PdfDictionary)) add(object);
    else {
      const stream = unpackStream(body, object.value, resolve);
      add({ ...object, stream, packed: body });
      if (typeof stream !== 'string' && isNamed(object.value, 'Type', 'ObjStm'))
        for (const packed of packedObjects(stream, object.value, resolve))
          add({ ...packed, within: object.number });
    }
  }
  const dictionary = (value: PdfValue | undefined) => {
    const resolved = resolve(value);
    return resolved instanceof PdfDictionary ? resolved : NOTHING;
  };
  return {
    objects: found,
    between: raw.between,
    encrypted:
      /\/Encrypt\b/.test(raw.between) ||
      found.some(({ value }) => isNamed(value, 'Type', 'XRef') && dictionary(value).entries.has('Encrypt')),
    find: (number) => byNumber.get(number),
    resolve,
    dictionary,
    items: (value) => {
      const resolved = resolve(value);
      if (resolved === null) return [];
      return Array.isArray(resolved) ? resolved : [value ?? null];
    },
  };
}

/** Whether a value is a dictionary that has this name under this key. */
export function isNamed(value: PdfValue, key: string, name: string): boolean {
  const found = value instanceof PdfDictionary ? value.entries.get(key) : undefined;
  return found instanceof PdfName && found.name === name;
}

interface RawObject extends PdfObject {
  readonly body?: Uint8Array;
}

const OBJECT = /(?<![\d])(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])/g;

function rawObjects(text: string, bytes: Uint8Array): { objects: readonly RawObject[]; between: string } {
  const objects: RawObject[] = [];
  let between = '';
  let from = 0;
  const head = new RegExp(OBJECT);
  for (let match = head.exec(text); match; match = head.exec(text)) {
    between += `${text.slice(from, match.index)}\n`;
    const scanner = new PdfScanner(text, match.index + match[0].length);
    const value = scanner.next() ?? null;
    const number = Number(match[1]);
    const offset = match.index;
    const start = /[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)?/y;
    start.lastIndex = scanner.at;
    const opening = value instanceof PdfDictionary ? start.exec(text) : null;
    if (opening) {
      const begins = scanner.at + opening[0].length;
      const ends = endOfStream(text, begins, value);
      objects.push({ number, offset, value, body: bytes.subarray(begins, ends) });
      from = ends;
    } else {
      objects.push({ number, offset, value });
      from = scanner.at;
    }
    head.lastIndex = from;
  }
  return { objects, between: between + text.slice(from) };
}

/** Where its dictionary says, if the stream does end there; else before the next word "endstream". */
function endOfStream(text: string, begins: number, value: PdfValue): number {
  const length = value instanceof PdfDictionary ? value.entries.get('Length') : undefined;
  if (typeof length === 'number' && /^\s*endstream/.test(text.slice(begins + length, begins + length + 20)))
    return begins + length;
  const end = text.indexOf('endstream', begins);
  return end < 0 ? text.length : end;
}

function packedObjects(
  stream: Uint8Array,
  { entries }: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue,
): readonly PdfObject[] {
  const text = latin1(stream);
  const first = Number(resolve(entries.get('First')));
  const numbers = text.slice(0, first).match(/\d+/g)?.map(Number) ?? [];
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
    number: numbers[2 * index] ?? 0,
    value: new PdfScanner(text, first + (numbers[2 * index + 1] ?? 0)).next() ?? null,
  }));
}
