import { formatPounds } from '../../calculators/format/format-money.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';

const example = (kind: string, of = 'figures.budget') => ({
  case: {
    savings: [
      { id: 'review', label: 'Saving of the review', amount: 98000, kind, taken_into_account_by: of },
    ],
    figures: [
      { id: 'budget', label: 'Yearly budget', amount: 4000000, basis: 'per_year', approximate: true },
      { id: 'programme', label: 'Cost of the programme', amount: 4000000, basis: 'total' },
    ],
  },
});

/** A one-off saving is gone after its year, so no yearly budget is lower by it. */
export const oneOffSavings: Rule = {
  id: 'MON-19',
  title: 'A one-off saving lowers no yearly budget',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A budget that counts a one-off saving every year is short from the second year on.',
  reads: ['savings.*.kind', 'savings.*.taken_into_account_by'],
  check: ({ case: input, figures }) =>
    (input.savings ?? []).flatMap(({ id, label, kind, taken_into_account_by: of }) => {
      const budget = of === undefined ? undefined : figures.get(of);
      if (kind !== 'one_off' || budget?.value.kind !== 'money' || budget.basis !== 'per_year') return [];
      const yearly = formatPounds(budget.value.pence, 'minus');
      return [
        {
          path: `savings.${id}`,
          message: `"${english(label)}" is a one-off saving, but "${budget.label}" of ${yearly} a year is stated after it. Is the saving recurring?`,
          found: 'one_off',
          expected: 'a recurring saving, or a budget that does not count it',
          mend: 'Make the saving recurring, or state the budget without it from the second year on.',
        },
      ];
    }),
  examples: {
    accepted: [example('recurring'), example('one_off', 'figures.programme')],
    rejected: [
      {
        ...example('one_off'),
        path: 'savings.review',
        message:
          '"Saving of the review" is a one-off saving, but "Yearly budget" of £4,000,000 a year is stated after it. Is the saving recurring?',
      },
    ],
  },
};
