import type { Decimal } from '../schema/amounts.ts';
import type { CostShares } from '../schema/financial.ts';
import { magnitude, unitsAt } from './decimal.ts';

/** How rounded parts are made to sum to the whole. */
export type ApportionmentMethod = CostShares['method'];

/** How an authority's share is rounded, as the methods of figures say it. */
export const APPORTIONMENT_WORDS: Readonly<Record<ApportionmentMethod, string>> = {
  largest_remainder: 'largest remainder',
  balance: 'each rounded, and the last takes the balance',
};

/**
 * Divides whole units among parties in proportion to their shares, so that the parts always sum to the total.
 * Largest remainder: each party has the whole units of its exact part, and the units left go one each to the
 * largest remainders; of equal remainders the larger share comes first, then the order listed. Balance: every part
 * but the last is rounded, halves away from zero, and the last takes what is left. A negative total is divided as
 * its size is. Shares that do not sum to 100 divide in proportion. Undefined where no share is above zero or one is
 * below it.
 */
export function apportion(
  total: bigint,
  shares: readonly Decimal[],
  method: ApportionmentMethod = 'largest_remainder',
): readonly bigint[] | undefined {
  const places = Math.max(0, ...shares.map((share) => share.places));
  const weights = shares.map((share) => unitsAt(share, places));
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0n)) return undefined;
  const parts = (method === 'balance' ? byBalance : byLargestRemainder)(magnitude(total), weights, whole);
  return total < 0n ? parts.map((part) => -part) : parts;
}

function byLargestRemainder(size: bigint, weights: readonly bigint[], whole: bigint): readonly bigint[] {
  const exact = weights.map((weight, index) => ({
    index,
    weight,
    floor: (size * weight) / whole,
    remainder: (size * weight) % whole,
  }));
  const left = size - exact.reduce((sum, part) => sum + part.floor, 0n);
  const first = [...exact].sort(
    (a, b) => compare(b.remainder, a.remainder) || compare(b.weight, a.weight) || a.index - b.index,
  );
  const favoured = new Set(first.slice(0, Number(left)).map((part) => part.index));
  return exact.map((part) => part.floor + (favoured.has(part.index) ? 1n : 0n));
}

function byBalance(size: bigint, weights: readonly bigint[], whole: bigint): readonly bigint[] {
  const parts = weights.slice(0, -1).map((weight) => (size * weight * 2n + whole) / (whole * 2n));
  return [...parts, size - parts.reduce((sum, part) => sum + part, 0n)];
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
