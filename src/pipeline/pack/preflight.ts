import { kindOf } from '../../pictures/kind-of.ts';
import { isFault } from '../../pictures/picture-fault.ts';
import { extensionOf, type ReadPicture, readPicture } from '../../pictures/read-picture.ts';
import type { Picture } from '../../style/house-style.ts';
import { type InspectedPdf, inspectPdf } from '../../supplied/inspect-pdf.ts';
import { startsAsPdf } from '../../supplied/open-pdf.ts';

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
  const kind = kindOf(bytes);
  if (kind !== 'png' && kind !== 'jpeg')
    return { kind: 'unusable', reason: `it is ${otherKind(bytes)}`, bytes };
  const png = kind === 'png';
  const misnamed = named(name, png ? ['png'] : ['jpg', 'jpeg'], png ? 'a PNG picture' : 'a JPEG picture');
  const read = readPicture(bytes);
  if (isFault(read)) return { kind: 'unusable', reason: read.fault, bytes, ...misnamed };
  return { kind: 'picture', picture: inPixels(read), bytes, ...misnamed };
}

function named(name: string, right: readonly string[], is: string): { readonly misnamed?: string } {
  return name === '' || right.includes(extensionOf(name)) ? {} : { misnamed: is };
}

/** A picture with its size in pixels, as it is meant to be seen. */
function inPixels({ words: _, ...picture }: ReadPicture): Omit<Picture, 'alternative'> {
  return { ...picture, width: (picture.width * 4) / 3, height: (picture.height * 4) / 3 };
}

/** Kinds of files by their first characters, which are often handed in by mistake. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a Word, Excel or other packed file, and neither a PDF nor a PNG or JPEG picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file, and neither a PDF nor a PNG or JPEG picture'],
  ['GIF8', 'a GIF picture, and neither a PDF nor a PNG or JPEG picture'],
  ['II*\0', 'a TIFF picture, and neither a PDF nor a PNG or JPEG picture'],
  ['MM\0*', 'a TIFF picture, and neither a PDF nor a PNG or JPEG picture'],
];

function otherKind(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return OTHERS.find(([mark]) => start.startsWith(mark))?.[1] ?? 'neither a PDF nor a PNG or JPEG picture';
}
