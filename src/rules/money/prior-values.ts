import { formatPounds } from '../../calculators/format/format-money.ts';
import { english } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';

/** Values of contracts that were reduced: the value before, and the one the case lists before it, are the same. */
export function priorValuesFound({ case: input }: Pick<RuleContext, 'case'>): readonly Finding[] {
  return (input.contracts ?? []).flatMap(({ id, values = [] }) =>
    values.flatMap((value, index): Finding[] => {
      const listed = values[index - 1];
      if (!listed || value.reduced_by === undefined) return [];
      const prior = value.amount + value.reduced_by;
      if (prior === listed.amount) return [];
      const [found, expected] = [formatPounds(listed.amount, 'minus'), formatPounds(prior, 'minus')];
      return [
        {
          path: `contracts.${id}.values.${value.id}.reduced_by`,
          message: `"${english(value.label)}" was reduced by ${formatPounds(value.reduced_by, 'minus')} to ${formatPounds(value.amount, 'minus')}, so it was ${expected} before, but "${english(listed.label)}" is ${found}.`,
          found,
          expected,
          mend: 'Correct the one of the three sums that is wrong, or list the value that held between the two.',
        },
      ];
    }),
  );
}
