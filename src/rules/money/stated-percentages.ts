import type { Rule } from '../rule.ts';
import { percentageFound } from './stated-percentage.ts';

const FIGURES = [
  { id: 'largest', label: 'The two largest contracts', amount: 6194000, basis: 'per_year' },
  { id: 'all', label: 'All contracts', amount: 6983000, basis: 'per_year' },
];
const example = (stated: number | string) => ({
  case: {
    figures: FIGURES,
    calculations: [
      {
        id: 'share',
        label: 'Share of the two largest',
        percentage: ['figures.largest', 'figures.all'],
        places: 0,
        stated,
      },
    ],
  },
});

/** A percentage of a total is the part ÷ the whole, rounded once to the places it is stated to. */
export const statedPercentages: Rule = {
  id: 'MON-07',
  title: 'Stated percentages are what their figures give',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'Members remember the percentage and not the figures; a wrong one outlives its correction.',
  reads: ['calculations.*.stated'],
  check: (context) =>
    (context.case.calculations ?? []).flatMap((calculation) =>
      'percentage' in calculation
        ? percentageFound(
            calculation,
            context,
            'Correct the percentage, or the rows it is taken of: the first figure is the part, the second the whole.',
          )
        : [],
    ),
  examples: {
    accepted: [example(89), example(88.7), example('88.70')],
    rejected: [
      {
        ...example(90),
        path: 'calculations.share.stated',
        message: '"Share of the two largest" is stated as 90%, but it comes to 89%.',
      },
      {
        ...example(88.6),
        path: 'calculations.share.stated',
        message: '"Share of the two largest" is stated as 88.6%, but it comes to 88.7%.',
      },
    ],
  },
};
