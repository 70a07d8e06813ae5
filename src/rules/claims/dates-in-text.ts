import { isCalendarDate } from '../../schema/calendar-date.ts';
import type { Match, ProseReading } from '../prose.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The days of the week, Monday first, as `dayOfWeek` counts them from 1. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const DATE =
  /\b\d{1,2}(?:(?:st|nd|rd|th|ST|ND|RD|TH)?[ \n]{1,3}(?:of )?(January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?:,?[ \n]{1,3}((?:19|20|21)\d\d))?|\/(\d{1,2})\/((?:19|20)?\d\d))(?![\w/])/gu;

/** What may stand right before a date as part of it, and what makes it no date. */
const WEEKDAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s{1,3}(?:the )?$/i;
const NO_DATE = /[/.\d-]$/u;

/** A date typed in prose. */
export interface TypedDate {
  readonly match: Match;
  /** The weekday printed before it, from 1 for Monday. */
  readonly weekday: number | undefined;
  /** `MM-DD`. */
  readonly dayOfYear: string;
  /** `YYYY-MM-DD`, where it has its year; it need not be a day of the calendar. */
  readonly date: string | undefined;
}

const readings = new WeakMap<ProseReading, readonly TypedDate[]>();

/** Every date typed in the English prose of a case, with or without its year. */
export function datesIn(prose: ProseReading): readonly TypedDate[] {
  const known = readings.get(prose);
  if (known) return known;
  const found = prose.find(DATE).flatMap((match): TypedDate[] => {
    const [written, month, year, monthNumber, shortYear] = match.groups;
    const before = match.passage.text.slice(Math.max(0, match.offset - 16), match.offset);
    if (NO_DATE.test(before)) return [];
    const number = month === undefined ? Number(monthNumber) : MONTHS.indexOf(month.toLowerCase()) + 1;
    const dayOfYear = `${two(number)}-${two(Number.parseInt(written, 10))}`;
    const typed = year ?? shortYear;
    const full = typed === undefined || typed.length === 4 ? typed : `20${typed}`;
    const date = full === undefined ? undefined : `${full}-${dayOfYear}`;
    return [{ match, weekday: weekdayBefore(before), dayOfYear, date }];
  });
  readings.set(prose, found);
  return found;
}

/** Whether a date typed is a day that exists. */
export function exists({ date, dayOfYear }: TypedDate): boolean {
  return isCalendarDate(date ?? `2024-${dayOfYear}`);
}

function weekdayBefore(text: string): number | undefined {
  const name = WEEKDAY.exec(text)?.[1]?.toLowerCase();
  const index = WEEKDAYS.findIndex((day) => day.toLowerCase() === `${name ?? ''}day`);
  return index < 0 ? undefined : index + 1;
}

const two = (value: number) => String(value).padStart(2, '0');
