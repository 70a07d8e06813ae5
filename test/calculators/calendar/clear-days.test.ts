import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearDaysBetween, latestPublication } from '../../../src/calculators/calendar/clear-days.ts';
import { addDays } from '../../../src/calculators/calendar.ts';
import { anyDay, ENGLAND, knownDay, SCOTLAND } from './clocks-of-tests.ts';

describe('clear days', () => {
  it.each([
    ['2023-08-08', '2023-08-16', 'working', 5],
    ['2023-08-09', '2023-08-16', 'working', 4],
    ['2019-12-09', '2019-12-17', 'working', 5],
    ['2019-12-10', '2019-12-17', 'working', 4],
    ['2023-07-18', '2023-08-16', 'calendar', 28],
    ['2023-07-19', '2023-08-16', 'calendar', 27],
    ['2025-06-11', '2025-06-17', 'working', 3],
    ['2025-06-12', '2025-06-17', 'working', 2],
    ['2023-08-16', '2023-08-16', 'working', 0],
    ['2023-08-16', '2023-08-16', 'calendar', 0],
    ['2023-08-17', '2023-08-16', 'calendar', 0],
    ['2014-12-30', '2015-01-05', 'working', undefined],
    ['2014-12-30', '2015-01-05', 'calendar', 5],
  ] as const)('from %s to %s by %s days: %s', (published, meeting, mode, count) => {
    expect(clearDaysBetween(published, meeting, mode, ENGLAND)).toBe(count);
  });

  it.each([
    ['2019-12-17', '2019-12-09'],
    ['2023-08-16', '2023-08-08'],
    ['2024-04-02', '2024-03-21'],
    ['2025-04-22', '2025-04-10'],
    ['2026-01-06', '2025-12-24'],
  ])('five of them before %s: publish by %s', (meeting, latest) => {
    expect(latestPublication(meeting, 5, 'working', ENGLAND)).toBe(latest);
  });

  it.each([
    ['2019-12-17', 'calendar', '2019-11-18'],
    ['2023-08-16', 'calendar', '2023-07-18'],
    ['2025-04-22', 'calendar', '2025-03-24'],
    ['2019-12-17', 'working', '2019-11-06'],
    ['2023-08-16', 'working', '2023-07-06'],
  ] as const)('twenty-eight of them before %s by %s days: publish by %s', (meeting, mode, latest) => {
    expect(latestPublication(meeting, 28, mode, ENGLAND)).toBe(latest);
  });

  it('three of them in Wales and in Scotland', () => {
    expect(latestPublication('2025-06-17', 3, 'working', ENGLAND)).toBe('2025-06-11');
    expect(latestPublication('2026-06-17', 3, 'working', SCOTLAND)).toBe('2026-06-10');
    expect(latestPublication('2026-06-17', 3, 'working', ENGLAND)).toBe('2026-06-11');
  });

  it('has no answer for what cannot be counted', () => {
    expect(latestPublication('2023-08-16', -1, 'calendar', ENGLAND)).toBeUndefined();
    expect(latestPublication('2023-08-16', -1, 'working', ENGLAND)).toBeUndefined();
    expect(latestPublication('2023-08-16', 2.5, 'calendar', ENGLAND)).toBeUndefined();
    expect(latestPublication('2040-08-16', 5, 'working', ENGLAND)).toBeUndefined();
    expect(latestPublication('1900-01-10', 28, 'calendar', ENGLAND)).toBeUndefined();
    expect(latestPublication('2040-08-16', 28, 'calendar', ENGLAND)).toBe('2040-07-18');
  });

  it('none of them: the day before, which in working mode is a working day', () => {
    expect(latestPublication('2023-08-16', 0, 'calendar', ENGLAND)).toBe('2023-08-15');
    expect(latestPublication('2023-08-14', 0, 'working', ENGLAND)).toBe('2023-08-11');
  });

  it('are no fewer for an earlier publication or a later meeting', () => {
    fc.assert(
      fc.property(
        knownDay,
        fc.nat(60),
        fc.nat(30),
        fc.constantFrom('working', 'calendar'),
        (published, ahead, more, mode) => {
          const meeting = addDays(published, ahead) ?? published;
          const count = (from: string, to: string) => clearDaysBetween(from, to, mode, ENGLAND) ?? Number.NaN;
          const between = count(published, meeting);
          expect(count(addDays(published, -more) ?? published, meeting)).toBeGreaterThanOrEqual(between);
          expect(count(published, addDays(meeting, more) ?? meeting)).toBeGreaterThanOrEqual(between);
        },
      ),
    );
  });

  it('are enough on the latest day of publication, and too few on the day after', () => {
    fc.assert(
      fc.property(
        knownDay,
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('working', 'calendar'),
        (meeting, count, mode) => {
          const latest = latestPublication(meeting, count, mode, ENGLAND) ?? '';
          expect(clearDaysBetween(latest, meeting, mode, ENGLAND)).toBe(count);
          const late = clearDaysBetween(addDays(latest, 1) ?? '', meeting, mode, ENGLAND);
          // In working mode the day after may be a holiday, from which as many remain; a paper is published on a working day.
          expect(late).toBeLessThanOrEqual(count);
          if (mode === 'calendar') expect(late).toBe(count - 1);
        },
      ),
    );
  });

  it('are counted by calendar on any day a paper may state', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(28), (meeting, count) => {
        const latest = latestPublication(meeting, count, 'calendar', ENGLAND);
        if (latest !== undefined) expect(addDays(latest, count + 1)).toBe(meeting);
      }),
    );
  });
});
