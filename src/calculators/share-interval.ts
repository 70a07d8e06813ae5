import type { Decimal } from '../schema/amounts.ts';
import { magnitude } from './decimal.ts';

/** A fraction of whole numbers; the denominator is above zero. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** All shares from `from` to `to`, ends included: parts of one, exact. */
export interface ShareInterval {
  readonly from: Fraction;
  readonly to: Fraction;
}

/** Every share there is. */
export const ANY_SHARE: ShareInterval = { from: { top: 0n, bottom: 1n }, to: { top: 1n, bottom: 1n } };

/**
 * The shares that give `part` of `whole`, both in whole units, when the result is rounded to a unit: to within half a
 * unit between two parties, to within a whole one among more, whose units left over go by largest remainder.
 * Undefined where the whole is nothing, of which every share is nothing.
 */
export function sharesGiving(part: bigint, whole: bigint, parties: number): ShareInterval | undefined {
  if (whole === 0n) return undefined;
  const [units, size] = whole < 0n ? [-part, -whole] : [part, whole];
  const reach = parties > 2 ? 2n : 1n;
  const bottom = size * 2n;
  return { from: { top: units * 2n - reach, bottom }, to: { top: units * 2n + reach, bottom } };
}

/** What is left of one for the other party where this one's share is in the interval. */
export function otherShare({ from, to }: ShareInterval): ShareInterval {
  const left = ({ top, bottom }: Fraction) => ({ top: bottom - top, bottom });
  return { from: left(to), to: left(from) };
}

/** The shares in both intervals, or undefined where there are none. */
export function bothOf(one: ShareInterval, other: ShareInterval): ShareInterval | undefined {
  const from = compare(one.from, other.from) >= 0 ? one.from : other.from;
  const to = compare(one.to, other.to) <= 0 ? one.to : other.to;
  return compare(from, to) <= 0 ? { from, to } : undefined;
}

/** Whether a share, as a percentage, is in the interval. */
export function hasShare({ from, to }: ShareInterval, percentage: Decimal): boolean {
  const share = fractionOf(percentage);
  return compare(from, share) <= 0 && compare(share, to) <= 0;
}

/** The percentages that round to this one at its places, halves either way. */
export function roundingTo({ units, places }: Decimal): ShareInterval {
  const bottom = 200n * 10n ** BigInt(places);
  return { from: { top: units * 2n - 1n, bottom }, to: { top: units * 2n + 1n, bottom } };
}

/**
 * The first and last percentage of so many places that lie in the interval; undefined where there is none between
 * its ends.
 */
export function percentagesIn(
  { from, to }: ShareInterval,
  places: number,
): { readonly from: Decimal; readonly to: Decimal } | undefined {
  const scale = 100n * 10n ** BigInt(places);
  const least = -floorOf({ top: -from.top * scale, bottom: from.bottom });
  const most = floorOf({ top: to.top * scale, bottom: to.bottom });
  return least > most ? undefined : { from: { units: least, places }, to: { units: most, places } };
}

function fractionOf({ units, places }: Decimal): Fraction {
  return { top: units, bottom: 100n * 10n ** BigInt(places) };
}

function floorOf({ top, bottom }: Fraction): bigint {
  return top >= 0n ? top / bottom : -((magnitude(top) + bottom - 1n) / bottom);
}

function compare(one: Fraction, other: Fraction): number {
  const [left, right] = [one.top * other.bottom, other.top * one.bottom];
  return left < right ? -1 : left > right ? 1 : 0;
}
