import type { Authority } from '../../schema/authority.ts';
import type { Registers } from '../../schema/registers.ts';
import { clearDaysBetween, latestPublication } from '../calendar/clear-days.ts';
import { clockOf } from '../calendar/clock-of.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { addDays } from '../calendar.ts';
import { clearDayMode } from './clear-day-rule.ts';

/** Clear days that the notice of a key decision, or of a meeting in private, leaves: SI 2012/2089 regs 5(2) and 9(2). */
export const NOTICE_DAYS = 28;

/** How a notice stands to the day of what it announces. A day is undefined beyond the calendar it is counted by. */
export interface NoticeTest {
  readonly clearDays: number | undefined;
  /** First day on which what was announced can lawfully be done. */
  readonly earliest: string | undefined;
  readonly inTime: boolean | undefined;
  /** Last day for a notice of general exception: it leaves five clear days. SI 2012/2089 reg 10. */
  readonly exceptionBy: string | undefined;
}

/** Tests a notice published on one day against the day of the meeting, by the authority's own clock. */
export function noticeTest(
  publishedOn: string,
  meetingOn: string,
  authority: Authority,
  holidays: Registers['bankHolidays'],
): NoticeTest {
  const clock = clockOf(authority, holidays);
  const mode = clearDayMode('notice', authority);
  const last =
    mode === 'calendar' ? addDays(publishedOn, NOTICE_DAYS) : addWorkingDays(publishedOn, NOTICE_DAYS, clock);
  const earliest = last === undefined ? undefined : addDays(last, 1);
  return {
    clearDays: publishedOn < meetingOn ? clearDaysBetween(publishedOn, meetingOn, mode, clock) : 0,
    earliest,
    inTime: earliest === undefined ? undefined : meetingOn >= earliest,
    exceptionBy: latestPublication(meetingOn, 5, 'working', clock),
  };
}
