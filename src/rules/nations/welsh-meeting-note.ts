import { clockOf } from '../../calculators/calendar/clock-of.ts';
import { welshMeetingNoteDue } from '../../calculators/calendar/clocks.ts';
import { writtenDay } from '../executive/written-day.ts';
import type { Rule } from '../rule.ts';
import { WELSH } from './nation-examples.ts';

const meeting = (changes: object) => ({ body: 'cabinet', meeting: { date: '2025-06-17', ...changes } });

/** In Wales the note of a meeting is published within seven working days beginning with it. */
export const welshMeetingNote: Rule = {
  id: 'WAL-02',
  title: 'In Wales the note of the meeting is out within seven working days',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['wales'], authorities: ['council', 'joint_committee'], from: '2021-05-01' },
  source: 'Local Government Act 1972 s100C(1A) to (1C)',
  why: 'Until the note is out the public cannot read what was decided, who attended and how the votes fell.',
  reads: ['meeting.date', 'meeting.note_published_on'],
  check: ({ case: { meeting: held }, authority, registers }) => {
    const on = held?.note_published_on;
    if (on === undefined || typeof held?.date !== 'string') return [];
    const due = welshMeetingNoteDue(held.date, clockOf(authority, registers.bankHolidays));
    const common = {
      path: 'meeting.note_published_on',
      found: writtenDay(on),
      mend: 'Correct the date, or say under "answers" why the note came late.',
    };
    if (on < held.date)
      return [
        {
          ...common,
          message: `The note of the meeting is dated ${writtenDay(on)}, before the meeting (${writtenDay(held.date)}).`,
          expected: `${writtenDay(held.date)} or later`,
        },
      ];
    if (due === undefined || on <= due) return [];
    return [
      {
        ...common,
        message: `The note of the meeting of ${writtenDay(held.date)} was published on ${writtenDay(on)}; it was due by ${writtenDay(due)}.`,
        expected: `by ${writtenDay(due)}`,
      },
    ];
  },
  examples: {
    accepted: [
      { case: meeting({ note_published_on: '2025-06-25' }), authority: WELSH },
      { case: meeting({}), authority: WELSH },
    ],
    rejected: [
      {
        case: meeting({ note_published_on: '2025-06-27' }),
        authority: WELSH,
        path: 'meeting.note_published_on',
        message:
          'The note of the meeting of Tuesday 17 June 2025 was published on Friday 27 June 2025; it was due by Wednesday 25 June 2025.',
      },
      {
        case: meeting({ note_published_on: '2025-06-16' }),
        authority: WELSH,
        path: 'meeting.note_published_on',
        message:
          'The note of the meeting is dated Monday 16 June 2025, before the meeting (Tuesday 17 June 2025).',
      },
    ],
  },
};
