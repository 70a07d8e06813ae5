import { formatWeekday } from '../../calculators/format/format-date.ts';

/** A day as messages quote it: `Friday 25 August 2023`. */
export function writtenDay(day: string): string {
  return formatWeekday(day, '1 April 2024', 'en');
}
