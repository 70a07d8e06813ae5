import type { Case } from '../schema/case.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { MINUS_ONE, NOUGHT, ONE } from './decimal.ts';
import type { Figure } from './figure.ts';
import { weightedSum } from './figure-arithmetic.ts';
import type { Formula, Worked } from './formula.ts';
import { statedFigure } from './stated-figure.ts';

/**
 * The amount of each funding source, of which one may be the balance (the cost less all the others); what they come to
 * together; and by how much that is above the cost, or below it where it is negative.
 */
export function fundingBalance({ case: input, figures }: CalculatorContext): Calculated {
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
  const isKnown = (path: string) =>
    figures.has(path) || (input.calculations ?? []).some(({ id }) => path === `calculations.${id}`);
  const [balance, ...more] = funding.sources.filter(({ amount }) => amount === 'balance');
  return {
    figures: stated,
    formulas: [
      ...(balance ? [balanceFormula(balance, funding.cost, stated)] : []),
      ...(more.length === 0 ? [sourcesTotal(funding)] : []),
      ...(balance === undefined && isKnown(funding.cost) ? [costVariance(funding)] : []),
    ],
    problems: more.map(({ id }) => ({ kind: 'several-balances', path: `funding.sources.${id}.amount` })),
  };
}

type Funding = NonNullable<Case['funding']>;

/** What all sources come to. It tells nothing that they do not, so it is no equation for who would work them out. */
function sourcesTotal({ sources }: Funding): Formula {
  const about = { path: 'funding.sources_total', label: 'All sources of funding' };
  return {
    path: about.path,
    statedAt: 'funding.cost',
    inputs: sources.map(({ id }) => `funding.${id}`),
    work: (inputs) => {
      const ones = inputs.map(() => ONE);
      return uncounted(weightedSum(about, inputs, ones, 'The sources of funding, added.'));
    },
  };
}

/** How much the sources are above the cost, or below it where it is negative. */
function costVariance({ cost }: Funding): Formula {
  const about = { path: 'funding.cost_variance', label: 'Funding above or below the cost' };
  return {
    path: about.path,
    statedAt: 'funding.cost',
    inputs: ['funding.sources_total', cost],
    work: (inputs) =>
      uncounted(weightedSum(about, inputs, [ONE, MINUS_ONE], 'The sources of funding less the cost.')),
  };
}

/** The figure alone: rules of funding tell what is wrong with it. */
function uncounted({ figure }: Worked): Worked {
  return figure ? { figure: { ...figure, weights: figure.inputs.map(() => NOUGHT) } } : {};
}

type Source = Funding['sources'][number];

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
