import { inflateSync } from 'node:zlib';
import { fromLzw } from './from-lzw.ts';
import { PdfDictionary, PdfName, type PdfValue } from './pdf-values.ts';

/** Largest stream that is unpacked, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** Filters whose result is a picture, which has no words in it. */
const PICTURES = /^(?:DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode)$/;

/** The bytes of a stream with its filters undone; in words why they cannot be. A picture's own coding stays. */
export function unpackStream(
  bytes: Uint8Array,
  dictionary: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue,
): Uint8Array | string {
  const filters = listOf(resolve(dictionary.entries.get('Filter') ?? dictionary.entries.get('F')));
  const parameters = listOf(resolve(dictionary.entries.get('DecodeParms') ?? dictionary.entries.get('DP')));
  let plain = bytes;
  for (const [index, filter] of filters.entries()) {
    const name = resolve(filter);
    if (!(name instanceof PdfName)) return 'its filter is no name';
    if (PICTURES.test(name.name)) return plain;
    const given = resolve(parameters[index]);
    const early = given instanceof PdfDictionary ? resolve(given.entries.get('EarlyChange')) : null;
    const next = unfiltered(plain, name.name, early !== 0);
    if (typeof next === 'string') return next;
    plain = given instanceof PdfDictionary ? withoutPredictor(next, given) : next;
  }
  return plain;
}

function listOf(value: PdfValue): readonly PdfValue[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function unfiltered(bytes: Uint8Array, filter: string, early: boolean): Uint8Array | string {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return inflated(bytes);
    case 'ASCIIHexDecode':
    case 'AHx':
      return fromHexadecimal(bytes);
    case 'ASCII85Decode':
    case 'A85':
      return fromAscii85(bytes);
    case 'RunLengthDecode':
    case 'RL':
      return fromRuns(bytes);
    case 'LZWDecode':
    case 'LZW':
      return fromLzw(bytes, early, LARGEST);
    default:
      return `it is packed in a way that is not known (${filter})`;
  }
}

/** A stream that is cut short or damaged is not read in part, since the rest may hold anything. */
function inflated(bytes: Uint8Array): Uint8Array | string {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return 'it cannot be unpacked';
  }
}

function fromHexadecimal(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes).replace(/>[\s\S]*$/, '');
  const pairs = text.replace(/[^0-9a-f]/gi, '').match(/..?/g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

function fromAscii85(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/~>[\s\S]*$/, '')
    .replace(/\s/g, '');
  const groups = text.replaceAll('z', '!!!!!').match(/.{1,5}/g) ?? [];
  return Uint8Array.from(
    groups.flatMap((group) => {
      const value = [...group.padEnd(5, 'u')].reduce((sum, one) => sum * 85 + one.charCodeAt(0) - 33, 0);
      const four = [value / 0x1000000, value / 0x10000, value / 0x100, value].map(
        (part) => Math.floor(part) & 0xff,
      );
      return four.slice(0, group.length - 1);
    }),
  );
}

function fromRuns(bytes: Uint8Array): Uint8Array {
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    if (length < 128) {
      for (const byte of bytes.subarray(at + 1, at + 2 + length)) plain.push(byte);
      at += length + 2;
    } else {
      for (let count = 257 - length; count > 0; count -= 1) plain.push(bytes[at + 1] ?? 0);
      at += 2;
    }
  }
  return Uint8Array.from(plain);
}

/** Undoes the predictors of PNG, by which a row is stored as the difference from its neighbours. */
function withoutPredictor(bytes: Uint8Array, { entries }: PdfDictionary): Uint8Array {
  if (Number(entries.get('Predictor') ?? 1) < 10) return bytes;
  const samples = Number(entries.get('Colors') ?? 1) * Number(entries.get('BitsPerComponent') ?? 8);
  const width = Math.ceil((samples * Number(entries.get('Columns') ?? 1)) / 8);
  const step = Math.max(1, Math.ceil(samples / 8));
  const rows = Math.floor(bytes.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column >= step ? (plain[at - step] ?? 0) : 0;
      const above = row > 0 ? (plain[at - width] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (plain[at - width - step] ?? 0) : 0;
      plain[at] = (bytes[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return Math.floor((left + above) / 2);
  if (kind !== 4) return 0;
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(guess - value));
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
  return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner;
}
