import type { Rule } from '../rule.ts';
import { suggestion } from '../suggestion.ts';
import { problemsOf } from './problems-of.ts';

const COSTS = [
  { id: 'cost', label: 'Cost', amount: 100, basis: 'total' },
  { id: 'grant', label: 'Grant', amount: 40, basis: 'total' },
];

/** What a calculation is made of must exist. */
export const inputsExist: Rule = {
  id: 'CLC-01',
  title: 'Inputs of a calculation exist',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A figure that stands on another which is not there cannot be worked out, and the paper has a gap.',
  reads: ['calculations', 'funding.cost'],
  check: (context) =>
    problemsOf(context, 'names-nothing', ({ path, named, wanted }) => {
      const names = wanted === 'figure' ? [...context.figures.keys()] : [...context.addresses.byPath.keys()];
      return {
        path,
        message: `"${named}" is not the path of a ${wanted} of this case.${suggestion(named, names)}`,
        found: named,
        expected:
          wanted === 'figure'
            ? 'the path of a figure, such as tables.costs.all.total'
            : 'the path of one list',
        mend: 'Correct the path, or add what it names.',
      };
    }),
  examples: {
    accepted: [
      {
        case: {
          figures: COSTS,
          calculations: [{ id: 'net', label: 'Net', difference: ['figures.cost', 'figures.grant'] }],
        },
      },
      { case: { figures: COSTS, calculations: [{ id: 'number', label: 'Figures', count_of: 'figures' }] } },
    ],
    rejected: [
      {
        case: {
          figures: COSTS,
          calculations: [{ id: 'net', label: 'Net', difference: ['figures.cost', 'figures.grants'] }],
        },
        path: 'calculations.net',
        message: '"figures.grants" is not the path of a figure of this case. Did you mean "figures.grant"?',
      },
      {
        case: { calculations: [{ id: 'number', label: 'Lots', count_of: 'contracts' }] },
        path: 'calculations.number',
        message: '"contracts" is not the path of a list of this case.',
      },
    ],
  },
};
