import { formatDate, formatWeekday } from '../../calculators/format/format-date.ts';

/** A day as messages quote it: `25 August 2023`. */
export function writtenDate(date: string): string {
  return formatDate(date, '1 April 2024', 'en');
}

/** A day with its day of the week: `Friday 25 August 2023`. */
export function writtenWeekday(date: string): string {
  return formatWeekday(date, '1 April 2024', 'en');
}
