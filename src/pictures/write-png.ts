import { crc32, deflateSync } from 'node:zlib';

/** Dots as rows of red, green, blue and alpha bytes. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Bytes of a dot, each a sample of eight bits; colour type 6 has all four. */
const SAMPLES = 4;
const ALL_SAMPLES = 6;

/**
 * Dots as a PNG (ISO/IEC 15948), its rows unfiltered: drawings have plain areas, which are packed smaller as they stand
 * than as differences.
 */
export function writePng({ width, height, pixels }: Dots): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, ALL_SAMPLES], 8);
  const length = width * SAMPLES;
  const rows = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  const data = deflateSync(rows, { level: 4 });
  return joined([SIGNATURE, ...chunk('IHDR', header), ...chunk('IDAT', data), ...chunk('IEND')]);
}

function chunk(type: string, data = new Uint8Array()): readonly Uint8Array[] {
  const name = new TextEncoder().encode(type);
  return [number(data.length), name, data, number(crc32(data, crc32(name)))];
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
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
