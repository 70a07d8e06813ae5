import type { Decimal } from '../schema/amounts.ts';
import type { Text } from '../schema/in-language.ts';
import { calculatedFigure } from './calculated-figure.ts';
import { ratio, unitsAt } from './decimal.ts';
import type { Basis, Figure, FigureValue } from './figure.ts';
import type { Worked } from './formula.ts';
import type { Problem } from './problem.ts';

/** The figure to be made: its path, which is also where problems are told, and its label. */
interface About {
  readonly path: string;
  readonly label: Text;
}

/** A figure of one kind as a whole number of its smallest units. */
interface Quantity {
  readonly amount: bigint;
  readonly places: number;
}

/** Adds or takes away figures of one kind; `weights` are 1 or −1. Dates cannot be added. */
export function weightedSum(
  about: About,
  inputs: readonly Figure[],
  weights: readonly Decimal[],
  method: string,
): Worked {
  const quantities = quantitiesOf(about, inputs);
  if ('problem' in quantities) return { problems: [quantities.problem] };
  const { kind, all, places } = quantities;
  const amount = all.reduce((sum, value, index) => sum + value * (weights[index]?.units ?? 1n), 0n);
  const { basis, problems } = basisOf(about, inputs);
  const value = figureValue(kind, { amount, places });
  const figure = calculatedFigure(about.path, about.label, value, method, pathsOf(inputs), basis);
  return {
    figure: { ...figure, ...inherited(inputs), weights, ...(kind === 'percentage' ? { places } : {}) },
    problems,
  };
}

/** A figure a whole number of times; a sum for each year becomes a total. */
export function multiplied(about: About, inputs: readonly Figure[], by: bigint): Worked {
  const quantities = quantitiesOf(about, inputs);
  if ('problem' in quantities) return { problems: [quantities.problem] };
  const { kind, all, places } = quantities;
  const stated = inputs[0]?.basis ?? 'none';
  const basis = stated === 'per_year' ? 'total' : stated;
  const value = figureValue(kind, { amount: (all[0] ?? 0n) * by, places });
  const method = `The figure multiplied by ${by}.`;
  const figure = calculatedFigure(about.path, about.label, value, method, pathsOf(inputs), basis);
  const weights = [{ units: by, places: 0 }];
  return {
    figure: { ...figure, ...inherited(inputs), weights, ...(kind === 'percentage' ? { places } : {}) },
  };
}

/**
 * The first figure as a percentage of the second, or the change from the first to the second as a percentage of
 * the first. Rounded once, from the exact ratio, half away from zero.
 */
export function asPercentage(
  about: About,
  inputs: readonly Figure[],
  of: 'percentage' | 'change',
  places: number,
): Worked {
  const quantities = quantitiesOf(about, inputs);
  if ('problem' in quantities) return { problems: [quantities.problem] };
  const [first = 0n, second = 0n] = quantities.all;
  const [part, whole] = of === 'percentage' ? [first, second] : [second - first, first];
  const named = (of === 'percentage' ? inputs[1] : inputs[0])?.path ?? '';
  if (whole === 0n) return { problems: [{ kind: 'of-zero', path: about.path, named }] };
  const value = { kind: 'percentage', value: ratio(part * 100n, whole, places) } as const;
  const method =
    of === 'percentage'
      ? 'The first figure as a percentage of the second.'
      : 'The change from the first figure to the second, as a percentage of the first.';
  const figure = calculatedFigure(about.path, about.label, value, method, pathsOf(inputs));
  const { problems } = basisOf(about, inputs);
  return { figure: { ...figure, ...inherited(inputs), places, ratio: of }, problems };
}

type Kind = Exclude<FigureValue['kind'], 'date'>;

function quantitiesOf(
  about: About,
  inputs: readonly Figure[],
):
  | { readonly kind: Kind; readonly all: readonly bigint[]; readonly places: number }
  | { readonly problem: Problem } {
  const kinds = inputs.map(({ value }) => value.kind);
  const kind = kinds[0];
  if (kind === undefined || kind === 'date' || kinds.some((other) => other !== kind))
    return { problem: { kind: 'unlike', path: about.path, kinds } };
  const places = Math.max(
    0,
    ...inputs.map(({ value }) => (value.kind === 'percentage' ? value.value.places : 0)),
  );
  return { kind, places, all: inputs.map(({ value }) => amountOf(value, places)) };
}

function amountOf(value: FigureValue, places: number): bigint {
  switch (value.kind) {
    case 'money':
      return value.pence;
    case 'count':
      return value.value;
    case 'duration':
      return BigInt(value.months);
    case 'percentage':
      return unitsAt(value.value, places);
    case 'date':
      return 0n;
  }
}

function figureValue(kind: Kind, { amount, places }: Quantity): FigureValue {
  switch (kind) {
    case 'money':
      return { kind, pence: amount };
    case 'count':
      return { kind, value: amount };
    case 'duration':
      return { kind, months: Number(amount) };
    case 'percentage':
      return { kind, value: { units: amount, places } };
  }
}

/** The basis all money shares; figures without one take that of the rest. */
function basisOf(about: About, inputs: readonly Figure[]): { basis: Basis; problems: readonly Problem[] } {
  const bases = [...new Set(inputs.map(({ basis }) => basis))].filter((basis) => basis !== 'none');
  if (bases.length < 2) return { basis: bases[0] ?? 'none', problems: [] };
  return { basis: 'none', problems: [{ kind: 'mixed-basis', path: about.path, bases }] };
}

function inherited(inputs: readonly Figure[]): Pick<Figure, 'approximate'> {
  return inputs.some(({ approximate }) => approximate) ? { approximate: true } : {};
}

const pathsOf = (inputs: readonly Figure[]) => inputs.map(({ path }) => path);
