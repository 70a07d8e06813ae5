import { isWithinCalendar } from '../calendar.ts';
import { dayNumber, dayNumbered } from './day-number.ts';
import { addWorkingDays, type Clock, isWorkingDay, workingDayUntil } from './working-days.ts';

/** Whether clear days are working days only, or every day. */
export type ClearDayMode = 'working' | 'calendar';

/**
 * The clear days between publication and a meeting: neither of the two days counts. None where the meeting is not after
 * publication. Undefined in working mode where a day between lies in a year whose holidays are not known.
 * Source: R v Herefordshire Justices (1820), R v Swansea City Council ex parte Elitestone (1993).
 */
export function clearDaysBetween(
  published: string,
  meeting: string,
  mode: ClearDayMode,
  clock: Clock,
): number | undefined {
  const [from, to] = [dayNumber(published), dayNumber(meeting)];
  if (mode === 'calendar') return Math.max(0, to - from - 1);
  let clear = 0;
  for (let number = from + 1; number < to; number += 1) {
    const works = isWorkingDay(dayNumbered(number), clock);
    if (works === undefined) return undefined;
    if (works) clear += 1;
  }
  return clear;
}

/**
 * The last day of publication that leaves `count` clear days before a meeting. In working mode it is a working day
 * itself. Undefined where a day to be counted lies beyond the years known, or `count` is no whole number from 0.
 */
export function latestPublication(
  meeting: string,
  count: number,
  mode: ClearDayMode,
  clock: Clock,
): string | undefined {
  if (!Number.isInteger(count) || count < 0) return undefined;
  if (mode === 'calendar') {
    const day = dayNumbered(dayNumber(meeting) - count - 1);
    return isWithinCalendar(day) ? day : undefined;
  }
  const lastCounted = addWorkingDays(meeting, -count, clock);
  return lastCounted === undefined ? undefined : workingDayUntil(dayBefore(lastCounted), clock);
}

const dayBefore = (day: string) => dayNumbered(dayNumber(day) - 1);
