import type { Contract } from '../schema/contract.ts';
import { isAbsent } from '../schema/fact.ts';
import { calculatedFigure } from './calculated-figure.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { MINUS_ONE, ONE, ratio } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Problem } from './problem.ts';
import { statedFigure } from './stated-figure.ts';

/** Decimals of a percentage change in a contract's value: enough to show 0.08 per cent. */
const CHANGE_PLACES = 2;

/** Annual values of contracts and terms, values over time, and the changes between them. Money is for a year. */
export function contractValues({ case: input }: CalculatorContext): Calculated {
  const worked = (input.contracts ?? []).map((contract) => {
    const changed = changes(contract);
    return { figures: [...annualValues(contract), ...changed.figures], problems: changed.problems };
  });
  return {
    figures: worked.flatMap(({ figures }) => figures),
    problems: worked.flatMap(({ problems }) => problems),
  };
}

function annualValues(contract: Contract): Figure[] {
  const path = `contracts.${contract.id}`;
  const stated = [
    { at: `${path}.annual_value`, value: contract.annual_value },
    ...(contract.terms ?? []).map((term) => ({
      at: `${path}.terms.${term.id}.annual_value`,
      value: term.annual_value,
    })),
  ];
  return stated.flatMap(({ at, value }) =>
    value === undefined || isAbsent(value)
      ? []
      : [statedFigure(at, 'Annual value', { kind: 'money', pence: value }, { basis: 'per_year' })],
  );
}

/** The previous amount a value is compared with: where it stands and what it is. */
interface Amount {
  readonly path: string;
  readonly pence: bigint;
}

function changes(contract: Contract): { readonly figures: Figure[]; readonly problems: Problem[] } {
  const figures: Figure[] = [];
  const problems: Problem[] = [];
  let previous: Amount | undefined;
  for (const value of contract.values ?? []) {
    const path = `contracts.${contract.id}.values.${value.id}`;
    const amount: Amount = { path: `${path}.amount`, pence: value.amount };
    figures.push(
      statedFigure(amount.path, value.label, { kind: 'money', pence: amount.pence }, { basis: 'per_year' }),
    );
    if (value.reduced_by !== undefined) figures.push(...reduction(path, amount, value.reduced_by));
    if (value.reduced_by !== undefined && amount.pence + value.reduced_by === 0n)
      problems.push({ kind: 'of-zero', path, named: `${path}.before` });
    if (previous) figures.push(...change(path, previous, amount));
    if (previous?.pence === 0n) problems.push({ kind: 'of-zero', path, named: previous.path });
    previous = amount;
  }
  return { figures, problems };
}

/** "Reduced by X to Y": the value before was Y + X. */
function reduction(path: string, amount: Amount, reducedBy: bigint): Figure[] {
  const before = amount.pence + reducedBy;
  const inputs = [amount.path, `${path}.reduction`];
  const figures = [
    statedFigure(
      `${path}.reduction`,
      'Reduction in annual value',
      { kind: 'money', pence: reducedBy },
      { at: `${path}.reduced_by`, basis: 'per_year' },
    ),
    calculatedFigure(
      `${path}.before`,
      'Annual value before the reduction',
      { kind: 'money', pence: before },
      'The amount and the reduction, added.',
      inputs,
      'per_year',
    ),
  ];
  if (before === 0n) return figures;
  const change = percentage(`${path}.before_change_percentage`, -reducedBy, before, [
    `${path}.before`,
    amount.path,
  ]);
  return [...figures, change];
}

function change(path: string, previous: Amount, amount: Amount): Figure[] {
  const inputs = [previous.path, amount.path];
  const difference = amount.pence - previous.pence;
  const figures = [
    calculatedFigure(
      `${path}.change`,
      'Change in annual value',
      { kind: 'money', pence: difference },
      'The amount less the one before.',
      inputs,
      'per_year',
    ),
  ].map((figure): Figure => ({ ...figure, weights: [MINUS_ONE, ONE] }));
  if (previous.pence === 0n) return figures;
  return [...figures, percentage(`${path}.change_percentage`, difference, previous.pence, inputs)];
}

function percentage(path: string, part: bigint, whole: bigint, inputs: readonly string[]): Figure {
  const value = { kind: 'percentage', value: ratio(part * 100n, whole, CHANGE_PLACES) } as const;
  const method = 'The change as a percentage of the amount before.';
  const figure = calculatedFigure(path, 'Change in annual value', value, method, inputs);
  return { ...figure, places: CHANGE_PLACES, ratio: 'change' };
}
