import { english, listed } from '../english.ts';
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
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A sum for a year added to a sum for a whole contract is neither.',
  reads: ['calculations', 'tables.*.basis'],
  check: (context) => [
    ...(context.case.tables ?? [])
      .filter(({ basis, columns }) => basis === 'none' && columns.some(({ kind }) => kind === 'money'))
      .map(({ id, caption }) => ({
        path: `tables.${id}.basis`,
        message: `"${english(caption)}" has columns of money, but does not say whether they are for a year, for a whole or for once.`,
        found: 'none',
        expected: 'per_year, total or one_off',
        mend: 'Give the basis of its figures.',
      })),
    ...problemsOf(context, 'mixed-basis', ({ path, bases }) => ({
      path,
      message: `This puts together money on different bases: ${listed(bases)}.`,
      found: bases.join(', '),
      expected: 'one basis',
      mend: 'Multiply the yearly figure by the number of years first ("times"), or correct the basis of a figure.',
    })),
  ],
  examples: {
    accepted: [{ case: { figures: figures('per_year'), calculations } }],
    rejected: [
      {
        case: { figures: figures('total'), calculations },
        path: 'calculations.sum',
        message: 'This puts together money on different bases: per_year and total.',
      },
      {
        case: {
          tables: [
            {
              id: 'costs',
              caption: 'Costs',
              unit: 'pounds',
              basis: 'none',
              columns: [{ id: 'cost', heading: 'Cost', kind: 'money' }],
              rows: [{ id: 'adult', cells: { cost: 5394000 } }],
            },
          ],
        },
        path: 'tables.costs.basis',
        message:
          '"Costs" has columns of money, but does not say whether they are for a year, for a whole or for once.',
      },
    ],
  },
};
