import type { Rule } from '../rule.ts';
import { decided } from './decided-example.ts';
import { writtenWeekday } from './written-date.ts';

/** The end of call-in has a clock time, so that notices can print the moment and not only the day. */
export const deadlineHasATime: Rule = {
  id: 'DAT-09',
  title: 'The deadline for call-in has a clock time',
  severity: 'warning',
  standing: 'house',
  source: 'house rule: practice of notices',
  why: 'Members and suppliers cannot tell whether a call-in on the last afternoon is in time.',
  reads: ['decisions.*.published_on', 'authority'],
  check: ({ case: input, figures }) =>
    Object.keys(input.decisions ?? {}).flatMap((key) => {
      const ends = figures.get(`decisions.${key}.call_in_ends`)?.value;
      if (ends?.kind !== 'date' || ends.time !== undefined) return [];
      return [
        {
          path: `decisions.${key}.published_on`,
          message: `Call-in of this decision ends on ${writtenWeekday(ends.date)}, but the authority's file gives no time of day for it.`,
          found: writtenWeekday(ends.date),
          expected: 'a day and a clock time',
          mend: 'Give "deadline_time" under "call_in" in the authority file, such as "17:00".',
        },
      ];
    }),
  examples: {
    accepted: [
      {
        case: decided({ published_on: '2023-08-18' }),
        authority: { call_in: { applies: true, deadline_time: '17:00' } },
      },
      { case: decided({ published_on: '2023-08-18' }) },
      { case: decided({}), authority: { call_in: { applies: true } } },
    ],
    rejected: [
      {
        case: decided({ published_on: '2023-08-18' }),
        authority: { call_in: { applies: true } },
        path: 'decisions.cabinet.published_on',
        message:
          "Call-in of this decision ends on Friday 25 August 2023, but the authority's file gives no time of day for it.",
      },
    ],
  },
};
