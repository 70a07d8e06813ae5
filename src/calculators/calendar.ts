import { Temporal } from 'temporal-polyfill';
import { dayNumber, dayNumbered, weekdayOf } from './calendar/day-number.ts';

/** The years a paper's dates may lie in, first and last. */
export const CALENDAR_YEARS = { first: 1900, last: 2200 } as const;

const FIRST_DAY = dayNumber(`${CALENDAR_YEARS.first}-01-01`);
const LAST_DAY = dayNumber(`${CALENDAR_YEARS.last}-12-31`);

/** Months beyond which no date of the calendar could be reached from any other. */
const MOST_MONTHS = (CALENDAR_YEARS.last - CALENDAR_YEARS.first + 1) * 12;

/** Whether a `YYYY-MM-DD` day lies in the years a paper's dates may lie in. */
export function isWithinCalendar(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= CALENDAR_YEARS.first && year <= CALENDAR_YEARS.last;
}

/** The same day of the month, `months` later (or earlier); the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string | undefined {
  if (Math.abs(months) > MOST_MONTHS) return undefined;
  return within(dayOf(date).add({ months }));
}

/** The day `days` later, or earlier. */
export function addDays(date: string, days: number): string | undefined {
  const number = dayNumber(date) + days;
  return number >= FIRST_DAY && number <= LAST_DAY ? dayNumbered(number) : undefined;
}

/** The last day of a term: first day + length − 1 day, so that 1 April for a year ends on 31 March. */
export function lastDayOf(from: string, months: number): string | undefined {
  const after = addMonths(from, months);
  return after === undefined ? undefined : addDays(after, -1);
}

/** The first day of a term that ends on `to`: the inverse of `lastDayOf`. */
export function firstDayOf(to: string, months: number): string | undefined {
  const after = addDays(to, 1);
  return after === undefined ? undefined : addMonths(after, -months);
}

/** The length of a term from its first to its last day in whole months; undefined where it is not whole months. */
export function monthsBetween(from: string, to: string): number | undefined {
  const after = dayOf(to).add({ days: 1 });
  const start = dayOf(from);
  const { years, months, days } = start.until(after, { largestUnit: 'years' });
  const whole = years * 12 + months;
  return days === 0 && start.add({ months: whole }).equals(after) ? whole : undefined;
}

/** Days from one date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601). */
export function dayOfWeek(date: string): number {
  return weekdayOf(dayNumber(date));
}

/** The first day of the second half of a stretch: by whole months where its length is even, else by days. */
export function midpoint(from: string, to: string): string | undefined {
  const months = monthsBetween(from, to);
  if (months !== undefined && months % 2 === 0) return addMonths(from, months / 2);
  return addDays(from, Math.ceil((daysBetween(from, to) + 1) / 2));
}

/** A `YYYY-MM-DD` day as a date. Its numbers are taken out here, because Temporal's own reading is by far the slower. */
function dayOf(date: string): Temporal.PlainDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (day === undefined) return Temporal.PlainDate.from(date);
  return new Temporal.PlainDate(Number(year), Number(month), Number(day));
}

function within(date: Temporal.PlainDate): string | undefined {
  const written = date.toString();
  return isWithinCalendar(written) ? written : undefined;
}
