import type { Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

const contracts = (to: string) => [
  {
    id: 'service',
    name: 'Service',
    provider: 'Provider',
    terms: [{ id: 'first', from: '2025-04-01', years: 5, to, basis: 'initial' }],
  },
];

/** A stated last day must be the one that the first day and the length give. */
export const termEnds: Rule = {
  id: 'DAT-12',
  title: 'A contract ends on start + term − 1 day',
  severity: 'error',
  standing: 'arithmetic',
  source: 'convention: the last day is inclusive',
  why: 'Two last days for one term leave open on which day the service stops.',
  reads: ['contracts.*.terms'],
  check: (context) =>
    problemsOf(context, 'term-disagrees', ({ path, stated, calculated }) => ({
      path: `${path}.to`,
      message: `The term is stated to end on ${stated}, but its first day and length give ${calculated}.`,
      found: stated,
      expected: calculated,
      mend: 'Delete "to", which is calculated, or correct the first day or the length.',
    })),
  examples: {
    accepted: [{ case: { contracts: contracts('2030-03-31') } }],
    rejected: [
      {
        case: { contracts: contracts('2030-04-01') },
        path: 'contracts.service.terms.first.to',
        message: 'The term is stated to end on 2030-04-01, but its first day and length give 2030-03-31.',
      },
    ],
  },
};
