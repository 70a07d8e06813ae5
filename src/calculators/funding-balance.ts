import type { Case } from '../schema/case.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { MINUS_ONE, ONE } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Formula, Worked } from './formula.ts';
import { statedFigure } from './stated-figure.ts';

/** The amount of each funding source; one may be the balance, which is the cost less all the others. */
export function fundingBalance({ case: input }: CalculatorContext): Calculated {
  const { funding } = input;
  if (!funding) return {};
  const stated = funding.sources.flatMap(({ id, source, amount, basis }) =>
    amount === 'balance'
      ? []
      : [
          statedFigure(
            `funding.${id}`,
            source,
            { kind: 'money', pence: amount },
            { at: `funding.sources.${id}.amount`, basis },
          ),
        ],
  );
  const [balance, ...more] = funding.sources.filter(({ amount }) => amount === 'balance');
  return {
    figures: stated,
    formulas: balance ? [balanceFormula(balance, funding.cost, stated)] : [],
    problems: more.map(({ id }) => ({ kind: 'several-balances', path: `funding.sources.${id}.amount` })),
  };
}

type Source = NonNullable<Case['funding']>['sources'][number];

function balanceFormula({ id, source, basis }: Source, cost: string, others: readonly Figure[]): Formula {
  const path = `funding.${id}`;
  const statedAt = `funding.sources.${id}.amount`;
  const inputs = [cost, ...others.map((other) => other.path)];
  return {
    path,
    statedAt: 'funding.cost',
    inputs,
    work: ([whole, ...rest]): Worked => {
      if (whole?.value.kind !== 'money')
        return {
          problems: [
            { kind: 'unlike', path: 'funding.cost', kinds: whole ? [whole.value.kind, 'money'] : [] },
          ],
        };
      const pence = rest.reduce(
        (left, { value }) => left - (value.kind === 'money' ? value.pence : 0n),
        whole.value.pence,
      );
      const figure: Figure = {
        ...statedFigure(path, source, { kind: 'money', pence }, { at: statedAt, basis }),
        method: 'The cost less the other sources.',
        inputs,
        weights: [ONE, ...rest.map(() => MINUS_ONE)],
      };
      return { figure, problems: pence < 0n ? [{ kind: 'negative-balance', path: statedAt, pence }] : [] };
    },
  };
}
