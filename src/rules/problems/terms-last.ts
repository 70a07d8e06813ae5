import type { Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

const contracts = (term: object) => [
  {
    id: 'service',
    name: 'Service',
    provider: 'Provider',
    terms: [{ id: 'first', basis: 'initial', ...term }],
  },
];

/** A term must last some time. */
export const termsLast: Rule = {
  id: 'CLC-06',
  title: 'A term ends after it begins',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A term that lasts no time buys nothing, and its end is before its beginning.',
  reads: ['contracts.*.terms'],
  check: (context) =>
    problemsOf(context, 'empty-term', ({ path, from, to }) => ({
      path,
      message: `The term from ${from} to ${to} lasts no time.`,
      found: `${from} to ${to}`,
      expected: 'a last day that is not before the first',
      mend: 'Correct "from", "to" or the length. Ends are last days: a year from 1 April ends on 31 March.',
    })),
  examples: {
    accepted: [{ case: { contracts: contracts({ from: '2024-04-01', to: '2024-04-01' }) } }],
    rejected: [
      {
        case: { contracts: contracts({ from: '2024-04-01', to: '2024-03-31' }) },
        path: 'contracts.service.terms.first',
        message: 'The term from 2024-04-01 to 2024-03-31 lasts no time.',
      },
    ],
  },
};
