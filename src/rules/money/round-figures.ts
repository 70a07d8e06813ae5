import { magnitude } from '../../calculators/decimal.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import { english } from '../english.ts';
import type { Finding, RuleContext } from '../rule.ts';

/** Figures that state another in round terms: that one rounds to them, at their own last digit. */
export function roundFiguresFound({ case: input, figures }: RuleContext): readonly Finding[] {
  return (input.figures ?? []).flatMap((figure): Finding[] => {
    if (!('amount' in figure) || figure.rounds === undefined) return [];
    const path = `figures.${figure.id}`;
    const exact = figures.get(figure.rounds);
    if (exact?.value.kind !== 'money')
      return [
        {
          path: `${path}.rounds`,
          message: `"${english(figure.label)}" is to be "${figure.rounds}" in round terms, but no sum of money has that name.`,
          severity: 'error',
          found: figure.rounds,
          expected: 'the path of a sum of money',
          mend: 'Correct the path.',
        },
      ];
    const { pence } = exact.value;
    if (roundsTo(pence, figure.amount)) return [];
    const [found, expected] = [pounds(figure.amount), pounds(pence)];
    return [
      {
        path,
        message: `"${english(figure.label)}" is given as about ${found}, but the exact figure, ${expected}, does not round to that.`,
        severity: 'error',
        found,
        expected: `${expected}, rounded`,
        mend: 'Round the exact figure, or give it exactly.',
      },
    ];
  });
}

/** Whether an exact sum rounds to a round one: to its last digit that is not nought, or to five of it. */
export function roundsTo(exact: bigint, round: bigint): boolean {
  let step = 1n;
  const size = magnitude(round);
  while (size > 0n && size % (step * 10n) === 0n) step *= 10n;
  const steps = size % (step * 10n) === step * 5n ? [step, step * 5n] : [step];
  return steps.some((unit) => magnitude(exact - round) * 2n <= unit);
}

const pounds = (pence: bigint) => formatPounds(pence, 'minus');
