import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Case } from '../../schema/case.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { percentageFound } from './stated-percentage.ts';

const FIGURES = [
  { id: 'before', label: 'Value before', amount: 3629500, basis: 'per_year' },
  { id: 'after', label: 'Value after', amount: 3632475, basis: 'per_year' },
];
const example = (calculation: object) => ({
  case: { figures: FIGURES, calculations: [{ id: 'change', label: 'Change in value', ...calculation }] },
});
const relative = (stated: number | string) =>
  example({ change: ['figures.before', 'figures.after'], places: 2, stated });
const absolute = (stated: number) => example({ difference: ['figures.after', 'figures.before'], stated });

/** A change is the later figure less the earlier one, and its percentage is taken of the earlier one. */
export const statedChanges: Rule = {
  id: 'MON-08',
  title: 'Stated changes follow from the figures before and after',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'A change taken of the wrong year, or with the wrong sign, turns a cut into growth.',
  reads: ['calculations.*.stated'],
  check: (context) =>
    (context.case.calculations ?? []).flatMap((calculation) => {
      if ('difference' in calculation) return differenceFound(calculation, context);
      return 'change' in calculation
        ? percentageFound(
            calculation,
            context,
            'Take the change of the earlier figure, and give a fall a minus.',
          )
        : [];
    }),
  examples: {
    accepted: [relative('0.08'), absolute(2975)],
    rejected: [
      {
        ...relative(4.6),
        path: 'calculations.change.stated',
        message: '"Change in value" is stated as 4.6%, but it comes to 0.1%.',
      },
      {
        ...absolute(-2975),
        path: 'calculations.change.stated',
        message: '"Change in value" is stated as −£2,975, but it comes to £2,975.',
      },
    ],
  },
};

type Calculation = NonNullable<Case['calculations']>[number];

function differenceFound(
  { id, label, stated }: Extract<Calculation, { difference: unknown }>,
  { figures }: RuleContext,
): Finding[] {
  const value = figures.get(`calculations.${id}`)?.value;
  if (stated === undefined || value?.kind !== 'money' || value.pence === stated) return [];
  const [found, expected] = [formatPounds(stated, 'minus'), formatPounds(value.pence, 'minus')];
  return [
    {
      path: `calculations.${id}.stated`,
      message: `"${english(label)}" is stated as ${found}, but it comes to ${expected}.`,
      found,
      expected,
      mend: 'A difference is the first figure named less the second: name the later one first.',
    },
  ];
}
