import type { FigureKind } from '../../calculators/figure.ts';
import { listed } from '../english.ts';
import type { Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

const SPOKEN: Readonly<Record<FigureKind, string>> = {
  money: 'money',
  percentage: 'a percentage',
  count: 'a count',
  date: 'a date',
  duration: 'a length of time',
};

const FIGURES = [
  { id: 'cost', label: 'Cost', amount: 100, basis: 'total' },
  { id: 'more', label: 'More', amount: 40, basis: 'total' },
  { id: 'people', label: 'People', count: 12 },
];

/** Only figures of one kind can be put together. */
export const likeWithLike: Rule = {
  id: 'CLC-04',
  title: 'Figures put together are of one kind',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'Pounds and people cannot be added up.',
  reads: ['calculations', 'funding.cost'],
  check: (context) =>
    problemsOf(context, 'unlike', ({ path, kinds }) => {
      const found = listed([...new Set(kinds)].map((kind) => SPOKEN[kind]));
      return {
        path,
        message: `This would put together ${found}, which cannot be done.`,
        found,
        expected: 'figures of one kind: all money, all counts, all percentages or all lengths of time',
        mend: 'Name other figures. Dates cannot be added up; name the length of the term instead.',
      };
    }),
  examples: {
    accepted: [
      {
        case: {
          figures: FIGURES,
          calculations: [{ id: 'sum', label: 'Sum', sum: ['figures.cost', 'figures.more'] }],
        },
      },
    ],
    rejected: [
      {
        case: {
          figures: FIGURES,
          calculations: [{ id: 'sum', label: 'Sum', sum: ['figures.cost', 'figures.people'] }],
        },
        path: 'calculations.sum',
        message: 'This would put together money and a count, which cannot be done.',
      },
    ],
  },
};
