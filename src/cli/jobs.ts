import { availableParallelism } from 'node:os';
import { UsageError } from './usage-error.ts';

/** More threads than any machine makes use of; each needs memory of its own. */
const MOST = 64;

/** How many threads may work at once: `--jobs N`, else as many as there are processors. */
export function jobsOf(given: string | boolean | readonly string[] | undefined): number {
  if (given === undefined) return Math.min(MOST, availableParallelism());
  const words = String(given);
  const jobs = Number(words);
  if (!/^\d+$/.test(words) || jobs < 1 || jobs > MOST)
    throw new UsageError(`--jobs must be a whole number from 1 to ${MOST}, not "${words}".`);
  return jobs;
}
