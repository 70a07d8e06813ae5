const CLEAR = 256;
const END = 257;

/**
 * Undoes LZW as PDF has it (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, high bit first; `early` is whether they grow
 * one code sooner than they must. Gives words where the codes make no sense, or the result passes `largest` bytes.
 */
export function fromLzw(bytes: Uint8Array, early: boolean, largest: number): Uint8Array | string {
  const parts: Uint8Array[] = [];
  let length = 0;
  let table: Uint8Array[] = [];
  let before: Uint8Array | undefined;
  let bits = 9;
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    count += 8;
    if (count < bits) continue;
    count -= bits;
    const code = (held >> count) & ((1 << bits) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      table = [];
      before = undefined;
      bits = 9;
      continue;
    }
    const known = code < CLEAR ? Uint8Array.of(code) : table[code - END - 1];
    const piece: Uint8Array | undefined = known ?? (before && grown(before, before));
    if (piece === undefined || (!known && code - END - 1 !== table.length)) return 'it cannot be unpacked';
    if (before) table.push(grown(before, piece));
    before = piece;
    parts.push(piece);
    length += piece.length;
    if (length > largest) return 'it unpacks to too much';
    const next = END + 1 + table.length + (early ? 1 : 0);
    bits = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return whole(parts, length);
}

/** A sequence with the first byte of another after it. */
function grown(sequence: Uint8Array, next: Uint8Array): Uint8Array {
  const made = new Uint8Array(sequence.length + 1);
  made.set(sequence);
  made[sequence.length] = next[0] ?? 0;
  return made;
}

function whole(parts: readonly Uint8Array[], length: number): Uint8Array {
  const made = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}
