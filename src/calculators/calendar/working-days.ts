import type { Registers } from '../../schema/registers.ts';
import { BANK_HOLIDAY_YEARS, BANK_HOLIDAYS } from './bank-holidays.ts';
import { dayNumber, dayNumbered, weekdayOf } from './day-number.ts';

/** The bank-holiday calendars; a bank holiday anywhere in the United Kingdom counts in the last. */
export type HolidayCalendar = keyof typeof BANK_HOLIDAYS | 'anywhere-in-the-uk';

/** What says which days are working days. */
export interface Clock {
  readonly calendar: HolidayCalendar;
  /** Days that the authority's constitution does not count as working days, beside bank holidays. */
  readonly closed?: readonly string[];
  /** Days that the workspace adds to the bank holidays or, with `working: true`, takes from them. */
  readonly extra?: Registers['bankHolidays'];
}

const FIRST = dayNumber(`${BANK_HOLIDAY_YEARS.first}-01-01`);
const LAST = dayNumber(`${BANK_HOLIDAY_YEARS.last}-12-31`);

/** Whether the bank holidays of the day's year are known: 2015 to 2035. */
export function hasBankHolidays(day: string): boolean {
  return isKnown(dayNumber(day));
}

/** Whether a day is from Monday to Friday and no holiday of the clock; undefined in years whose holidays are not known. */
export function isWorkingDay(day: string, clock: Clock): boolean | undefined {
  const number = dayNumber(day);
  return isKnown(number) ? isWorking(number, daysOff(clock)) : undefined;
}

/**
 * The day that is `count` working days after `day`, which is itself day 0 whatever it is; before it where `count` is
 * negative, and `day` where it is 0. Undefined where a day to be counted lies in a year whose holidays are not known.
 */
export function addWorkingDays(day: string, count: number, clock: Clock): string | undefined {
  if (!Number.isInteger(count)) return undefined;
  const off = daysOff(clock);
  const step = count < 0 ? -1 : 1;
  let number = dayNumber(day);
  for (let left = Math.abs(count); left > 0; ) {
    number += step;
    if (!isKnown(number)) return undefined;
    if (isWorking(number, off)) left -= 1;
  }
  return count === 0 ? day : dayNumbered(number);
}

/** The first working day after `day`; undefined beyond the years whose holidays are known. */
export function nextWorkingDay(day: string, clock: Clock): string | undefined {
  return addWorkingDays(day, 1, clock);
}

/** The last working day before `day`; undefined beyond the years whose holidays are known. */
export function previousWorkingDay(day: string, clock: Clock): string | undefined {
  return addWorkingDays(day, -1, clock);
}

/** `day` itself where it is a working day, else the first after it. */
export function workingDayFrom(day: string, clock: Clock): string | undefined {
  const works = isWorkingDay(day, clock);
  if (works === undefined) return undefined;
  return works ? day : nextWorkingDay(day, clock);
}

/** `day` itself where it is a working day, else the last before it. */
export function workingDayUntil(day: string, clock: Clock): string | undefined {
  const works = isWorkingDay(day, clock);
  if (works === undefined) return undefined;
  return works ? day : previousWorkingDay(day, clock);
}

const isKnown = (number: number) => number >= FIRST && number <= LAST;

/** The days off of a clock, as day numbers. */
interface DaysOff {
  readonly holidays: ReadonlySet<number>;
  readonly closed: ReadonlySet<number>;
}

function isWorking(number: number, { holidays, closed }: DaysOff): boolean {
  return weekdayOf(number) < 6 && !holidays.has(number) && !closed.has(number);
}

type Extra = Registers['bankHolidays'];
type Nation = keyof typeof BANK_HOLIDAYS;

const NATIONS = Object.keys(BANK_HOLIDAYS) as readonly Nation[];
const NONE: ReadonlySet<number> = new Set();
/** What clocks have in common is worked out once: the days a workspace adds, by calendar, and the days closed. */
const HOLIDAYS = new WeakMap<Extra, Map<HolidayCalendar, ReadonlySet<number>>>();
const CLOSED = new WeakMap<readonly string[], ReadonlySet<number>>();
const NO_EXTRA: Extra = [];

function daysOff({ calendar, closed = [], extra = NO_EXTRA }: Clock): DaysOff {
  return {
    holidays: holidaysOf(calendar, extra.length === 0 ? NO_EXTRA : extra),
    closed: closed.length === 0 ? NONE : closedDays(closed),
  };
}

function closedDays(closed: readonly string[]): ReadonlySet<number> {
  const days = CLOSED.get(closed) ?? new Set(closed.map(dayNumber));
  CLOSED.set(closed, days);
  return days;
}

/** The holidays of a calendar with the days a workspace adds or takes away; a day off in one nation is one anywhere. */
function holidaysOf(calendar: HolidayCalendar, extra: Extra): ReadonlySet<number> {
  const known = HOLIDAYS.get(extra) ?? new Map<HolidayCalendar, ReadonlySet<number>>();
  HOLIDAYS.set(extra, known);
  const days =
    known.get(calendar) ??
    (calendar === 'anywhere-in-the-uk'
      ? new Set(NATIONS.flatMap((nation) => [...holidaysOf(nation, extra)]))
      : ofNation(calendar, extra));
  known.set(calendar, days);
  return days;
}

function ofNation(nation: Nation, extra: Extra): ReadonlySet<number> {
  const days = new Set(
    Object.entries(BANK_HOLIDAYS[nation]).flatMap(([year, written]) =>
      written.split(' ').map((day) => dayNumber(`${year}-${day}`)),
    ),
  );
  for (const { date, calendars, working } of extra)
    if (calendars.includes(nation))
      if (working === true) days.delete(dayNumber(date));
      else days.add(dayNumber(date));
  return days;
}
