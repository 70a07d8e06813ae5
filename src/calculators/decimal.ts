import type { Decimal } from '../schema/amounts.ts';

export const NOUGHT: Decimal = { units: 0n, places: 0 };
export const ONE: Decimal = { units: 1n, places: 0 };
export const MINUS_ONE: Decimal = { units: -1n, places: 0 };

/** The decimal as whole units of 10^-places; throws where that would lose a digit. */
export function unitsAt(value: Decimal, places: number): bigint {
  const shortest = trimmed(value);
  if (shortest.places > places) throw new RangeError('the decimal has more places than asked for');
  return shortest.units * 10n ** BigInt(places - shortest.places);
}

/** The same decimal without noughts at its end. */
export function trimmed(value: Decimal): Decimal {
  let { units, places } = value;
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places--;
  }
  return { units, places };
}

/** The exact sum. */
export function sumOf(values: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...values.map((value) => value.places));
  return { units: values.reduce((sum, value) => sum + unitsAt(value, places), 0n), places };
}

/** The decimal times -1. */
export function negated(value: Decimal): Decimal {
  return { units: -value.units, places: value.places };
}

/** The decimal to `places` decimals, half away from zero. */
export function rounded(value: Decimal, places: number): Decimal {
  if (value.places <= places) return { units: unitsAt(value, places), places };
  return { units: divided(value.units, 10n ** BigInt(value.places - places)), places };
}

/** `numerator` ÷ `denominator` to `places` decimals, half away from zero, rounded once from the exact ratio. */
export function ratio(numerator: bigint, denominator: bigint, places: number): Decimal {
  return { units: divided(numerator * 10n ** BigInt(places), denominator), places };
}

/** The whole number nearest to a fraction; halves go away from zero. */
function divided(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)];
  const whole = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -whole : whole;
}

/** The size of a whole number, without its sign. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
