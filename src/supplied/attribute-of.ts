import type { SuppliedElement } from '../layout/supplied-pdf.ts';
import { PdfDictionary, PdfName, type PdfValue } from '../pdf-objects/pdf-values.ts';

/** The value of an attribute, from whichever owner states it. */
export function attributeOf(element: SuppliedElement, key: string): PdfValue | undefined {
  const attributes = element.entries.get('A');
  if (!Array.isArray(attributes)) return undefined;
  for (const one of attributes as readonly PdfValue[]) {
    const value = one instanceof PdfDictionary ? one.entries.get(key) : undefined;
    if (value !== undefined) return value instanceof PdfName ? value.name : value;
  }
  return undefined;
}
