import { crc32, deflateSync } from 'node:zlib';

/** What to put into a PNG: samples row by row, one number a channel, as the colour type and depth have them. */
export interface PngContent {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 2 | 4 | 8 | 16;
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly samples: readonly number[];
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Gives a PNG file; each row uses another of the five filters in turn. */
export function pngFile(content: PngContent): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(content.width, 0);
  header.writeUInt32BE(content.height, 4);
  header.set([content.bits, content.type, 0, 0, content.interlaced ? 1 : 0], 8);
  const passes = content.interlaced ? PASSES : [[0, 0, 1, 1] as const];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(content.palette ? [chunk('PLTE', Buffer.from(content.palette))] : []),
    ...(content.transparency ? [chunk('tRNS', Buffer.from(content.transparency))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(passes.map((pass) => passRows(content, pass))))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function passRows(content: PngContent, [x0, y0, dx, dy]: readonly [number, number, number, number]): Buffer {
  const channels = CHANNELS[content.type];
  const step = Math.max(1, (content.bits * channels) / 8);
  const rows: Buffer[] = [];
  let above: Buffer | undefined;
  for (let y = y0; y < content.height; y += dy) {
    const samples: number[] = [];
    for (let x = x0; x < content.width; x += dx) {
      const at = (y * content.width + x) * channels;
      samples.push(...content.samples.slice(at, at + channels));
    }
    if (samples.length === 0) continue;
    const line = packed(samples, content.bits);
    rows.push(filtered(line, above ?? Buffer.alloc(line.length), step, rows.length % 5));
    above = line;
  }
  return Buffer.concat(rows);
}

function packed(samples: readonly number[], bits: number): Buffer {
  const digits = samples.map((sample) => sample.toString(2).padStart(bits, '0')).join('');
  const bytes = digits.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

function filtered(line: Buffer, above: Buffer, step: number, filter: number): Buffer {
  const bytes = line.map((value, index) => {
    const a = index >= step ? (line[index - step] ?? 0) : 0;
    const b = above[index] ?? 0;
    const c = index >= step ? (above[index - step] ?? 0) : 0;
    return value - [0, a, b, Math.floor((a + b) / 2), paeth(a, b, c)][filter]!;
  });
  return Buffer.concat([Buffer.from([filter]), bytes]);
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
