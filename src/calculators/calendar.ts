import { Temporal } from 'temporal-polyfill';

/** The years a paper's dates may lie in, first and last. */
export const CALENDAR_YEARS = { first: 1900, last: 2200 } as const;

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
  return within(Temporal.PlainDate.from(date).add({ months }));
}

/** The day `days` later, or earlier. */
export function addDays(date: string, days: number): string | undefined {
  return within(Temporal.PlainDate.from(date).add({ days }));
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
  const after = Temporal.PlainDate.from(to).add({ days: 1 });
  const start = Temporal.PlainDate.from(from);
  const { years, months, days } = start.until(after, { largestUnit: 'years' });
  const whole = years * 12 + months;
  return days === 0 && start.add({ months: whole }).equals(after) ? whole : undefined;
}

/** Days from one date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The first day of the second half of a stretch: by whole months where its length is even, else by days. */
export function midpoint(from: string, to: string): string | undefined {
  const months = monthsBetween(from, to);
  if (months !== undefined && months % 2 === 0) return addMonths(from, months / 2);
  return addDays(from, Math.ceil((daysBetween(from, to) + 1) / 2));
}

function within(date: Temporal.PlainDate): string | undefined {
  const written = date.toString();
  return isWithinCalendar(written) ? written : undefined;
}
