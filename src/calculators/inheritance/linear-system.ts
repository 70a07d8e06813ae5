import { magnitude } from '../decimal.ts';

/** Whole-number coefficients by unknown, of an equation whose right-hand side is known. */
export type Coefficients = ReadonlyMap<string, bigint>;

/** One equation, with the names of what it comes from. */
export interface Equation {
  readonly coefficients: Coefficients;
  readonly from: readonly string[];
}

/** How many names of an equation's origin are kept: enough to explain, whatever was combined. */
const MOST_NAMES = 4;

/**
 * The unknowns that the equations fix to one value, each with the names of equations that do so. Exact: Gauss
 * and Jordan over whole numbers, rows kept sparse and free of common factors. Values are not needed, since
 * whether an unknown is fixed depends on the coefficients alone.
 */
export function fixedUnknowns(equations: readonly Equation[]): ReadonlyMap<string, readonly string[]> {
  const pivots = new Map<string, Equation>();
  const usedIn = new Map<string, Set<string>>();
  const keep = (pivot: string, row: Equation) => {
    for (const unknown of pivots.get(pivot)?.coefficients.keys() ?? []) usedIn.get(unknown)?.delete(pivot);
    pivots.set(pivot, row);
    for (const unknown of row.coefficients.keys()) {
      const users = usedIn.get(unknown);
      if (users) users.add(pivot);
      else usedIn.set(unknown, new Set([pivot]));
    }
  };
  for (const equation of equations) {
    let row = equation;
    for (const unknown of equation.coefficients.keys()) {
      const pivot = pivots.get(unknown);
      if (pivot && row.coefficients.has(unknown)) row = eliminated(row, pivot, unknown);
    }
    const [pivot] = row.coefficients.keys();
    if (pivot === undefined) continue;
    for (const user of [...(usedIn.get(pivot) ?? [])]) {
      const existing = pivots.get(user);
      if (existing) keep(user, eliminated(existing, row, pivot));
    }
    keep(pivot, row);
  }
  const fixed = [...pivots].filter(([, row]) => row.coefficients.size === 1);
  return new Map(fixed.map(([unknown, row]) => [unknown, row.from]));
}

/** `row` without `unknown`, by taking away a multiple of `pivot`, which has it. */
function eliminated(row: Equation, pivot: Equation, unknown: string): Equation {
  const take = row.coefficients.get(unknown) ?? 0n;
  const keepBy = pivot.coefficients.get(unknown) ?? 1n;
  const coefficients = new Map<string, bigint>();
  for (const [name, value] of row.coefficients) coefficients.set(name, value * keepBy);
  for (const [name, value] of pivot.coefficients) {
    const left = (coefficients.get(name) ?? 0n) - value * take;
    if (left === 0n) coefficients.delete(name);
    else coefficients.set(name, left);
  }
  const from = [...new Set([...row.from, ...pivot.from])].slice(0, MOST_NAMES);
  return { coefficients: withoutCommonFactor(coefficients), from };
}

function withoutCommonFactor(coefficients: Map<string, bigint>): Map<string, bigint> {
  let factor = 0n;
  for (const value of coefficients.values()) {
    factor = greatestCommonDivisor(factor, magnitude(value));
    if (factor === 1n) return coefficients;
  }
  return factor === 0n
    ? coefficients
    : new Map([...coefficients].map(([name, value]) => [name, value / factor]));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
