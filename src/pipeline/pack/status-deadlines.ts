import { clearDaysBetween, latestPublication } from '../../calculators/calendar/clear-days.ts';
import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { callInEnds } from '../../calculators/calendar/clocks.ts';
import { addWorkingDays, type Clock } from '../../calculators/calendar/working-days.ts';
import { addDays, daysBetween } from '../../calculators/calendar.ts';
import { kindOfBody } from '../../calculators/decision-kind.ts';
import { formatDate, formatTime } from '../../calculators/format/format-date.ts';
import { meetsAsExecutive } from '../../calculators/meets-as-executive.ts';
import { callInWindows } from '../../calculators/timetable/call-in-windows.ts';
import { agendaClearDays, clearDayMode } from '../../calculators/timetable/clear-day-rule.ts';
import { PUBLICATION_DAYS } from '../../calculators/timetable/decision-deadlines.ts';
import { noticeLaw } from '../../calculators/timetable/notice-law.ts';
import { NOTICE_DAYS } from '../../calculators/timetable/notice-test.ts';
import { routeOf } from '../../rules/executive/key-decisions.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import { publicItems } from '../forward-plan/public-item.ts';

/** One day that law or constitution sets for a meeting, and whether what is due by it is done. */
export interface StatusDeadline {
  readonly name:
    | 'key_notice'
    | 'general_exception'
    | 'private_notice'
    | 'agenda'
    | 'further_notice'
    | 'decisions_published'
    | 'call_in_ends';
  /** "Key decisions: notice (28 clear)": what is due, and the days by which it is counted. */
  readonly label: string;
  readonly date: string;
  /** As it is printed: "14 March 2025, 5 pm". */
  readonly printed: string;
  /** 24-hour clock, where it ends at a moment of the day. */
  readonly time: string | undefined;
  /** Days from the day it is seen from; negative where it is past. */
  readonly daysLeft: number;
  /** Of these, the working days; undefined where it is past, or beyond the bank holidays known. */
  readonly workingDaysLeft: number | undefined;
  /** The day it was done; of several things, the last of them. */
  readonly doneOn: string | undefined;
  readonly inTime: boolean | undefined;
}

interface Due {
  readonly name: StatusDeadline['name'];
  readonly label: string;
  readonly date: string | undefined;
  readonly time?: string | undefined;
  readonly doneOn?: string | undefined;
}

