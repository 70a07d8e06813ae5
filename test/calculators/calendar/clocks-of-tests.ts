import fc from 'fast-check';
import { dayNumber, dayNumbered } from '../../../src/calculators/calendar/day-number.ts';
import type { Clock } from '../../../src/calculators/calendar/working-days.ts';

export const ENGLAND: Clock = { calendar: 'england-and-wales' };
export const SCOTLAND: Clock = { calendar: 'scotland' };
export const UK: Clock = { calendar: 'anywhere-in-the-uk' };

const days = (from: string, to: string) =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayNumbered);

/** Any day that a paper may state. */
export const anyDay = days('1900-01-01', '2200-12-31');
/** A day whose bank holidays are known, and those of the months about it. */
export const knownDay = days('2015-06-01', '2035-06-30');
