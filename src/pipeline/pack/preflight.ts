import type { Picture } from '../../style/house-style.ts';
import { type InspectedPdf, inspectPdf } from '../../supplied/inspect-pdf.ts';
import { startsAsPdf } from '../../supplied/open-pdf.ts';
import { type Orientation, pictureOrientation } from '../../supplied/picture-orientation.ts';
import { pictureFault } from '../../writers/pdf/picture-fault.ts';
import { pictureSize } from '../picture-size.ts';

/** What a supplied file is found to be, before anything is made of it. */
export type Preflight = (
  | { readonly kind: 'picture'; readonly picture: Omit<Picture, 'alternative'>; readonly bytes: Uint8Array }
  | { readonly kind: 'pdf'; readonly inspected: InspectedPdf; readonly bytes: Uint8Array }
  /** It cannot be used: why, in words. */
  | { readonly kind: 'unusable'; readonly reason: string; readonly bytes?: Uint8Array }
) & {
  /** What it is, where its name says otherwise: "a PNG picture". */
  readonly misnamed?: string;
};

/** Looks at a file handed in to go with an item; `bytes` is a reason in words where it could not be read. */
export function preflight(bytes: Uint8Array | string, name = ''): Preflight {
  if (typeof bytes === 'string') return { kind: 'unusable', reason: bytes };
  if (bytes.length === 0) return { kind: 'unusable', reason: 'the file is empty', bytes };
  if (startsAsPdf(bytes)) {
    const inspected = inspectPdf(bytes);
    const misnamed = named(name, ['pdf'], 'a PDF');
    if (typeof inspected === 'string')
      return { kind: 'unusable', reason: `it is a PDF ${inspected}`, bytes, ...misnamed };
    return { kind: 'pdf', inspected, bytes, ...misnamed };
  }
  const size = pictureSize(bytes);
  if (typeof size === 'string') return { kind: 'unusable', reason: `it is ${otherKind(bytes, size)}`, bytes };
  const png = size.format === 'png';
  const misnamed = named(name, png ? ['png'] : ['jpg', 'jpeg'], png ? 'a PNG picture' : 'a JPEG picture');
  const fault = pictureFault(bytes, size.format);
  if (fault !== undefined) return { kind: 'unusable', reason: fault, bytes, ...misnamed };
  const picture = upright({ ...size, data: bytes }, png ? 1 : pictureOrientation(bytes));
  return { kind: 'picture', picture, bytes, ...misnamed };
}

/** The extension of a file's name in small letters, without its dot. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function named(name: string, right: readonly string[], is: string): { readonly misnamed?: string } {
  return name === '' || right.includes(extensionOf(name)) ? {} : { misnamed: is };
}

/** A picture as it is meant to be seen: one that was taken with the camera turned has its sides exchanged. */
function upright(
  picture: Omit<Picture, 'alternative'>,
  orientation: Orientation,
): Omit<Picture, 'alternative'> {
  if (orientation === 1) return picture;
  const { width, height } = picture;
  return orientation < 5
    ? { ...picture, orientation }
    : { ...picture, orientation, width: height, height: width };
}

/** Kinds of files by their first characters, which are often handed in by mistake. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a Word, Excel or other packed file, and neither a PDF nor a PNG or JPEG picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file, and neither a PDF nor a PNG or JPEG picture'],
  ['GIF8', 'a GIF picture, and neither a PDF nor a PNG or JPEG picture'],
  ['II*\0', 'a TIFF picture, and neither a PDF nor a PNG or JPEG picture'],
  ['MM\0*', 'a TIFF picture, and neither a PDF nor a PNG or JPEG picture'],
];

function otherKind(bytes: Uint8Array, size: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = OTHERS.find(([mark]) => start.startsWith(mark));
  if (known) return known[1];
  const picture = start.startsWith('\u0089PNG') || start.startsWith('\u00ff\u00d8');
  return picture ? `a picture that cannot be used: ${size}` : 'neither a PDF nor a PNG or JPEG picture';
}
