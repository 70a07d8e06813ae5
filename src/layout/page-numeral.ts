import type { PackPart } from './pack-part.ts';

/** A page number as a part prints it: 4, or iv. */
export function pageNumeral(page: number, { numerals }: Pick<PackPart, 'numerals'>): string {
  return numerals === 'roman' ? roman(page) : String(page);
}

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(page: number): string {
  let rest = page;
  let numeral = '';
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) numeral += letters;
  return numeral;
}
