import { startsAsSvg } from './svg/read-svg.ts';

/** What a file is, by its own first bytes: a picture that papers can have, or something else in words ('' where not known). */
export type FileKind = 'png' | 'jpeg' | 'svg' | { readonly other: string };

/** What is often handed in as a picture: where its mark stands, and the mark, a character for each byte. */
const OTHERS: readonly (readonly [number, string, string])[] = [
  [0, '%PDF-', 'a PDF'],
  [0, 'GIF8', 'a GIF picture'],
  [8, 'WEBP', 'a WebP picture'],
  [0, 'II*\0', 'a TIFF picture'],
  [0, 'MM\0*', 'a TIFF picture'],
  [0, 'BM', 'a BMP picture'],
  [4, 'ftypavi', 'an AVIF picture'],
  [4, 'ftyphei', 'a HEIC picture'],
  [4, 'ftypmif1', 'a HEIC picture'],
  [0, '\x1f\x8b', 'a packed file'],
  [0, 'PK\x03\x04', 'a Word, Excel or other packed file'],
  [0, '\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  [0, '<!DOCTYPE html', 'a web page'],
  [0, '<html', 'a web page'],
];

/** Tells what bytes are, whatever the file is called. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (startsAsSvg(bytes)) return 'svg';
  return { other: OTHERS.find(([at, mark]) => head.startsWith(mark, at))?.[2] ?? '' };
}

/** What each kind is called, and how its files are named. */
export const KIND_NAMES = {
  png: { name: 'a PNG picture', endings: ['png'] },
  jpeg: { name: 'a JPEG picture', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  svg: { name: 'an SVG drawing', endings: ['svg'] },
} as const;
