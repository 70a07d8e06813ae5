import { type FoundAmount, type SaidAmount, sizeOf } from './said-amount.ts';

/** Digits from which a number standing alone in a text tells something; fewer are chance. */
const TELLING = 4;

/** Digits from which a rounded amount is as good as the exact one, and those that tell something as a whole cell. */
const ROUNDED = 3;

/** What a bare number of a table can be in pounds. */
const SCALES = [1_000n, 1_000_000n] as const;

/** Where an amount was found: among words, as a whole cell, or in markup, where most numbers are measures. */
export type Setting = 'text' | 'cell' | 'markup';

/** Whether an amount found in a file says a secret one: exactly, rounded to three digits or more, or in thousands or millions. */
export function givesAway(found: FoundAmount, secret: SaidAmount, setting: Setting): boolean {
  const { said } = found;
  if (secret.kind === 'date') return said.kind === 'date' && said.date === secret.date;
  if (secret.kind === 'percentage') return saysPercentage(found, secret, setting);
  if (said.kind !== 'number' || !tells(found, setting)) return false;
  const sum = sizeOf(secret.hundredths);
  if (sum === 0n) return false;
  if (says(found, said.hundredths, found.step, sum)) return isLong(sum, found, setting);
  if (!secret.money || found.marked) return false;
  return SCALES.some((scale) => says(found, said.hundredths * scale, found.step * scale, sum));
}

/** Exactly; or rounded, where enough digits are left to tell. A bare number must be exact. */
function says(found: FoundAmount, value: bigint, step: bigint, sum: bigint): boolean {
  if (value === sum) return true;
  const enough = found.marked ? ROUNDED : TELLING;
  if (found.digits < enough || (!found.marked && !found.grouped) || step <= 1n) return false;
  return sizeOf(value - sum) * 2n <= step;
}

/** Whether a number can tell anything where it stands: a bare one is too short, or a year, or a measure. */
function tells({ marked, grouped, length, digits, said }: FoundAmount, setting: Setting): boolean {
  if (marked) return true;
  if (setting === 'cell') return length >= ROUNDED;
  if (setting === 'markup' && !grouped) return length >= 6 && digits >= 2;
  if (length < TELLING) return false;
  const whole = said.kind === 'number' ? said.hundredths / 100n : 0n;
  return grouped || length !== 4 || whole < 1900n || whole > 2200n;
}

/** Whether a secret sum has digits enough for its exact amount to tell anything. */
function isLong(sum: bigint, { length }: FoundAmount, setting: Setting): boolean {
  if (setting === 'cell') return length >= ROUNDED || sum >= 100_000n;
  return sum >= 100_000n || sum % 100n !== 0n;
}

function saysPercentage(
  { said, digits, marked }: FoundAmount,
  { units, places }: Extract<SaidAmount, { kind: 'percentage' }>,
  setting: Setting,
): boolean {
  const bare = setting === 'cell' && said.kind === 'number' && !marked;
  const found =
    said.kind === 'percentage'
      ? said
      : bare && said.kind === 'number'
        ? { units: said.hundredths, places: 2 }
        : undefined;
  if (!found || units === 0n || digits < (setting === 'cell' && !bare ? 2 : ROUNDED)) return false;
  const common = Math.max(places, found.places);
  const difference = sizeOf(
    sizeOf(units) * power(common - places) - found.units * power(common - found.places),
  );
  if (difference === 0n) return true;
  return !bare && digits >= ROUNDED && difference * 2n <= power(common - found.places);
}

const power = (places: number) => 10n ** BigInt(places);
