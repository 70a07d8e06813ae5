import { PdfDictionary, PdfName, type PdfValue } from '../pdf-objects/pdf-values.ts';

/** The characters of a name, empty for anything else. */
export function nameOf(value: PdfValue | undefined): string {
  return value instanceof PdfName ? value.name : '';
}

export const NOTHING = new PdfDictionary(new Map());
