import { magnitude, trimmed } from '../decimal.ts';
import type { MoneyUnit } from '../figure.ts';
import { formatDecimal } from './format-decimal.ts';

/** How money below zero is shown: `−£2,500` or `(£2,500)`. */
export type NegativeMoney = 'minus' | 'brackets';

/** Decimal places of one unit in pence, as a power of ten. */
const PLACES: Readonly<Record<MoneyUnit, number>> = { pounds: 2, thousands: 5, millions: 8 };

/** Money in pounds, with pence only where they are not zero: `£2,500,000`, `£1,234.50`. */
export function formatPounds(pence: bigint, negative: NegativeMoney): string {
  const places = pence % 100n === 0n ? 0 : 2;
  const units = places === 0 ? pence / 100n : pence;
  return signed(pence, `£${formatDecimal({ units, places })}`, negative);
}

/**
 * Money in millions of pounds, exact: `£6.983m`, `£4m`. What a table gives in thousands keeps its three places
 * (`£1.010m`), so that figures of one table look alike; otherwise there are no noughts at the end.
 */
export function formatMillions(pence: bigint, unit: MoneyUnit, negative: NegativeMoney): string {
  const shortest = trimmed({ units: pence, places: PLACES.millions });
  const places = unit === 'thousands' && shortest.places > 0 ? Math.max(3, shortest.places) : shortest.places;
  const units = shortest.units * 10n ** BigInt(places - shortest.places);
  return signed(pence, `£${formatDecimal({ units, places })}m`, negative);
}

/** Money as a bare number of a unit, exact: 6,983 for £6,983,000 in thousands. Pence show as two places. */
export function formatInUnit(pence: bigint, unit: MoneyUnit, negative: NegativeMoney): string {
  const shortest = trimmed({ units: pence, places: PLACES[unit] });
  const pounds = unit === 'pounds' && shortest.places > 0 ? { units: pence, places: 2 } : shortest;
  return signed(pence, formatDecimal(pounds), negative);
}

/** Money without its sign, in pounds: what "a reduction of" is followed by. */
export function formatAbsolute(pence: bigint): string {
  return formatPounds(magnitude(pence), 'minus');
}

function signed(pence: bigint, written: string, negative: NegativeMoney): string {
  if (pence >= 0n) return written;
  return negative === 'brackets' ? `(${written})` : `−${written}`;
}
