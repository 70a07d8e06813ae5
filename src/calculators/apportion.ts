import type { Decimal } from '../schema/amounts.ts';
import { magnitude, unitsAt } from './decimal.ts';

/**
 * Divides whole units among parties in proportion to their shares, so that the parts always sum to the total.
 * Largest remainder: each party has the whole units of its exact part, and the units left go one each to the
 * largest remainders; of equal remainders the larger share comes first, then the order listed. A negative total
 * is divided as its size is. Shares that do not sum to 100 divide in proportion. Undefined where no share is
 * above zero or one is below it.
 */
export function apportion(total: bigint, shares: readonly Decimal[]): readonly bigint[] | undefined {
  const places = Math.max(0, ...shares.map((share) => share.places));
  const weights = shares.map((share) => unitsAt(share, places));
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0n)) return undefined;

  const size = magnitude(total);
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
  const sign = total < 0n ? -1n : 1n;
  return exact.map((part) => sign * (part.floor + (favoured.has(part.index) ? 1n : 0n)));
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
