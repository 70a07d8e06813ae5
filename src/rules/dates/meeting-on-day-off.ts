import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { isWorkingDay } from '../../calculators/calendar/working-days.ts';
import { dayOfWeek } from '../../calculators/calendar.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { writtenWeekday } from './written-date.ts';

/** A finding where a meeting is on a weekend, a bank holiday or a day the authority is closed: most often a slip of the date. */
export function meetingOnDayOff({ case: input, authority, registers }: RuleContext): Finding[] {
  const day = input.meeting?.date;
  if (typeof day !== 'string' || authority.type === 'commissioner') return [];
  if (isWorkingDay(day, clockOf(authority, registers.bankHolidays)) !== false) return [];
  const weekend = dayOfWeek(day) >= 6;
  const closed = authority.closed_days?.includes(day) ? 'the authority is closed that day' : 'a bank holiday';
  return [
    {
      path: 'meeting.date',
      message: `The meeting is on ${writtenWeekday(day)}${weekend ? '' : `: ${closed}`}. Is that the right day?`,
      found: writtenWeekday(day),
      expected: 'a working day',
      mend: 'Correct the date. If it is right, say so under "answers".',
    },
  ];
}
