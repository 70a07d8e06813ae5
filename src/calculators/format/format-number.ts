import type { Language } from '../../schema/in-language.ts';
import { magnitude } from '../decimal.ts';
import { groupDigits } from './group-digits.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  cy: ['dim', 'un', 'dau', 'tri', 'pedwar', 'pump', 'chwech', 'saith', 'wyth', 'naw'],
};

/** A whole number in figures with commas: `1,234`. */
export function formatCount(value: bigint): string {
  return `${value < 0n ? '−' : ''}${groupDigits(String(magnitude(value)))}`;
}

/** A whole number in words up to nine, in figures above: `seven`, `12`. Nought is "no", as in "no options". */
export function formatCountInWords(value: bigint, language: Language): string {
  return (value >= 0n ? WORDS[language][Number(value)] : undefined) ?? formatCount(value);
}
