import { UsageError } from './usage-error.ts';

/** The day papers are rendered for: `--date` (or another `option`), else SOURCE_DATE_EPOCH (seconds, UTC), else the clock's day in UTC. */
export function today(given: string | undefined, env: NodeJS.ProcessEnv, option = 'date'): string {
  if (given !== undefined) {
    const day = new Date(`${given}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(day.getTime()) || isoDay(day) !== given) {
      throw new UsageError(`--${option} must be a day written YYYY-MM-DD, not "${given}".`);
    }
    return given;
  }
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return isoDay(new Date());
  const day = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999) {
    throw new UsageError(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`);
  }
  return isoDay(day);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
