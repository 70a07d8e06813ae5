import { PdfReference } from '../pdf-objects/pdf-values.ts';
import type { OpenPdf } from './open-pdf.ts';

/** Standards a file says it meets, in its metadata. */
export interface Claims {
  /** `2a`; undefined where it claims none. */
  readonly archive: string | undefined;
  /** `1` or `2`. */
  readonly accessible: string | undefined;
}

/** What the XMP metadata of a PDF claims (ISO 19005-1, 6.7.11; ISO 14289-1, 5). */
export function claimsOf({ file, catalogue }: OpenPdf): Claims {
  const reference = catalogue.entries.get('Metadata');
  const stream = reference instanceof PdfReference ? file.find(reference.number)?.stream : undefined;
  const xmp = stream instanceof Uint8Array ? new TextDecoder().decode(stream) : '';
  const part = propertyOf(xmp, 'pdfaid:part');
  const level = propertyOf(xmp, 'pdfaid:conformance') ?? '';
  return {
    archive: part === undefined ? undefined : `${part}${level.toLowerCase()}`,
    accessible: propertyOf(xmp, 'pdfuaid:part'),
  };
}

/** A property as an element or as an attribute. */
function propertyOf(xmp: string, name: string): string | undefined {
  return new RegExp(`<${name}[^>]*>\\s*([\\w]+)|${name}\\s*=\\s*["']([\\w]+)`)
    .exec(xmp)
    ?.slice(1)
    .find(Boolean);
}
