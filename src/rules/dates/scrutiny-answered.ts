import { dayOf } from '../in-force.ts';
import type { Rule } from '../rule.ts';
import { dateAt } from './date-at.ts';
import { writtenDate } from './written-date.ts';

const scrutinised = (date: string, more: object = {}) => ({
  body: 'cabinet',
  meeting: { date: '2024-07-09' },
  scrutiny: {
    considered: 'yes',
    date,
    addressed_to: 'executive',
    recommendations: [{ id: 'review', text: 'Review it after a year.' }],
    ...more,
  },
});

/** The executive answers what scrutiny recommended to it within two months. */
export const scrutinyAnswered: Rule = {
  id: 'DAT-22',
  title: 'The executive answers scrutiny within two months',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england'], executive: true },
  source: 'Local Government Act 2000 s9FE',
  why: 'Scrutiny has a right to an answer in that time, and the record must show that it had one.',
  reads: ['scrutiny', 'meeting.date', 'decisions.*.taken_on'],
  check: ({ case: input, figures }) => {
    const due = dateAt('scrutiny.response_due', figures);
    const day = dayOf(input);
    if (due === undefined || day === undefined || day <= due) return [];
    if (input.scrutiny?.response !== undefined) return [];
    return [
      {
        path: 'scrutiny',
        message: `Scrutiny was to have an answer by ${writtenDate(due)}, and by ${writtenDate(day)} none is recorded. What was it?`,
        found: 'no answer',
        expected: `an answer by ${writtenDate(due)}`,
        mend: 'Give the answer under "response".',
      },
    ];
  },
  examples: {
    accepted: [
      { case: scrutinised('2024-05-10') },
      { case: scrutinised('2024-04-11', { response: 'Accepted.' }) },
      { case: scrutinised('2024-04-11', { addressed_to: 'officers' }) },
    ],
    rejected: [
      {
        case: scrutinised('2024-04-11'),
        path: 'scrutiny',
        message:
          'Scrutiny was to have an answer by 10 June 2024, and by 9 July 2024 none is recorded. What was it?',
      },
    ],
  },
};
