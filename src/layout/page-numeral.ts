import { counterText } from '../style/counter-text.ts';
import type { PackPart } from './pack-part.ts';

/** A page number as a part prints it: 4, or iv. */
export function pageNumeral(page: number, { numerals }: Pick<PackPart, 'numerals'>): string {
  return counterText(numerals === 'roman' ? 'lower-roman' : 'decimal', page);
}
