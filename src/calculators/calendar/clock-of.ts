import type { Authority } from '../../schema/authority.ts';
import type { Registers } from '../../schema/registers.ts';
import type { Clock } from './working-days.ts';

/** The authority's own clock: its calendar, the days it is closed, and what the workspace adds to the bank holidays. */
export function clockOf(
  { calendar, closed_days: closed = [] }: Pick<Authority, 'calendar' | 'closed_days'>,
  extra: Registers['bankHolidays'],
): Clock {
  return { calendar, closed, extra };
}
