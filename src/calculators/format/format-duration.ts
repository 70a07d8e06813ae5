import type { Language } from '../../schema/in-language.ts';

/** `words` prints one to nine in words; `number` prints figures throughout. */
export type DurationForm = 'words' | 'number';

/**
 * A length of time: whole years as years, any other as months: `five years`, `18 months`, `one year`. Above nine
 * the number is in figures. Welsh takes the form of the noun that follows the number.
 */
export function formatDuration(months: number, form: DurationForm, language: Language): string {
  const years = months % 12 === 0 && months !== 0;
  const size = Math.abs(years ? months / 12 : months);
  const phrase = language === 'cy' ? welsh(size, years, form) : english(size, years, form);
  return months < 0 ? `−${phrase}` : phrase;
}

const ENGLISH = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function english(size: number, years: boolean, form: DurationForm): string {
  const number = form === 'words' ? ENGLISH[size] : undefined;
  return `${number ?? size} ${years ? 'year' : 'month'}${size === 1 ? '' : 's'}`;
}

/** Numbers before "blwyddyn", which is feminine, and before "mis", which is masculine. */
const BEFORE_YEARS = ['dim', 'un', 'dwy', 'tair', 'pedair', 'pum', 'chwe', 'saith', 'wyth', 'naw'];
const BEFORE_MONTHS = ['dim', 'un', 'dau', 'tri', 'pedwar', 'pum', 'chwe', 'saith', 'wyth', 'naw'];

function welsh(size: number, years: boolean, form: DurationForm): string {
  const words = years ? BEFORE_YEARS : BEFORE_MONTHS;
  const number = form === 'words' ? words[size] : undefined;
  return `${number ?? size} ${years ? welshYears(size) : size === 2 ? 'fis' : 'mis'}`;
}

/** The form of "blwyddyn" that a number takes. */
function welshYears(size: number): string {
  if (size === 1) return 'flwyddyn';
  if (size === 2) return 'flynedd';
  const nasal = [5, 7, 8, 9, 10, 12, 15, 18].includes(size) || size % 10 === 0;
  return nasal ? 'mlynedd' : 'blynedd';
}
