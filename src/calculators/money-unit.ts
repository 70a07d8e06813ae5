import type { FinancialTable } from '../schema/financial.ts';
import type { MoneyUnit } from './figure.ts';

const PENCE = { pounds: 100n, thousands: 100_000n, millions: 100_000_000n, none: 100n } as const;

/** Pence in one unit of a table's money; a table that names no unit holds pounds. */
export function penceIn(unit: FinancialTable['unit']): bigint {
  return PENCE[unit];
}

/** The unit a table's money figures are printed in. */
export function moneyUnitOf(unit: FinancialTable['unit']): MoneyUnit {
  return unit === 'none' ? 'pounds' : unit;
}

/**
 * The coarsest step, in pence, that prints an amount exactly: the unit itself, or a tenth, hundredth … of it.
 * Shares are divided in this step, so that the parts printed sum to the whole printed.
 */
export function stepOf(amount: bigint, unit: FinancialTable['unit']): bigint {
  let step = penceIn(unit);
  while (step > 1n && amount % step !== 0n) step /= 10n;
  return step;
}
