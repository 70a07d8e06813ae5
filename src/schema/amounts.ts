import { z } from 'zod';

/** An exact decimal: `units` × 10^-`places`. No binary fraction ever stands for a figure of a paper. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const MEND = 'Write it in plain digits, with a point before decimals if there are any.';

const plain = (input: unknown) =>
  typeof input === 'number' ? String(input) : typeof input === 'string' ? input.trim() : undefined;

/** What is wrong with a typed number, in an officer's words, or undefined where nothing is. */
function complaint(written: string | undefined, places: number): string | undefined {
  if (written === undefined) return 'must be a number';
  if (/[£$€]/.test(written)) return 'must be a plain number without a currency sign, such as 2500000';
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written))
    return `must be written without commas: ${written.replaceAll(',', '')}`;
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(written))
    return 'must be written out in full, not with an exponent';
  if (/[km]$|million|thousand|bn$/i.test(written))
    return 'must be written out in full digits, such as 6983000';
  if (!/^-?\d{1,15}(?:\.\d+)?$/.test(written)) return 'must be a plain number, such as 2500000 or 1234.50';
  if ((written.split('.')[1] ?? '').length > places) return `must have at most ${places} decimal places`;
  return undefined;
}

function decimal(written: string): Decimal {
  const [whole = '0', fraction = ''] = written.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
}

const typed = (places: number) =>
  z.union([z.number(), z.string()]).superRefine((value, context) => {
    const problem = complaint(plain(value), places);
    if (problem) context.addIssue({ code: 'custom', message: problem, input: value, params: { mend: MEND } });
  });

/** Pounds with at most two decimals, as typed; becomes whole pence. */
export const money = typed(2)
  .transform((value): bigint => {
    const { units, places } = decimal(plain(value) ?? '0');
    return units * 10n ** BigInt(2 - places);
  })
  .describe('Pounds as a plain number, at most two decimals: 2500000 or 1234.50. No £ sign, no commas.');

/** A figure in the unit of the table it stands in, at most three decimals, exact. */
export const tableFigure = typed(3)
  .transform((value): Decimal => decimal(plain(value) ?? '0'))
  .describe('A figure in the unit of its table, as a plain number: 5394.');

/** A percentage, exact to as many as eight decimals. */
export const percentage = typed(8)
  .transform((value): Decimal => decimal(plain(value) ?? '0'))
  .describe('Per cent as a plain number, exact: 48.615.');

/** How many decimals are printed: no paper needs more than eight. */
export const decimals = z
  .number({ error: 'must be a whole number from 0 to 8' })
  .int({ error: 'must be a whole number from 0 to 8' })
  .min(0, { error: 'must be a whole number from 0 to 8' })
  .max(8, { error: 'must be a whole number from 0 to 8' })
  .describe('Decimals printed, 0 to 8.');

/** A whole number of things. */
export const count = z
  .number({ error: 'must be a whole number' })
  .int({ error: 'must be a whole number' })
  .min(0, { error: 'must not be negative' })
  .max(1_000_000_000, { error: 'must be at most 1,000,000,000' })
  .describe('A whole number.');
