import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayNumbered, weekdayOf } from '../../../src/calculators/calendar/day-number.ts';
import {
  addWorkingDays,
  type Clock,
  hasBankHolidays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayFrom,
  workingDayUntil,
} from '../../../src/calculators/calendar/working-days.ts';
import { addDays } from '../../../src/calculators/calendar.ts';
import { anyDay, ENGLAND, knownDay, SCOTLAND, UK } from './clocks-of-tests.ts';

describe('day numbers', () => {
  it('count from 1 January 1970, as the calendar does', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'days' }).days;
        expect(dayNumber(day)).toBe(days);
        expect(dayNumbered(dayNumber(day))).toBe(day);
        expect(weekdayOf(dayNumber(day))).toBe(Temporal.PlainDate.from(day).dayOfWeek);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['2020-05-04', ENGLAND, true],
    ['2020-05-08', ENGLAND, false],
    ['2022-05-30', ENGLAND, true],
    ['2022-06-02', ENGLAND, false],
    ['2022-06-03', SCOTLAND, false],
    ['2022-09-19', ENGLAND, false],
    ['2023-05-08', SCOTLAND, false],
    ['2026-06-15', ENGLAND, true],
    ['2026-06-15', SCOTLAND, false],
    ['2026-06-15', UK, false],
    ['2026-01-02', ENGLAND, true],
    ['2026-01-02', UK, false],
    ['2025-07-14', UK, false],
    ['2023-08-19', ENGLAND, false],
  ])('%s by %o is one: %s', (day, clock, works) => {
    expect(isWorkingDay(day, clock)).toBe(works);
  });

  it('are not known outside the years of the table', () => {
    expect(isWorkingDay('2014-12-31', ENGLAND)).toBeUndefined();
    expect(isWorkingDay('2036-01-02', ENGLAND)).toBeUndefined();
    expect(hasBankHolidays('2035-12-31')).toBe(true);
    expect(hasBankHolidays('2036-01-01')).toBe(false);
    expect(addWorkingDays('2035-12-31', 1, ENGLAND)).toBeUndefined();
    expect(addWorkingDays('2015-01-01', -1, ENGLAND)).toBeUndefined();
    expect(addWorkingDays('2020-01-01', 100_000, ENGLAND)).toBeUndefined();
    expect(workingDayFrom('2014-12-31', ENGLAND)).toBeUndefined();
    expect(workingDayUntil('2036-01-01', ENGLAND)).toBeUndefined();
  });

  it('are counted from a day that is itself day 0', () => {
    expect(addWorkingDays('2014-12-31', 1, ENGLAND)).toBe('2015-01-02');
    expect(addWorkingDays('2023-08-26', 0, ENGLAND)).toBe('2023-08-26');
    expect(addWorkingDays('2023-08-25', 1, ENGLAND)).toBe('2023-08-29');
    expect(addWorkingDays('2023-08-29', -1, ENGLAND)).toBe('2023-08-25');
    expect(addWorkingDays('2023-08-25', 0.5, ENGLAND)).toBeUndefined();
    expect(addWorkingDays('2023-08-25', Number.NaN, ENGLAND)).toBeUndefined();
    expect(nextWorkingDay('2025-04-17', ENGLAND)).toBe('2025-04-22');
    expect(previousWorkingDay('2025-04-22', ENGLAND)).toBe('2025-04-17');
    expect(workingDayFrom('2025-04-18', ENGLAND)).toBe('2025-04-22');
    expect(workingDayUntil('2025-04-21', ENGLAND)).toBe('2025-04-17');
  });

  it('leave out the days an authority is closed and the days a workspace adds, and take back what it takes away', () => {
    const coronation = {
      date: '2031-06-02',
      calendars: ['england-and-wales' as const],
      name: 'A proclaimed day',
    };
    const back = {
      date: '2031-05-05',
      calendars: ['england-and-wales' as const],
      name: 'Moved',
      working: true,
    };
    const clock: Clock = { ...ENGLAND, closed: ['2031-12-29'], extra: [coronation, back] };
    expect(isWorkingDay('2031-06-02', ENGLAND)).toBe(true);
    expect(isWorkingDay('2031-06-02', clock)).toBe(false);
    expect(isWorkingDay('2031-12-29', clock)).toBe(false);
    expect(isWorkingDay('2031-05-05', clock)).toBe(true);
    const scotland: Clock = { ...SCOTLAND, extra: [coronation, back] };
    expect(isWorkingDay('2031-06-02', scotland)).toBe(true);
    const anywhere: Clock = { ...UK, extra: [coronation, back] };
    expect(isWorkingDay('2031-06-02', anywhere)).toBe(false);
    expect(isWorkingDay('2031-05-05', anywhere), 'a holiday still in Scotland').toBe(false);
  });

  it('are as many between as were added', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = addWorkingDays(day, count, ENGLAND);
        if (later === undefined) return;
        let counted = 0;
        for (let one = addDays(day, 1); one !== undefined && one <= later; one = addDays(one, 1))
          if (isWorkingDay(one, ENGLAND)) counted += 1;
        expect(counted).toBe(count);
        expect(isWorkingDay(later, ENGLAND)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
