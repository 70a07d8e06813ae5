import { inflateSync } from 'node:zlib';
import type { PictureFault } from './picture-fault.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

/** A picture as rows of red, green, blue bytes. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly type: number;
  readonly interlaced: boolean;
}

interface Chunks extends Header {
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
  readonly data: Uint8Array;
}

/** Samples in a pixel for each colour type: grey, (none), RGB, palette, grey and alpha, (none), RGB and alpha. */
const CHANNELS = [1, 0, 3, 1, 2, 0, 4];
/** Bits that a sample may have for each colour type. */
const DEPTHS = [[1, 2, 4, 8, 16], [], [8, 16], [1, 2, 4, 8], [8, 16], [], [8, 16]];
/** The passes of an interlaced picture: first column and row, then the steps between columns and rows. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
/** No logo needs more; a picture that claims more is a bomb. */
const MOST_PIXELS = 40_000_000;

/**
 * Gives a PNG's pixels (ISO/IEC 15948) laid flat on white, so that no transparency reaches the page. Throws
 * `UnreadablePicture` where the bytes are not a whole PNG.
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const picture = readChunks(bytes);
  const { width, height, interlaced } = picture;
  const samples = inflated(picture);
  const pixels = new Uint8Array(width * height * 3);
  let at = 0;
  for (const [x0, y0, dx, dy] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - x0) / dx);
    const rows = columns > 0 ? Math.ceil((height - y0) / dy) : 0;
    const stride = rowBytes(picture, columns);
    let above = new Uint8Array(stride);
    for (let row = 0; row < rows; row += 1) {
      const line = unfiltered(samples, at, stride, above, pixelBytes(picture));
      at += stride + 1;
      for (let column = 0; column < columns; column += 1) {
        flatten(picture, line, column, pixels, ((y0 + row * dy) * width + x0 + column * dx) * 3);
      }
      above = line;
    }
  }
  return { width, height, pixels };
}

/** Why a PNG's pixels cannot be had, where they cannot. */
export function pngFault(bytes: Uint8Array): PictureFault | undefined {
  try {
    const picture = readChunks(bytes);
    if (picture.type === 3 && picture.palette.length < 3) return { fault: 'it is a PNG without its palette' };
    inflated(picture);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadablePicture) return { fault: `it is ${error.message}` };
    throw error;
  }
}

function readChunks(bytes: Uint8Array): Chunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | undefined;
  let palette = new Uint8Array();
  let transparency = new Uint8Array();
  const data: Uint8Array[] = [];
  let at = 8;
  while (at + 12 <= bytes.length && view.getUint32(0) === 0x89504e47) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.slice(at + 8, at + 8 + length);
    if (type === 'IHDR' && body.length === 13) header = readHeader(body);
    else if (type === 'PLTE') palette = body;
    else if (type === 'tRNS') transparency = body;
    else if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  if (header === undefined) throw new UnreadablePicture('not a PNG picture');
  return { ...header, palette, transparency, data: Buffer.concat(data) };
}

function readHeader(body: Uint8Array): Header {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const header = {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits: view.getUint8(8),
    type: view.getUint8(9),
    interlaced: view.getUint8(12) === 1,
  };
  const count = header.width * header.height;
  const known = DEPTHS[header.type]?.includes(header.bits) === true;
  if (!known || count === 0 || count > MOST_PIXELS)
    throw new UnreadablePicture('a PNG of an unknown kind or size');
  return header;
}

function inflated(picture: Chunks): Uint8Array {
  let expected = 0;
  for (const [x0, y0, dx, dy] of picture.interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((picture.width - x0) / dx);
    const rows = Math.ceil((picture.height - y0) / dy);
    if (columns > 0 && rows > 0) expected += rows * (rowBytes(picture, columns) + 1);
  }
  try {
    const samples = inflateSync(picture.data, { maxOutputLength: expected + 1024 });
    if (samples.length >= expected) return samples;
  } catch {
    // What follows says it better than zlib's own code.
  }
  throw new UnreadablePicture('a PNG whose pixels are damaged or cut short');
}

function rowBytes(picture: Header, columns: number): number {
  return Math.ceil((columns * picture.bits * (CHANNELS[picture.type] ?? 1)) / 8);
}

function pixelBytes(picture: Header): number {
  return Math.max(1, (picture.bits * (CHANNELS[picture.type] ?? 1)) / 8);
}

/** Undoes a row's filter (clause 9): each byte was stored less a prediction from its left and upper neighbours. */
function unfiltered(
  samples: Uint8Array,
  at: number,
  stride: number,
  above: Uint8Array,
  step: number,
): Uint8Array<ArrayBuffer> {
  const filter = samples[at];
  const line = new Uint8Array(samples.subarray(at + 1, at + 1 + stride));
  for (let index = 0; index < stride; index += 1) {
    const left = line[index - step] ?? 0;
    const up = above[index] ?? 0;
    const corner = above[index - step] ?? 0;
    line[index] = (line[index] ?? 0) + predicted(filter, left, up, corner);
  }
  return line;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const byLeft = Math.abs(guess - left);
  const byUp = Math.abs(guess - up);
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** Puts one pixel of a row, laid on white, into the picture. */
function flatten(
  picture: Chunks,
  line: Uint8Array,
  column: number,
  pixels: Uint8Array,
  target: number,
): void {
  const { type, bits, palette, transparency } = picture;
  const channels = CHANNELS[type] ?? 1;
  const raw = (channel: number) => sample(line, column * channels + channel, bits);
  const full = 2 ** bits - 1;
  const colours = type === 2 || type === 6 ? 3 : 1;
  let alpha = 1;
  if (type === 3) alpha = (transparency[raw(0)] ?? 255) / 255;
  else if (type >= 4) alpha = raw(channels - 1) / full;
  else if (transparency.length >= colours * 2) alpha = isClear(transparency, raw, colours) ? 0 : 1;
  for (let channel = 0; channel < 3; channel += 1) {
    const value =
      type === 3 ? (palette[raw(0) * 3 + channel] ?? 0) : (raw(colours === 3 ? channel : 0) * 255) / full;
    pixels[target + channel] = Math.round(value * alpha + 255 * (1 - alpha));
  }
}

function sample(line: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return line[index] ?? 0;
  if (bits === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
  const bit = index * bits;
  return ((line[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
}

function isClear(transparency: Uint8Array, raw: (channel: number) => number, colours: number): boolean {
  for (let channel = 0; channel < colours; channel += 1) {
    const key = ((transparency[channel * 2] ?? 0) << 8) | (transparency[channel * 2 + 1] ?? 0);
    if (raw(channel) !== key) return false;
  }
  return true;
}
