import type { Language } from '../../schema/in-language.ts';

/** How a date is printed, by example. */
export type DateStyle = '1 April 2024' | '1st April 2024';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** The day, month and year: `1 April 2024` or `1st April 2024`; in Welsh `1 Ebrill 2024` or `1af Ebrill 2024`. */
export function formatDate(date: string, style: DateStyle, language: Language): string {
  const { day } = partsOf(date);
  const ordinal = style === '1st April 2024' ? ORDINALS[language](day) : '';
  return `${day}${ordinal} ${formatMonth(date, language)}`;
}

/** The month and year: `March 2025`. */
export function formatMonth(date: string, language: Language): string {
  const { month, year } = partsOf(date);
  return `${MONTHS[language][month - 1] ?? ''} ${year}`;
}

/** The calendar year: `2025`. */
export function formatYear(date: string): string {
  return String(partsOf(date).year);
}

/** The financial year a day falls in, 1 April to 31 March: `2025/26`. */
export function formatFinancialYear(date: string): string {
  const { month, year } = partsOf(date);
  const first = month >= 4 ? year : year - 1;
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

function partsOf(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

const ORDINALS: Readonly<Record<Language, (day: number) => string>> = {
  en: englishOrdinal,
  cy: welshOrdinal,
};

function englishOrdinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** Welsh ordinal endings of 1 to 20; from 21 on all end in "ain". */
const WELSH_ENDINGS = 'af il ydd ydd ed ed fed fed fed fed eg fed eg eg fed eg eg fed eg fed'.split(' ');

function welshOrdinal(day: number): string {
  return WELSH_ENDINGS[day - 1] ?? 'ain';
}
