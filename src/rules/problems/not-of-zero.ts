import type { Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

const figures = (cost: number) => [
  { id: 'cost', label: 'Cost', amount: cost, basis: 'total' },
  { id: 'part', label: 'Part', amount: 50, basis: 'total' },
];
const calculations = [
  { id: 'share', label: 'Share', percentage: ['figures.part', 'figures.cost'], places: 1 },
];

/** There is no percentage of nothing. */
export const notOfZero: Rule = {
  id: 'CLC-03',
  title: 'No percentage is taken of zero',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'A percentage of nothing has no value that could be printed.',
  reads: ['calculations', 'contracts.*.values'],
  check: (context) =>
    problemsOf(context, 'of-zero', ({ path, named }) => ({
      path,
      message: `This is to be a percentage of "${named}", which is zero.`,
      found: '0',
      expected: 'a figure other than zero',
      mend: 'Correct that figure, or delete the calculation.',
    })),
  examples: {
    accepted: [{ case: { figures: figures(200), calculations } }],
    rejected: [
      {
        case: { figures: figures(0), calculations },
        path: 'calculations.share',
        message: 'This is to be a percentage of "figures.cost", which is zero.',
      },
    ],
  },
};
