import type { Authority } from '../../schema/authority.ts';
import { calendarName } from '../calendar/calendar-name.ts';
import type { ClearDayMode } from '../calendar/clear-days.ts';

/** How the authority counts clear days: every day for 28-day notices and working days for agendas, unless its profile says otherwise. */
export function clearDayMode(period: 'agenda' | 'notice', { clear_days }: Authority): ClearDayMode {
  return clear_days?.[period] ?? (period === 'notice' ? 'calendar' : 'working');
}

/** Clear days between the publication of an agenda and the meeting; undefined where no statute read here fixes them. */
export function agendaClearDays({ nation, type }: Authority): number | undefined {
  if (type === 'commissioner') return undefined;
  return { england: 5, wales: 3, scotland: 3, northern_ireland: undefined }[nation];
}

/** How clear days were counted, in a sentence. */
export function clearDayMethod(count: number, mode: ClearDayMode, { calendar }: Authority): string {
  const counted =
    mode === 'working'
      ? `working days of ${calendarName(calendar)}`
      : 'days of any kind, weekends and holidays too';
  return `The last day that leaves ${count} clear days (${counted}) before the meeting; neither the day of publication nor that of the meeting counts.`;
}
