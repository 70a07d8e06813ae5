import { inflateRawSync } from 'node:zlib';
import { latin1 } from '../../pdf-objects/latin1.ts';
import { joined, type Passage, type ReadFile, type Reading } from './passage.ts';
import { readBinary } from './read-binary.ts';

/** Largest part that is unpacked, in bytes; a larger one is reported as not searched. */
const LARGEST = 256 * 1024 * 1024;

interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Reads every part of a zip by its local header, whether the directory at the end names it or not, and what stands
 * between and after the parts: comments, names, additional fields.
 */
export function readZip(file: Uint8Array, readFile: ReadFile, depth: number): Reading {
  const { parts, rest } = partsOf(file);
  const passages: Passage[] = [
    { kind: 'text', where: 'the name of a part', text: parts.map(({ name }) => name).join('\n') },
    ...readBinary(rest, 'the directory of the file').map((passage) => ({
      ...passage,
      kind: 'markup' as const,
    })),
  ];
  const readings = parts.map(({ name, bytes }): Reading => {
    if (typeof bytes === 'string') return { passages: [], unread: [{ where: name, reason: bytes }] };
    return joined([readFile(name, bytes, depth + 1)], name);
  });
  return joined([{ passages, unread: [] }, ...readings]);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

function partsOf(file: Uint8Array): { readonly parts: readonly ZipPart[]; readonly rest: Uint8Array } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const sizes = centralSizes(view, file);
  const parts: ZipPart[] = [];
  const rest: Uint8Array[] = [];
  let at = 0;
  let from = 0;
  while (at + 30 <= file.length) {
    if (view.getUint32(at, true) !== LOCAL) {
      at += 1;
      continue;
    }
    const nameLength = view.getUint16(at + 26, true);
    const data = at + 30 + nameLength + view.getUint16(at + 28, true);
    const size = view.getUint32(at + 18, true) || (sizes.get(at) ?? 0);
    const name = new TextDecoder().decode(file.subarray(at + 30, at + 30 + nameLength));
    const packed = file.subarray(data, data + size);
    const bytes = unpacked(packed, view.getUint16(at + 8, true), view.getUint16(at + 6, true));
    parts.push({ name, bytes });
    rest.push(file.subarray(from, at), file.subarray(at + 30, data));
    at = Math.max(data + size, at + 30);
    from = at;
  }
  rest.push(file.subarray(Math.min(from, file.length)));
  return { parts, rest: concatenated(rest) };
}

/** Packed sizes by the place of the local header, for parts whose own header leaves them out. */
function centralSizes(view: DataView, file: Uint8Array): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  const mark = latin1(file).lastIndexOf('PK\x05\x06');
  if (mark < 0 || mark + 22 > file.length) return sizes;
  let at = view.getUint32(mark + 16, true);
  while (at + 46 <= file.length && view.getUint32(at, true) === CENTRAL) {
    sizes.set(view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sizes;
}

function unpacked(packed: Uint8Array, method: number, flags: number): Uint8Array | string {
  if ((flags & 1) === 1) return 'it is encrypted';
  if (method === 0) return packed;
  if (method !== 8) return `it is packed in a way that is not known (${method})`;
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST });
  } catch {
    return 'it cannot be unpacked';
  }
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
