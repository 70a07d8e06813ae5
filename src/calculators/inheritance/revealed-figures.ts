import type { Case } from '../../schema/case.ts';
import { MINUS_ONE, ONE, sumOf, unitsAt } from '../decimal.ts';
import type { Figure, Figures } from '../figure.ts';
import { crossFootings } from './cross-footings.ts';
import type { Exemption } from './exempt-targets.ts';
import type { Identity } from './identity.ts';
import { type Equation, fixedUnknowns } from './linear-system.ts';

/** A withheld figure that a reader of the public paper could work out. */
export interface RevealedFigure {
  readonly path: string;
  readonly entry: Exemption;
  /** Paths of public figures it follows from; not necessarily all. */
  readonly through: readonly string[];
}

/**
 * The withheld figures that follow from the public ones: by subtracting public rows from a public total, by
 * undoing a share, a difference or a percentage, or by any chain of these. Every relation between figures is an
 * equation, the withheld figures are its unknowns, and an unknown with only one possible value is revealed.
 * Percentages count as if they were exact, since a rounded one gives nearly as much away.
 */
export function revealedFigures(
  input: Case,
  figures: Figures,
  withheld: ReadonlyMap<string, Exemption>,
): readonly RevealedFigure[] {
  if (withheld.size === 0) return [];
  const identities = [
    ...[...figures.values()].flatMap((figure) => identityOf(figure, withheld)),
    ...fundingIdentity(input),
    ...crossFootings(input, figures),
  ];
  const equations = identities.flatMap((identity) => equationOf(identity, withheld));
  return [...fixedUnknowns(equations)].flatMap(([path, from]) => {
    const entry = withheld.get(path);
    const through = from.filter((name) => name !== path && !withheld.has(name));
    return entry ? [{ path, entry, through }] : [];
  });
}

function identityOf(figure: Figure, withheld: ReadonlyMap<string, Exemption>): Identity[] {
  if (figure.inputs.length === 0) return [];
  if (figure.ratio) return withheld.has(figure.path) ? [] : ratioIdentity(figure, figure.ratio);
  const weights = figure.inputs.map((path, index) => [path, figure.weights?.[index] ?? ONE] as const);
  const terms = weights.filter(([, times]) => times.units !== 0n);
  return terms.length === 0 ? [] : [{ owner: figure.path, terms: [[figure.path, MINUS_ONE], ...terms] }];
}

/** "x per cent of y is z" makes z a known number of times y. Nought per cent says nothing of y. */
function ratioIdentity(figure: Figure, ratio: 'percentage' | 'change'): Identity[] {
  const [first, second] = figure.inputs;
  if (figure.value.kind !== 'percentage' || first === undefined || second === undefined) return [];
  const { units, places } = figure.value.value;
  const fraction = { units, places: places + 2 };
  const [part, whole, times] =
    ratio === 'percentage' ? [first, second, fraction] : [second, first, sumOf([ONE, fraction])];
  if (times.units === 0n) return [];
  return [
    {
      owner: figure.path,
      terms: [
        [part, MINUS_ONE],
        [whole, times],
      ],
    },
  ];
}

/** Funding sources that are all typed must come to the cost, so each follows from the rest. */
function fundingIdentity({ funding }: Case): Identity[] {
  if (!funding || funding.sources.some(({ amount }) => amount === 'balance')) return [];
  const sources = funding.sources.map(({ id }) => [`funding.${id}`, ONE] as const);
  return [{ owner: funding.cost, terms: [[funding.cost, MINUS_ONE], ...sources] }];
}

/** Only the withheld figures of an identity are unknown; the rest is known and moves to the other side. */
function equationOf({ owner, terms }: Identity, withheld: ReadonlyMap<string, Exemption>): Equation[] {
  const unknown = terms.filter(([path]) => withheld.has(path));
  if (unknown.length === 0) return [];
  const places = Math.max(...unknown.map(([, times]) => times.places));
  const coefficients = new Map<string, bigint>();
  for (const [path, times] of unknown)
    coefficients.set(path, (coefficients.get(path) ?? 0n) + unitsAt(times, places));
  for (const [path, times] of [...coefficients]) if (times === 0n) coefficients.delete(path);
  return coefficients.size === 0 ? [] : [{ coefficients, from: [owner] }];
}
