import { listed } from '../english.ts';
import type { Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

const figures = (basis: string) => [
  { id: 'cost', label: 'Cost', amount: 100, basis: 'per_year' },
  { id: 'more', label: 'More', amount: 40, basis },
];
const calculations = [{ id: 'sum', label: 'Sum', sum: ['figures.cost', 'figures.more'] }];

/** Money for a year and money for a whole do not add up to anything that can be named. */
export const oneBasis: Rule = {
  id: 'MON-14',
  title: 'Figures put together are on one basis',
  severity: 'warning',
  source: 'house rule',
  reads: ['calculations'],
  check: (context) =>
    problemsOf(context, 'mixed-basis', ({ path, bases }) => ({
      path,
      message: `This puts together money on different bases: ${listed(bases)}.`,
      found: bases.join(', '),
      expected: 'one basis',
      mend: 'Multiply the yearly figure by the number of years first ("times"), or correct the basis of a figure.',
    })),
  examples: {
    accepted: [{ case: { figures: figures('per_year'), calculations } }],
    rejected: [
      {
        case: { figures: figures('total'), calculations },
        path: 'calculations.sum',
        message: 'This puts together money on different bases: per_year and total.',
      },
    ],
  },
};
