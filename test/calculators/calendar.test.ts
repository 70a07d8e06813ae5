import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  midpoint,
  monthsBetween,
} from '../../src/calculators/calendar.ts';

describe('calendar', () => {
  it.each([
    ['2025-04-01', 60, '2030-03-31'],
    ['2025-04-01', 108, '2034-03-31'],
    ['2017-04-01', 60, '2022-03-31'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2023-01-31', 1, '2023-02-27'],
    ['2024-04-01', 1, '2024-04-30'],
  ])('a term from %s for %s months ends on %s', (from, months, to) => {
    expect(lastDayOf(from, months)).toBe(to);
  });

  it.each([
    ['2024-04-01', '2026-03-31', 24],
    ['2023-04-01', '2024-03-31', 12],
    ['2023-04-01', '2024-03-30', undefined],
    ['2023-04-15', '2023-05-14', 1],
  ])('from %s to %s is %s months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it.each([
    ['2025-04-01', '2030-03-31', '2027-10-01'],
    ['2024-04-01', '2024-06-30', '2024-05-17'],
    ['2024-04-01', '2024-04-10', '2024-04-06'],
  ])('the second half of %s to %s begins on %s', (from, to, half) => {
    expect(midpoint(from, to)).toBe(half);
  });

  it('gives no date outside 1900 to 2200', () => {
    expect(addMonths('2024-04-01', 6000)).toBeUndefined();
    expect(addMonths('2024-04-01', 10 ** 12)).toBeUndefined();
    expect(addDays('2200-12-31', 1)).toBeUndefined();
    expect(addDays('1900-01-01', -1)).toBeUndefined();
  });

  it('finds the first day again from the last, but at the end of a month', () => {
    const day = fc.tuple(
      fc.integer({ min: 1950, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), ([year, month, date], months) => {
        const from = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const to = lastDayOf(from, months) ?? '';
        expect(firstDayOf(to, months)).toBe(from);
        expect(monthsBetween(from, to)).toBe(months);
        expect(daysBetween(from, to)).toBeGreaterThan(0);
      }),
    );
  });
});
