import { UsageError } from './usage-error.ts';

/** `--supplement 2`: the number of a supplement; undefined where the option is not given. */
export function supplementNumber(
  given: string | boolean | readonly string[] | undefined,
): number | undefined {
  if (given === undefined) return undefined;
  const words = String(given);
  if (/^[1-9]\d{0,3}$/.test(words)) return Number(words);
  throw new UsageError(`--supplement must be the number of a supplement, such as 1, not "${words}".`);
}
