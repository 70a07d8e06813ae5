import type { Decimal } from '../../schema/amounts.ts';
import { rounded } from '../decimal.ts';
import { formatDecimal } from './format-decimal.ts';

/** A percentage to so many places, half away from zero: `48.6%`, `−4.42%`. A nought has no sign. */
export function formatPercentage(value: Decimal, places: number): string {
  const shown = rounded(value, places);
  return `${shown.units < 0n ? '−' : ''}${formatDecimal(shown)}%`;
}
