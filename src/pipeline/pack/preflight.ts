import type { Picture } from '../../style/house-style.ts';
import { pictureFault } from '../../writers/pdf/picture-fault.ts';
import { pictureSize } from '../picture-size.ts';

/** What a supplied file is found to be, before anything is made of it. */
export type Preflight =
  | { readonly kind: 'picture'; readonly picture: Omit<Picture, 'alternative'>; readonly bytes: Uint8Array }
  | { readonly kind: 'pdf'; readonly report: PdfReport; readonly bytes: Uint8Array }
  /** It cannot be used: why, in words. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** What can be said of a PDF from what stands in it uncompressed; `undefined` is not known. */
export interface PdfReport {
  readonly version: string;
  readonly pages: number | undefined;
  readonly tagged: boolean | undefined;
  /** Names of what a page for reading has no need of: `JavaScript`, `Launch`. */
  readonly active: readonly string[];
}

/** Looks at a file handed in to go with an item; `bytes` is a reason in words where it could not be read. */
export function preflight(bytes: Uint8Array | string): Preflight {
  if (typeof bytes === 'string') return { kind: 'unusable', reason: bytes };
  if (bytes.length === 0) return { kind: 'unusable', reason: 'the file is empty' };
  if (startsAsPdf(bytes)) return preflightPdf(bytes);
  const size = pictureSize(bytes);
  if (typeof size === 'string')
    return { kind: 'unusable', reason: 'it is neither a PDF nor a PNG or JPEG picture' };
  const fault = pictureFault(bytes, size.format);
  if (fault !== undefined) return { kind: 'unusable', reason: fault };
  return { kind: 'picture', picture: { ...size, data: bytes }, bytes };
}

/** Readers take a header anywhere in the first kilobyte (ISO 32000-1, annex H, note 13). */
function startsAsPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

function preflightPdf(bytes: Uint8Array): Preflight {
  const text = latin(bytes);
  if (!/%%EOF\s*$/.test(text.slice(-2048)))
    return { kind: 'unusable', reason: 'it is a PDF that is cut short' };
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(text))
    return { kind: 'unusable', reason: 'it is a PDF locked with a password or with restrictions' };
  const packed = /\/Type\s*\/ObjStm/.test(text);
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  const tagged = /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(text);
  const report: PdfReport = {
    version: /%PDF-(\d\.\d)/.exec(text)?.[1] ?? '?',
    pages: pages > 0 ? pages : undefined,
    tagged: tagged || !packed ? tagged : undefined,
    active: ACTIVE.filter((name) => new RegExp(`/${name}\\b`).test(text)),
  };
  return { kind: 'pdf', report, bytes };
}

const ACTIVE = ['JavaScript', 'JS', 'Launch', 'OpenAction', 'EmbeddedFile', 'RichMedia', 'SubmitForm'];

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
