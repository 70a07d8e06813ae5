import { type CleanJpeg, cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { KIND_NAMES, kindOf } from './kind-of.ts';
import { isFault, type PictureFault } from './picture-fault.ts';
import type { Orientation } from './picture-orientation.ts';
import { pngFault } from './png-pixels.ts';
import { readSvg } from './svg/read-svg.ts';

/** A picture that every format can show, with nothing in it but what is seen. */
export interface ReadPicture {
  readonly format: 'png' | 'jpeg' | 'svg';
  readonly data: Uint8Array;
  /** Points: its own size as it is meant to be seen, a pixel being 1/96 inch. */
  readonly width: number;
  readonly height: number;
  /** How a JPEG's rows and columns are meant to be seen, where not as they stand. */
  readonly orientation?: Orientation;
  /** Words in a drawing. */
  readonly words: string;
}

/** Pixels: a side of paper at 600 to the inch, and again. */
const LONGEST_SIDE = 12_000;
const MOST_PIXELS = 40_000_000;
/** Points in a pixel at 96 to the inch. */
const PIXEL = 0.75;

/** Reads the bytes of a picture; why papers cannot have it, where they cannot. */
export function readPicture(bytes: Uint8Array): ReadPicture | PictureFault {
  if (bytes.length === 0) return { fault: 'the file is empty', mend: 'Save the picture again.' };
  const kind = kindOf(bytes);
  if (typeof kind === 'object')
    return {
      fault: `it is neither a PNG nor a JPEG picture nor an SVG drawing${kind.other === '' ? '' : `, but ${kind.other}`}`,
      mend: 'Save it as PNG, and name that file here.',
    };
  if (kind === 'svg') return ofSvg(bytes);
  return kind === 'png' ? ofPng(bytes) : ofJpeg(bytes);
}

/** Why a file's name says otherwise than what it is, where it does: programs open it by its name. */
export function nameFault(name: string, { format }: Pick<ReadPicture, 'format'>): PictureFault | undefined {
  const { endings, name: called } = KIND_NAMES[format];
  const ending = extensionOf(name);
  if ((endings as readonly string[]).includes(ending)) return undefined;
  return {
    fault: `its name ${ending === '' ? 'does not say what it is' : `ends .${ending}`}, but it is ${called}`,
    mend: `Rename the file so that it ends .${endings[0]}, and name it so here.`,
  };
}

/** The extension of a file's name in small letters, without its dot. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function ofSvg(bytes: Uint8Array): ReadPicture | PictureFault {
  const read = readSvg(bytes);
  if (isFault(read)) return read;
  const { svg, width, height, words } = read;
  return { format: 'svg', data: new TextEncoder().encode(svg), width, height, words };
}

function ofPng(bytes: Uint8Array): ReadPicture | PictureFault {
  const clean = cleanPng(bytes);
  if (isFault(clean)) return clean;
  const { data, width, height } = clean;
  const fault = tooLarge(clean) ?? pngFault(data);
  if (fault) return fault;
  return { format: 'png', data, width: width * PIXEL, height: height * PIXEL, words: '' };
}

function ofJpeg(bytes: Uint8Array): ReadPicture | PictureFault {
  const clean = cleanJpeg(bytes);
  if (isFault(clean)) return clean;
  const fault = tooLarge(clean);
  if (fault) return fault;
  return { format: 'jpeg', data: clean.data, ...seen(clean), words: '' };
}

/** The size of a photograph as it is meant to be seen. */
function seen({ width, height, orientation }: CleanJpeg) {
  const sides =
    orientation < 5
      ? { width: width * PIXEL, height: height * PIXEL }
      : { width: height * PIXEL, height: width * PIXEL };
  return orientation === 1 ? sides : { ...sides, orientation };
}

function tooLarge({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): PictureFault | undefined {
  if (width === 0 || height === 0) return { fault: 'it has no pixels' };
  const mend = 'Save it smaller: 2,000 pixels wide is sharp in print.';
  if (width > LONGEST_SIDE || height > LONGEST_SIDE)
    return {
      fault: `it is ${grouped(width)} by ${grouped(height)} pixels, and the most is ${grouped(LONGEST_SIDE)} a side`,
      mend,
    };
  if (width * height > MOST_PIXELS)
    return {
      fault: `it has ${grouped(width * height)} pixels, and the most is ${grouped(MOST_PIXELS)}`,
      mend,
    };
  return undefined;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
