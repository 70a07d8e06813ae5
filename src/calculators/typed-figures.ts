import { isAbsent } from '../schema/fact.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import type { Figure } from './figure.ts';
import { statedFigure } from './stated-figure.ts';

/** Figures the case states outright: figures, savings, amounts of recommendations, costs of options, shares. */
export function typedFigures({ case: input }: CalculatorContext): Calculated {
  return {
    figures: [...published(input), ...savings(input), ...amounts(input), ...costs(input), ...shares(input)],
  };
}

type Input = CalculatorContext['case'];

function published(input: Input): Figure[] {
  return (input.figures ?? []).map((figure): Figure => {
    const path = `figures.${figure.id}`;
    const at = (key: string) => ({ at: `${path}.${key}` });
    if ('amount' in figure)
      return {
        ...statedFigure(
          path,
          figure.label,
          { kind: 'money', pence: figure.amount },
          { ...at('amount'), basis: figure.basis },
        ),
        ...(figure.approximate ? { approximate: true } : {}),
      };
    if ('per_cent' in figure)
      return {
        ...statedFigure(path, figure.label, { kind: 'percentage', value: figure.per_cent }, at('per_cent')),
        places: figure.per_cent.places,
      };
    if ('count' in figure)
      return statedFigure(path, figure.label, { kind: 'count', value: BigInt(figure.count) }, at('count'));
    return statedFigure(path, figure.label, { kind: 'date', date: figure.date }, at('date'));
  });
}

function savings(input: Input): Figure[] {
  return (input.savings ?? []).flatMap(({ id, label, amount, kind }) => {
    if (isAbsent(amount)) return [];
    const basis = kind === 'one_off' ? 'one_off' : 'per_year';
    const path = `savings.${id}`;
    return [statedFigure(path, label, { kind: 'money', pence: amount }, { at: `${path}.amount`, basis })];
  });
}

function amounts(input: Input): Figure[] {
  return (input.recommendations ?? []).flatMap((recommendation) =>
    (recommendation.amounts ?? []).map(({ id, amount, basis }) =>
      statedFigure(
        `recommendations.${recommendation.id}.${id}`,
        'Amount of a recommendation',
        { kind: 'money', pence: amount },
        { at: `recommendations.${recommendation.id}.amounts.${id}.amount`, basis },
      ),
    ),
  );
}

function costs(input: Input): Figure[] {
  return (input.options ?? []).flatMap(({ id, title, cost }) =>
    cost === undefined || isAbsent(cost)
      ? []
      : [statedFigure(`options.${id}.cost`, title, { kind: 'money', pence: cost })],
  );
}

function shares(input: Input): Figure[] {
  return (input.cost_shares ?? []).flatMap((set) =>
    set.shares.map(({ id, label, per_cent, places }) => ({
      ...statedFigure(
        `cost_shares.${set.id}.${id}`,
        label,
        { kind: 'percentage', value: per_cent },
        { at: `cost_shares.${set.id}.shares.${id}.per_cent` },
      ),
      places,
    })),
  );
}
