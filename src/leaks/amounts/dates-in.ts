import type { FoundAmount } from './said-amount.ts';

/** The months by the first letters that tell them apart, in English and Welsh. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ion)/,
  /^(?:feb|chwef)/,
  /^(?:mar|maw)/,
  /^(?:apr|ebr)/,
  /^ma[iy]/,
  /^(?:jun|meh)/,
  /^(?:jul|gor)/,
  /^(?:aug|aws)/,
  /^(?:sep|medi)/,
  /^(?:oct|hyd)/,
  /^(?:nov|tach)/,
  /^(?:dec|rhag)/,
];

const WRITTEN =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|ed|eg|ain)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/giu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const SLASHED = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g;

/** Every day that a text names, however it writes it; of days in figures alone the day comes before the month. */
export function datesIn(text: string): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  const add = (match: RegExpExecArray, year: string, month: number, day: string) => {
    if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return;
    const full = year.length === 2 ? `20${year}` : year;
    const date = `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    found.push({
      written: match[0],
      offset: match.index,
      said: { kind: 'date', date },
      step: 0n,
      digits: 8,
      length: 8,
      marked: true,
      grouped: false,
    });
  };
  for (const match of text.matchAll(WRITTEN)) add(match, match[3] ?? '', monthOf(match[2]), match[1] ?? '');
  for (const match of text.matchAll(MONTH_FIRST))
    add(match, match[3] ?? '', monthOf(match[1]), match[2] ?? '');
  for (const match of text.matchAll(ISO)) add(match, match[1] ?? '', Number(match[2]), match[3] ?? '');
  for (const match of text.matchAll(SLASHED)) add(match, match[4] ?? '', Number(match[3]), match[1] ?? '');
  return found;
}

function monthOf(word = ''): number {
  return MONTHS.findIndex((begins) => begins.test(word.toLowerCase())) + 1;
}
