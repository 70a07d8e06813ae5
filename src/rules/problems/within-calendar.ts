import { CALENDAR_YEARS } from '../../calculators/calendar.ts';
import type { Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

const RANGE = `${CALENDAR_YEARS.first} to ${CALENDAR_YEARS.last}`;
const contracts = (from: string, years: number) => [
  {
    id: 'service',
    name: 'Service',
    provider: 'Provider',
    terms: [{ id: 'first', from, years, basis: 'initial' }],
  },
];

/** Dates of a paper lie in years that a paper can be about. */
export const withinCalendar: Rule = {
  id: 'CLC-05',
  title: `Dates lie in the years ${RANGE}`,
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A date centuries away is a slip of the pen, and every day counted from it is wrong.',
  reads: ['meeting.date', 'contracts.*.terms', 'decisions', 'events', 'submitted_on'],
  check: (context) =>
    problemsOf(context, 'beyond-calendar', ({ path, date }) => ({
      path,
      message: `The date ${date} is outside the years ${RANGE}.`,
      found: date,
      expected: `a date in ${RANGE}`,
      mend: 'Check the year, and the length of the term or option.',
    })),
  examples: {
    accepted: [{ case: { contracts: contracts('2024-04-01', 5) } }],
    rejected: [
      {
        case: { contracts: contracts('0204-04-01', 5) },
        path: 'contracts.service.terms.first.from',
        message: 'The date 0204-04-01 is outside the years 1900 to 2200.',
      },
      {
        case: { contracts: contracts('2024-04-01', 500) },
        path: 'contracts.service.terms.first',
        message: 'The date 2024-04-01 and 6000 months is outside the years 1900 to 2200.',
      },
    ],
  },
};
