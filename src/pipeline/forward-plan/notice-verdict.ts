import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { earliestAfterGeneralException } from '../../calculators/calendar/clocks.ts';
import { noticeTest } from '../../calculators/timetable/notice-test.ts';
import type { Authority } from '../../schema/authority.ts';
import type { Registers } from '../../schema/registers.ts';
import type { NoticeVerdict } from '../../templating/forward-plan-context.ts';
import type { KeyDecision, PrivateMeeting } from './public-item.ts';

/** What verdicts are reached by: the day of the meeting, the day of this issue, and the authority's clock. */
export interface NoticeClock {
  readonly meetingOn: string;
  readonly today: string;
  readonly authority: Authority;
  readonly holidays: Registers['bankHolidays'];
}

/**
 * Whether notice of a key decision leaves 28 clear days; where not, by which of regulations 10 and 11 of SI 2012/2089 it
 * can be taken that day all the same, as recorded or, where nothing is, as there is still time for.
 */
export function keyVerdict(publishedOn: string, key: KeyDecision, clock: NoticeClock): NoticeVerdict {
  const { meetingOn, today, authority, holidays } = clock;
  const { clearDays, earliest, inTime, exceptionBy } = noticeTest(
    publishedOn,
    meetingOn,
    authority,
    holidays,
  );
  const found = { publishedOn, clearDays, earliest };
  if (inTime === undefined) return { ...found, outcome: 'not-known' };
  if (inTime) return { ...found, outcome: 'in-time' };
  const { general_exception: exception, special_urgency: urgency } = key;
  if (urgency)
    return { ...found, outcome: 'urgency-agreed', day: urgency.agreed_on, office: urgency.agreed_by };
  if (exception) {
    const from = earliestAfterGeneralException(exception.published_on, clockOf(authority, holidays));
    const holds = from === undefined || meetingOn >= from;
    return { ...found, outcome: holds ? 'exception-given' : 'urgency-needed', day: exception.published_on };
  }
  const time = exceptionBy !== undefined && today <= exceptionBy;
  return { ...found, outcome: time ? 'exception-needed' : 'urgency-needed', day: exceptionBy };
}

/** Whether notice of meeting in private leaves 28 clear days; where not, only agreement under reg 5(6) serves. */
export function privateVerdict(
  publishedOn: string,
  { urgency }: Pick<PrivateMeeting, 'urgency'>,
  { meetingOn, authority, holidays }: NoticeClock,
): NoticeVerdict {
  const { clearDays, earliest, inTime } = noticeTest(publishedOn, meetingOn, authority, holidays);
  const found = { publishedOn, clearDays, earliest };
  if (inTime === undefined) return { ...found, outcome: 'not-known' };
  if (inTime) return { ...found, outcome: 'in-time' };
  if (urgency)
    return { ...found, outcome: 'urgency-agreed', day: urgency.agreed_on, office: urgency.agreed_by };
  return { ...found, outcome: 'urgency-needed' };
}