/** The days of a meeting, earliest first, seen from `today`; those of key decisions and private items only where it has some. */
export function statusDeadlines(prepared: ReadMeeting, today: string): readonly StatusDeadline[] {
  const clock = clockOf(prepared.authority, prepared.registers.bankHolidays);
  return [...noticesDue(prepared, clock), ...agendaDue(prepared, clock), ...decisionsDue(prepared, clock)]
    .flatMap(({ name, label, date, time, doneOn }): StatusDeadline[] => {
      if (date === undefined) return [];
      const done = doneOn !== undefined && doneOn <= today ? doneOn : undefined;
      const left = daysBetween(today, date);
      const next = addDays(date, 1);
      return [
        {
          name,
          label,
          date,
          printed: [
            formatDate(date, '1 April 2024', 'en'),
            ...(time === undefined ? [] : [formatTime(time, 'en')]),
          ].join(', '),
          time,
          daysLeft: left,
          workingDaysLeft:
            left < 0 || next === undefined ? undefined : clearDaysBetween(today, next, 'working', clock),
          doneOn: done,
          inTime: done === undefined ? undefined : done <= date,
        },
      ];
    })
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function noticesDue(prepared: ReadMeeting, clock: Clock): readonly Due[] {
  const { meeting, authority } = prepared;
  if (noticeLaw(meeting.body, authority) !== 'executive') return [];
  const items = publicItems(prepared, 'en').filter(({ item }) => item.status !== 'withdrawn');
  const every = items.flatMap(({ key: stated }) => (stated?.value.answer === 'yes' ? [stated.value] : []));
  const key = every.filter((one) => [undefined, 'notice'].includes(routeOf(one)));
  const excepted = every.flatMap(({ general_exception: given, ...one }) =>
    given && routeOf({ ...one, general_exception: given }) === 'general_exception'
      ? [given.published_on]
      : [],
  );
  const hidden = items.filter((one) => one.hidden !== 'no');
  const long = latestPublication(meeting.date, NOTICE_DAYS, clearDayMode('notice', authority), clock);
  const short = latestPublication(meeting.date, 5, clearDayMode('agenda', authority), clock);
  const due = (of: readonly unknown[], one: Due): readonly Due[] => (of.length === 0 ? [] : [one]);
  return [
    ...due(key, {
      name: 'key_notice',
      label: `Key decisions: notice (${NOTICE_DAYS} clear)`,
      date: long,
      doneOn: lastOf(
        key.map(({ notice }) =>
          notice !== undefined && 'published_on' in notice ? notice.published_on : undefined,
        ),
      ),
    }),
    ...due(excepted, {
      name: 'general_exception',
      label: 'General exception (5 clear)',
      date: latestPublication(meeting.date, 5, 'working', clock),
      doneOn: lastOf(excepted),
    }),
    ...due(hidden, {
      name: 'private_notice',
      label: `Private: notice (${NOTICE_DAYS} clear)`,
      date: long,
      doneOn: lastOf(hidden.map(({ privacy }) => privacy?.value.notice_published_on)),
    }),
    ...due(hidden, {
      name: 'further_notice',
      label: 'Private: further notice (5 clear)',
      date: short,
      doneOn: lastOf(hidden.map(({ privacy }) => privacy?.value.further_notice_published_on)),
    }),
  ];
}

function agendaDue({ meeting, authority }: ReadMeeting, clock: Clock): readonly Due[] {
  const count = agendaClearDays(authority);
  if (count === undefined) return [];
  return [
    {
      name: 'agenda',
      label: `Agenda and reports (${count} clear)`,
      date: latestPublication(meeting.date, count, clearDayMode('agenda', authority), clock),
      doneOn: meeting.agenda_published_on,
    },
  ];
}

/** Call-in is reckoned from the last publication; before it, from the day by which it is due. */
function decisionsDue({ meeting, authority, items }: ReadMeeting, clock: Clock): readonly Due[] {
  const executive = meetsAsExecutive(meeting.body, authority);
  const within = authority.publish_decisions_within;
  if (!executive && within === undefined) return [];
  const days = within ?? PUBLICATION_DAYS;
  const due = addWorkingDays(meeting.date, days, clock);
  const cases = items.flatMap(({ item }) => item.case ?? []);
  const published = lastOf(cases.map((id) => meeting.decisions?.[id]?.published_on));
  const windows = callInWindows(authority, kindOfBody(meeting.body, authority));
  const from = published ?? due;
  const ends = windows.flatMap((window) => {
    const date = from === undefined ? undefined : callInEnds(from, window, clock);
    return date === undefined ? [] : [{ date, time: window.time }];
  });
  const last = ends.sort((one, other) => (one.date < other.date ? 1 : -1))[0];
  return [
    {
      name: 'decisions_published',
      label: `Decisions published (${days} working)`,
      date: due,
      doneOn: published,
    },
    ...(last
      ? [
          {
            name: 'call_in_ends' as const,
            label: published === undefined ? 'Call-in ends, if published then' : 'Call-in ends',
            ...last,
          },
        ]
      : []),
  ];
}

/** The last of several days, once all are known; undefined while one is not. */
function lastOf(days: readonly unknown[]): string | undefined {
  if (days.length === 0) return undefined;
  const known = days.flatMap((day) => (typeof day === 'string' ? [day] : []));
  return known.length < days.length ? undefined : known.sort().at(-1);
}
