import { deflated } from './deflated.ts';

/** Bytes of an entry: its kind, an offset or a stream's number, an index. */
const WIDTHS = [1, 4, 2] as const;
const ROW = 7;

/** Gives the place of an object within an object stream as one number, as `crossReferenceStream` wants it. */
export function packedPlace(stream: number, index: number): number {
  return stream * 0x10000 + index;
}

/**
 * Gives a cross-reference stream (7.5.8): what its dictionary says beside the trailer's own entries, and its bytes.
 * `offsets` are those of objects 1, 2, 3 …; `packed` has, by number, the places of those within object streams.
 * Each row is stored as the difference from the one above, which is mostly zeros.
 */
export function crossReferenceStream(
  offsets: readonly (number | null)[],
  packed: readonly (number | undefined)[],
): { entries: string; bytes: Uint8Array } {
  const rows = Buffer.alloc((offsets.length + 1) * (ROW + 1));
  const above = Buffer.alloc(ROW);
  const row = Buffer.alloc(ROW);
  const store = (number: number) => {
    const at = number * (ROW + 1);
    rows[at] = 2;
    for (let byte = 0; byte < ROW; byte += 1) rows[at + 1 + byte] = (row[byte] ?? 0) - (above[byte] ?? 0);
    row.copy(above);
  };
  // Object 0 heads the list of free objects, which has no others.
  row.writeUInt16BE(0xffff, 5);
  store(0);
  for (let number = 1; number <= offsets.length; number += 1) {
    const place = packed[number];
    row.writeUInt8(place === undefined ? 1 : 2, 0);
    row.writeUInt32BE(place === undefined ? (offsets[number - 1] ?? 0) : Math.floor(place / 0x10000), 1);
    row.writeUInt16BE(place === undefined ? 0 : place % 0x10000, 5);
    store(number);
  }
  const decoding = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ROW}>>`;
  const entries = `/Type/XRef/Size ${offsets.length + 1}/W[${WIDTHS.join(' ')}]${decoding}`;
  return { entries, bytes: deflated(rows) };
}
