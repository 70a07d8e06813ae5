import type { PictureFault } from './picture-fault.ts';
import { type Orientation, pictureOrientation } from './picture-orientation.ts';

/** A JPEG with nothing in it but what is seen. */
export interface CleanJpeg {
  readonly data: Uint8Array;
  /** Pixels, as its rows and columns stand. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
}

const SHORT: PictureFault = {
  fault: 'it is a JPEG that is cut short',
  mend: 'Get the whole file and save it again.',
};

/** Markers of segments that say how the picture is to be read: tables, frames, scans, restarts, lines. */
const NEEDED = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, 0xdc]);
const ADOBE = [0x41, 0x64, 0x6f, 0x62, 0x65];

/** A stretch of a JPEG from one marker to the next; that of a scan has its dots too. */
interface Segment {
  readonly marker: number;
  readonly bytes: Uint8Array;
}

/**
 * A JPEG without where, when and with what it was taken: all segments of cameras and programs, thumbnails, comments,
 * colour profiles and whatever follows its end are left out (ITU-T T.81, B.1.1). How it was held is given apart.
 */
export function cleanJpeg(bytes: Uint8Array): CleanJpeg | PictureFault {
  const segments = segmentsOf(bytes);
  if ('fault' in segments) return segments;
  let frame: { readonly width: number; readonly height: number } | undefined;
  for (const segment of segments) {
    const read = isFrame(segment.marker) ? readFrame(segment) : frame;
    if (read && 'fault' in read) return read;
    frame = read;
  }
  if (!frame || !segments.some(({ marker }) => marker === SCAN))
    return { fault: 'it is a JPEG without a picture in it' };
  const kept = segments.filter(isNeeded).map((segment) => segment.bytes);
  const colours = segments.some(isAdobe) ? [] : [PLAIN];
  const data = joined([bytes.subarray(0, 2), ...colours, ...kept, Uint8Array.of(0xff, END)]);
  return { data, ...frame, orientation: pictureOrientation(bytes) };
}

const SCAN = 0xda;
const END = 0xd9;

/** The segments of a JPEG up to its end. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Segment[] = [];
  for (let at = 2; ; ) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) return SHORT;
    if (bytes[at] !== 0xff) return { fault: 'it is a JPEG that is damaged' };
    if (marker === END) return found;
    const end = at + 4 > bytes.length ? undefined : at + 2 + view.getUint16(at + 2);
    const next = end !== undefined && marker === SCAN ? scanEnd(bytes, end) : end;
    if (next === undefined || next > bytes.length) return SHORT;
    found.push({ marker, bytes: bytes.subarray(at, next) });
    at = next;
  }
}

function isNeeded(segment: Segment): boolean {
  return segment.marker === SCAN || NEEDED.has(segment.marker) || isAdobe(segment);
}

/** Says how the colours are written; without it they are as in any photograph. */
function isAdobe({ marker, bytes }: Segment): boolean {
  return marker === 0xee && ADOBE.every((letter, index) => bytes[4 + index] === letter);
}

/** What a JPEG begins with that says no more than that it is one: pixels are square. */
const PLAIN = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readFrame({ marker, bytes }: Segment) {
  if (marker > 0xc2) return { fault: 'it is a JPEG of a kind that few programs can show' };
  const [, , , , bits = 0, tall = 0, high = 0, wide = 0, broad = 0, colours = 0] = bytes;
  if (bits !== 8) return { fault: `it is a JPEG of ${bits} bits to a colour` };
  if (colours === 4)
    return {
      fault: 'it is a JPEG in the four colours of a printing press (CMYK)',
      mend: 'Save it again in the colours of a screen (RGB).',
    };
  if (colours !== 1 && colours !== 3) return { fault: `it is a JPEG of ${colours} colours` };
  return { width: wide * 256 + broad, height: tall * 256 + high };
}

/** Where the marker stands that ends a scan: any but a restart or an escaped byte. */
function scanEnd(bytes: Uint8Array, from: number): number | undefined {
  for (
    let at = bytes.indexOf(0xff, from);
    at !== -1 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return undefined;
}

/** A JPEG that says how it is to be held and nothing else, for readers that turn it themselves. */
export function withOrientation(data: Uint8Array, orientation: Orientation): Uint8Array {
  const exif = Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  );
  const first = data[2] === 0xff && data[3] === 0xe0 ? 20 : 2;
  return joined([data.subarray(0, first), exif, data.subarray(first)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
