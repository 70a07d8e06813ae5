import { crc32, deflateRawSync } from 'node:zlib';
import type { Parts } from './parts/fill-parts.ts';

const contentTypes = '[Content_Types].xml';

/** The parts as one file: content types first, the rest by path, no moment of making. */
export function zipParts(parts: Parts): Uint8Array {
  const entries = [...parts.keys()].sort(byPath).map((path) => packed(path, parts.get(path) ?? ''));
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, data } = entry;
    locals.push(localHeader(entry), name, data);
    directory.push(directoryHeader(entry, at), name);
    at += LOCAL_LENGTH + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...locals, ...directory, directoryEnd(entries.length, size, at)]);
}

function byPath(a: string, b: string): number {
  if (a === contentTypes || b === contentTypes) return a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
}

interface Entry {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  /** From the version needed to the length of extra fields, which both headers of an entry have. */
  readonly about: readonly (readonly [value: number, bytes: 2 | 4])[];
}

/** Version 2.0 of the format: deflated, and no more. */
const VERSION = 20;
const DEFLATED = 8;
/** The earliest day that a zip can name, 1 January 1980, at midnight: the same in every time zone. */
const EPOCH = 0x21;
/** As the streams of a PDF are packed. */
const LEVEL = { level: 4 };
const LOCAL_LENGTH = 30;

const encoder = new TextEncoder();

function packed(path: string, part: string | Uint8Array): Entry {
  const name = encoder.encode(path);
  const bytes = typeof part === 'string' ? encoder.encode(part) : part;
  const data = deflateRawSync(bytes, LEVEL);
  const about = [
    ...([VERSION, 0, DEFLATED, 0, EPOCH] as const).map((value) => [value, 2] as const),
    ...[crc32(bytes), data.length, bytes.length].map((value) => [value, 4] as const),
    [name.length, 2] as const,
    [0, 2] as const,
  ];
  return { name, data, about };
}

/** The headers of APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16, whose numbers have their least byte first. */
function localHeader({ about }: Entry): Uint8Array {
  return fields([[0x04034b50, 4], ...about]);
}

/** No comment, the first disk, no attributes. */
function directoryHeader({ about }: Entry, at: number): Uint8Array {
  return fields([[0x02014b50, 4], [VERSION, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]);
}

function directoryEnd(count: number, size: number, at: number): Uint8Array {
  return fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ]);
}

function fields(values: Entry['about']): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of values) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
