import { formatPounds } from '../../calculators/format/format-money.ts';
import { formatCount } from '../../calculators/format/format-number.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';

const FIGURES = [
  { id: 'adult', label: 'Adult service', amount: 5394000, basis: 'per_year' },
  { id: 'recovery', label: 'Recovery service', amount: 800000, basis: 'per_year' },
];
const example = (calculation: object) => ({
  case: { figures: FIGURES, calculations: [{ id: 'worked', label: 'The two services', ...calculation }] },
});

/** A sum, product or count that the source states is what its figures come to, to the penny. */
export const statedSums: Rule = {
  id: 'MON-01',
  title: 'Stated sums are what their figures come to',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'A sum that does not follow from its parts makes every figure beside it doubtful.',
  reads: ['calculations.*.stated'],
  check: ({ case: input, figures }) =>
    (input.calculations ?? []).flatMap((calculation): Finding[] => {
      if (!('sum' in calculation || 'times' in calculation || 'count_of' in calculation)) return [];
      const { id, label, stated } = calculation;
      const value = figures.get(`calculations.${id}`)?.value;
      if (stated === undefined || (value?.kind !== 'money' && value?.kind !== 'count')) return [];
      const [found, expected] =
        value.kind === 'money'
          ? [money(BigInt(stated)), money(value.pence)]
          : [
              formatCount(typeof stated === 'bigint' ? stated / 100n : BigInt(stated)),
              formatCount(value.value),
            ];
      if (found === expected) return [];
      return [
        {
          path: `calculations.${id}.stated`,
          message: `"${english(label)}" is stated as ${found}, but it comes to ${expected}.`,
          found,
          expected,
          mend: 'Correct the figures it stands on; if the source itself is wrong, record it under "answers".',
        },
      ];
    }),
  examples: {
    accepted: [
      example({ sum: ['figures.adult', 'figures.recovery'], stated: 6194000 }),
      example({ times: 'figures.adult', by: 2, stated: 10788000 }),
      example({ sum: ['figures.adult', 'figures.recovery'] }),
    ],
    rejected: [
      {
        ...example({ sum: ['figures.adult', 'figures.recovery'], stated: 6195000 }),
        path: 'calculations.worked.stated',
        message: '"The two services" is stated as £6,195,000, but it comes to £6,194,000.',
      },
      {
        ...example({ times: 'figures.adult', by: 2, stated: 5394000 }),
        path: 'calculations.worked.stated',
        message: '"The two services" is stated as £5,394,000, but it comes to £10,788,000.',
      },
      {
        ...example({ count_of: 'figures', stated: 3 }),
        path: 'calculations.worked.stated',
        message: '"The two services" is stated as 3, but it comes to 2.',
      },
    ],
  },
};

const money = (pence: bigint) => formatPounds(pence, 'minus');
