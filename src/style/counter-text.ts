import type { NumberFormat } from './house-style.ts';

/** Word's own limit: past 30 times the alphabet, and for Roman numbers from 4,000, a count prints in figures. */
const LETTERS = 780;
const ROMANS = 3999;

/** One counter from 1 upwards: 4, d, iv. Letters past z double as Word's do: aa, bb. */
export function counterText(format: NumberFormat, count: number): string {
  switch (format) {
    case 'lower-letter':
      return letters(count);
    case 'upper-letter':
      return letters(count).toUpperCase();
    case 'lower-roman':
      return roman(count).toLowerCase();
    case 'upper-roman':
      return roman(count);
    default:
      return String(count);
  }
}

function letters(count: number): string {
  if (count < 1 || count > LETTERS) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(count: number): string {
  if (count < 1 || count > ROMANS) return String(count);
  let rest = count;
  let text = '';
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
