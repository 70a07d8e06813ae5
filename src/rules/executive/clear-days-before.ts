import { clearDaysBetween, latestPublication } from '../../calculators/calendar/clear-days.ts';
import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { clearDayMode } from '../../calculators/timetable/clear-day-rule.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { writtenDay } from './written-day.ts';

/** What was published, and how many clear days have to lie before what. */
interface Publication {
  readonly path: string;
  /** As a sentence begins: "The agenda". */
  readonly what: string;
  readonly on: string;
  readonly before: string;
  readonly needed: number;
  /** Which of the profile's modes counts: working days for agendas, calendar days for 28-day notices, if it says none. */
  readonly mode: 'agenda' | 'notice';
  readonly mend: string;
}

/** A finding where fewer clear days lie between a publication and a meeting than there must; else nothing. */
export function tooFewClearDays(
  { path, what, on, before, needed, mode, mend }: Publication,
  { authority, registers }: Pick<RuleContext, 'authority' | 'registers'>,
): Finding[] {
  const clock = clockOf(authority, registers.bankHolidays);
  const counted = clearDayMode(mode, authority);
  const days = on < before ? clearDaysBetween(on, before, counted, clock) : 0;
  if (days === undefined || days >= needed) return [];
  const latest = latestPublication(before, needed, counted, clock);
  const working = counted === 'working' ? 'clear working day' : 'clear day';
  const spoken = `${days === 0 ? 'no' : days} ${working}${days === 1 ? '' : 's'}`;
  return [
    {
      path,
      message: `${what} was published on ${writtenDay(on)}, which leaves ${spoken} before ${writtenDay(before)}; ${needed} are needed.`,
      found: spoken,
      expected: latest === undefined ? `${needed} ${working}s` : `published by ${writtenDay(latest)}`,
      mend,
    },
  ];
}
