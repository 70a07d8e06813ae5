import type { Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

/** Calculations may not stand on one another in a circle. */
export const noCircles: Rule = {
  id: 'CLC-02',
  title: 'No calculation stands on itself',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Figures that wait for one another are never worked out.',
  reads: ['calculations', 'funding'],
  check: (context) =>
    problemsOf(context, 'circle', ({ path, through }) => ({
      path,
      message:
        through.length === 1
          ? `"${through[0] ?? ''}" is worked out from itself.`
          : `These stand on one another in a circle: ${through.join(', then ')}.`,
      found: through.join(' → '),
      mend: 'State one of them, or work one of them out from other figures.',
    })),
  examples: {
    accepted: [
      {
        case: {
          figures: [{ id: 'cost', label: 'Cost', amount: 100, basis: 'total' }],
          calculations: [
            { id: 'twice', label: 'Twice', times: 'calculations.sum', by: 2 },
            { id: 'sum', label: 'Sum', sum: ['figures.cost', 'figures.cost'] },
          ],
        },
      },
    ],
    rejected: [
      {
        case: {
          calculations: [
            { id: 'a', label: 'A', times: 'calculations.b', by: 2 },
            { id: 'b', label: 'B', times: 'calculations.a', by: 2 },
          ],
        },
        path: 'calculations.a',
        message: 'These stand on one another in a circle: calculations.a, then calculations.b.',
      },
      {
        case: { calculations: [{ id: 'a', label: 'A', times: 'calculations.a', by: 2 }] },
        path: 'calculations.a',
        message: '"calculations.a" is worked out from itself.',
      },
    ],
  },
};
