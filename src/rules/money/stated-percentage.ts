import { asPercentage } from '../../calculators/figure-arithmetic.ts';
import { formatPercentage } from '../../calculators/format/format-percentage.ts';
import type { Case } from '../../schema/case.ts';
import { english } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';

type Calculation = NonNullable<Case['calculations']>[number];

/**
 * What is wrong with the percentage that the source states for a calculation: it is worked out anew from the exact
 * figures and rounded once, to the places stated.
 */
export function percentageFound(
  calculation: Extract<Calculation, { percentage: unknown } | { change: unknown }>,
  { figures }: Pick<RuleContext, 'figures'>,
  mend: string,
): Finding[] {
  const { id, label, stated } = calculation;
  if (stated === undefined) return [];
  const [of, paths] =
    'percentage' in calculation
      ? (['percentage', calculation.percentage] as const)
      : (['change', calculation.change] as const);
  const inputs = paths.flatMap((path) => figures.get(path) ?? []);
  if (inputs.length < paths.length) return [];
  const at = { path: `calculations.${id}`, label };
  const value = asPercentage(at, inputs, of, stated.places).figure?.value;
  if (value?.kind !== 'percentage') return [];
  const found = formatPercentage(stated, stated.places);
  const expected = formatPercentage(value.value, stated.places);
  if (found === expected) return [];
  return [
    {
      path: `calculations.${id}.stated`,
      message: `"${english(label)}" is stated as ${found}, but it comes to ${expected}.`,
      found,
      expected,
      mend,
    },
  ];
}
