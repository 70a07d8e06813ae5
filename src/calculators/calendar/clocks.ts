import type { Authority } from '../../schema/authority.ts';
import { addDays, addMonths, lastDayOf } from '../calendar.ts';
import { addWorkingDays, type Clock, nextWorkingDay, workingDayFrom } from './working-days.ts';

/**
 * The clocks of the law, each with its own day 0. All give undefined beyond the years whose bank holidays are known.
 * Where a statute counts working days, days that only the authority is closed still count.
 */

/** How long a decision waits: days after publication, counted as the constitution counts them; without it, five working days. */
export type CallInRule = Partial<Pick<NonNullable<Authority['call_in']>, 'days' | 'unit'>>;

/** The last day on which a decision can be called in; the day of publication is day 0. Local Government Act 2000 s9F. */
export function callInEnds(publishedOn: string, rule: CallInRule, clock: Clock): string | undefined {
  const days = rule.days ?? 5;
  return rule.unit === 'calendar' ? addDays(publishedOn, days) : addWorkingDays(publishedOn, days, clock);
}

/** The first working day on which a decision that was not called in has effect. */
export function takesEffect(publishedOn: string, rule: CallInRule, clock: Clock): string | undefined {
  const ends = callInEnds(publishedOn, rule, clock);
  return ends === undefined ? undefined : nextWorkingDay(ends, clock);
}

/**
 * The first day on which a key decision can be taken under the general exception: five clear days after the day its
 * notice was published. SI 2012/2089 reg 10.
 */
export function earliestAfterGeneralException(publishedOn: string, clock: Clock): string | undefined {
  const elapsed = addWorkingDays(publishedOn, 5, clock);
  return elapsed === undefined ? undefined : addDays(elapsed, 1);
}

/**
 * The last day of a Procurement Act standstill: eight working days beginning with the day the award notice is published,
 * where a bank holiday anywhere in the United Kingdom is no working day. Procurement Act 2023 s51(2).
 */
export function procurementActStandstillEnds(noticeOn: string, extra: Clock['extra']): string | undefined {
  return workingDaysBeginning(
    noticeOn,
    8,
    lawful({ calendar: 'anywhere-in-the-uk', ...(extra && { extra }) }),
  );
}

/**
 * The last day of a Provider Selection Regime standstill, at midnight: it begins the day after the notice and lasts to
 * the eighth working day after that. SI 2023/1348 reg 12(3).
 */
export function providerSelectionStandstillEnds(noticeOn: string, clock: Clock): string | undefined {
  const begins = addDays(noticeOn, 1);
  return begins === undefined ? undefined : addWorkingDays(begins, 8, lawful(clock));
}

/**
 * The last day of a Provider Selection Regime standstill that was kept open by a representation: five working days after
 * the further decision. SI 2023/1348 reg 12.
 */
export function providerSelectionStandstillEndsAfterDecision(
  furtherDecisionOn: string,
  clock: Clock,
): string | undefined {
  return addWorkingDays(furtherDecisionOn, 5, lawful(clock));
}

/**
 * The last day to publish the note of a meeting in Wales: seven working days beginning with the day of the meeting.
 * Local Government Act 1972 s100C(1A).
 */
export function welshMeetingNoteDue(meetingOn: string, clock: Clock): string | undefined {
  return workingDaysBeginning(meetingOn, 7, lawful(clock));
}

/**
 * The last day of `years` years beginning with `day`: the day before the anniversary. From 29 February, 28 February in a
 * year that has no 29th, since the anniversary is then 1 March. Local Government Act 1972 ss100C(1), 100D(2).
 */
export function retainedUntil(day: string, years: number): string | undefined {
  const anniversary = addMonths(day, years * 12);
  return anniversary?.slice(5) === day.slice(5) ? lastDayOf(day, years * 12) : anniversary;
}

/** The last of `count` working days of which the first is `day`, or the first after it where that is none. */
function workingDaysBeginning(day: string, count: number, clock: Clock): string | undefined {
  const first = workingDayFrom(day, clock);
  return first === undefined ? undefined : addWorkingDays(first, count - 1, clock);
}

/** The clock without the days on which only the authority is closed. */
function lawful({ calendar, extra }: Clock): Clock {
  return { calendar, ...(extra && { extra }) };
}
