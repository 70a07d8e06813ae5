import type { Decimal } from '../../schema/amounts.ts';
import { magnitude } from '../decimal.ts';
import { groupDigits } from './group-digits.ts';

/** The size of a decimal with all its places, grouped in thousands: `1234.50` → `1,234.50`. The sign is left out. */
export function formatDecimal({ units, places }: Decimal): string {
  const digits = String(magnitude(units)).padStart(places + 1, '0');
  const whole = groupDigits(digits.slice(0, digits.length - places));
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
}
