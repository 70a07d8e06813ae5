import { dayOfWeek, isWithinCalendar } from '../../calculators/calendar.ts';
import { formatDate } from '../../calculators/format/format-date.ts';
import { meetingOnDayOff } from '../dates/meeting-on-day-off.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesIn, exists, type TypedDate, WEEKDAYS } from './dates-in-text.ts';

const said = (text: string) => ({ case: { background: [{ id: 'text', text }] } });
const PATH = 'background.text.text';

/** A weekday printed with a date is that date's, a date printed is a day that exists, and a meeting is on a working day. */
export const weekdaysMatch: Rule = {
  id: 'DAT-20',
  title: 'A weekday printed with a date is that of the date',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'arithmetic',
  why: 'People come to the meeting on the wrong day, or count a deadline from it.',
  reads: ['meeting.date'],
  check: (context) => [...datesIn(context.prose).flatMap(faultOf), ...meetingOnDayOff(context)],
  examples: {
    accepted: [
      said('The committee met on Wednesday 16 August 2023 and on Tuesday 17th December 2019.'),
      said('The committee meets on Mondays; it met on 16 August 2023.'),
      { case: { meeting: { date: '2023-08-16' } } },
      { case: { meeting: { date: '2026-06-15' } } },
      { case: { meeting: { date: '2040-12-25' } } },
    ],
    rejected: [
      {
        ...said('The committee met on Monday 16 August 2023.'),
        path: PATH,
        textOffset: 28,
        message: '16 August 2023 was or is a Wednesday, not a Monday.',
      },
      {
        ...said('The contract ends on 31 April 2025.'),
        path: PATH,
        textOffset: 21,
        message: 'There is no day such as 31 April 2025.',
      },
      {
        case: { meeting: { date: '2023-08-19' } },
        path: 'meeting.date',
        message: 'The meeting is on Saturday 19 August 2023. Is that the right day?',
      },
      {
        case: { meeting: { date: '2026-06-15' } },
        authority: { nation: 'scotland', calendar: 'scotland', executive: 'committee' },
        path: 'meeting.date',
        message: 'The meeting is on Monday 15 June 2026: a bank holiday. Is that the right day?',
      },
      {
        case: { meeting: { date: '2023-12-28' } },
        authority: { closed_days: ['2023-12-28'] },
        path: 'meeting.date',
        message:
          'The meeting is on Thursday 28 December 2023: the authority is closed that day. Is that the right day?',
      },
    ],
  },
};

function faultOf(typed: TypedDate): Finding[] {
  const { match, weekday, date } = typed;
  const written = match.written.replace(/\s+/g, ' ');
  const at = { path: match.passage.field.at, textOffset: match.offset, found: written };
  if (!exists(typed))
    return [
      {
        ...at,
        message: `There is no day such as ${written}.`,
        expected: 'a day of the calendar',
        mend: 'Correct the day or the month.',
      },
    ];
  if (weekday === undefined || date === undefined || !isWithinCalendar(date)) return [];
  const right = nameOf(date);
  const said = WEEKDAYS[weekday - 1] ?? '';
  if (right === said) return [];
  const day = formatDate(date, '1 April 2024', 'en');
  return [
    {
      ...at,
      message: `${day} was or is a ${right}, not a ${said}.`,
      expected: right,
      mend: 'Correct the weekday or the date, whichever is wrong.',
    },
  ];
}

const nameOf = (date: string) => WEEKDAYS[dayOfWeek(date) - 1] ?? '';
