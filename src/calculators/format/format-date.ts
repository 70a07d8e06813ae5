import type { Language } from '../../schema/in-language.ts';
import { dayOfWeek } from '../calendar.ts';

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

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
};

/** The day, month and year: `1 April 2024` or `1st April 2024`; in Welsh always `1 Ebrill 2024`, as its style guides ask. */
export function formatDate(date: string, style: DateStyle, language: Language): string {
  const { day } = partsOf(date);
  const ordinal = style === '1st April 2024' && language === 'en' ? englishOrdinal(day) : '';
  return `${day}${ordinal} ${formatMonth(date, language)}`;
}

/** The date with its day of the week: `Friday 25 August 2023`; in Welsh `dydd Gwener 25 Awst 2023`. */
export function formatWeekday(date: string, style: DateStyle, language: Language): string {
  return `${WEEKDAYS[language][dayOfWeek(date) - 1] ?? ''} ${formatDate(date, style, language)}`;
}

/**
 * A clock time as a deadline gives it: `5 pm`, `12.30 pm`, `midday`, `midnight`; in Welsh `10 yb` (y bore), `5 yp` (y
 * prynhawn), `7 yh` (yr hwyr, from 6 on), `hanner dydd`, `hanner nos`.
 */
export function formatTime(time: string, language: Language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return language === 'cy' ? 'hanner dydd' : 'midday';
  if (minute === 0 && hour === 0) return language === 'cy' ? 'hanner nos' : 'midnight';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${PARTS_OF_DAY[language](hour)}`;
}

const PARTS_OF_DAY: Readonly<Record<Language, (hour: number) => string>> = {
  en: (hour) => (hour < 12 ? 'am' : 'pm'),
  cy: (hour) => (hour < 12 ? 'yb' : hour < 18 ? 'yp' : 'yh'),
};

/** A deadline: `5 pm on Friday 25 August 2023`, `5 yp ar ddydd Gwener 25 Awst 2023`; without a time, the day alone. */
export function formatDeadline(
  date: string,
  time: string | undefined,
  style: DateStyle,
  language: Language,
): string {
  const day = formatWeekday(date, style, language);
  if (time === undefined) return day;
  return language === 'cy'
    ? `${formatTime(time, language)} ar d${day}`
    : `${formatTime(time, language)} on ${day}`;
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

function englishOrdinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
