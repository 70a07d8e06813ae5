import type { PdfDictionary } from '../pdf-objects/pdf-values.ts';
import { nameOf } from './names.ts';

/** A font's name without the letters that mark a subset. */
export function fontName(font: PdfDictionary): string {
  return nameOf(font.entries.get('BaseFont')).replace(/^[A-Z]{6}\+/, '') || 'unnamed';
}
