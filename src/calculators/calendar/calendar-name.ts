import type { HolidayCalendar } from './working-days.ts';

const NAMES: Readonly<Record<HolidayCalendar, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'anywhere-in-the-uk': 'the whole United Kingdom',
};

/** Whose bank holidays a calendar leaves out: `England and Wales`. */
export function calendarName(calendar: HolidayCalendar): string {
  return NAMES[calendar];
}
