import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestPublication } from '../../../src/calculators/calendar/clear-days.ts';
import { clockOf } from '../../../src/calculators/calendar/clock-of.ts';
import {
  callInEnds,
  earliestAfterGeneralException,
  procurementActStandstillEnds,
  providerSelectionStandstillEnds,
  providerSelectionStandstillEndsAfterDecision,
  retainedUntil,
  takesEffect,
  welshMeetingNoteDue,
} from '../../../src/calculators/calendar/clocks.ts';
import type { Clock } from '../../../src/calculators/calendar/working-days.ts';
import { dayOfWeek, lastDayOf } from '../../../src/calculators/calendar.ts';
import { ENGLAND, knownDay } from './clocks-of-tests.ts';

describe('clocks', () => {
  it.each([
    ['2023-08-18', '2023-08-25', '2023-08-29'],
    ['2024-12-20', '2024-12-31', '2025-01-02'],
    ['2025-04-16', '2025-04-25', '2025-04-28'],
  ])('call-in of a decision published on %s ends on %s; effect on %s', (published, ends, effect) => {
    expect(callInEnds(published, {}, ENGLAND)).toBe(ends);
    expect(takesEffect(published, { days: 5, unit: 'working' }, ENGLAND)).toBe(effect);
  });

  it('call-in is counted as the constitution counts it', () => {
    expect(callInEnds('2023-08-18', { days: 8, unit: 'calendar' }, ENGLAND)).toBe('2023-08-26');
    expect(takesEffect('2023-08-18', { days: 8, unit: 'calendar' }, ENGLAND)).toBe('2023-08-29');
    expect(callInEnds('2023-08-18', { days: 3 }, ENGLAND)).toBe('2023-08-23');
    const shut = clockOf({ calendar: 'england-and-wales', closed_days: ['2024-12-27', '2024-12-30'] }, []);
    expect(callInEnds('2024-12-20', {}, shut)).toBe('2025-01-03');
    expect(takesEffect('2035-12-28', {}, ENGLAND)).toBeUndefined();
  });

  it('the general exception lets a decision be taken after five clear days', () => {
    expect(earliestAfterGeneralException('2025-07-07', ENGLAND)).toBe('2025-07-15');
    expect(earliestAfterGeneralException('2040-07-07', ENGLAND)).toBeUndefined();
  });

  it.each([
    ['2025-09-01', '2025-09-10'],
    ['2025-12-18', '2025-12-31'],
    ['2025-12-23', '2026-01-07'],
    ['2025-08-30', '2025-09-10'],
  ])('the Procurement Act standstill of a notice of %s ends on %s', (notice, ends) => {
    expect(procurementActStandstillEnds(notice, [])).toBe(ends);
    expect(procurementActStandstillEnds(notice, undefined)).toBe(ends);
  });

  it.each([
    ['2025-09-01', '2025-09-12'],
    ['2025-12-18', '2026-01-05'],
  ])('the provider selection standstill of a notice of %s ends on %s', (notice, ends) => {
    expect(providerSelectionStandstillEnds(notice, ENGLAND)).toBe(ends);
    const shut = clockOf({ calendar: 'england-and-wales', closed_days: ['2025-09-03', '2025-12-29'] }, []);
    expect(providerSelectionStandstillEnds(notice, shut), 'days that only the authority is closed').toBe(
      ends,
    );
  });

  it('a further decision keeps the standstill open for five working days', () => {
    expect(providerSelectionStandstillEndsAfterDecision('2025-09-15', ENGLAND)).toBe('2025-09-22');
  });

  it('the note of a meeting in Wales is due in seven working days beginning with the meeting', () => {
    expect(welshMeetingNoteDue('2025-06-17', ENGLAND)).toBe('2025-06-25');
    expect(welshMeetingNoteDue('2025-06-14', ENGLAND)).toBe('2025-06-24');
  });

  it.each([
    ['2023-08-16', 6, '2029-08-15'],
    ['2023-08-16', 4, '2027-08-15'],
    ['2024-02-29', 6, '2030-02-28'],
    ['2024-02-29', 4, '2028-02-28'],
    ['2199-01-01', 6, undefined],
  ])('what is kept from %s for %i years is open until %s', (day, years, until) => {
    expect(retainedUntil(day, years)).toBe(until);
  });

  it('a contract of five years, and of nine, ends the day before the anniversary', () => {
    expect(lastDayOf('2025-04-01', 60)).toBe('2030-03-31');
    expect(lastDayOf('2025-04-01', 108)).toBe('2034-03-31');
  });

  it('a bank holiday more never makes a deadline ahead earlier, nor a latest publication later', () => {
    fc.assert(
      fc.property(knownDay, knownDay, fc.integer({ min: 0, max: 28 }), (day, holiday, count) => {
        const extra = [{ date: holiday, calendars: ['england-and-wales' as const], name: 'One more' }];
        const more: Clock = { ...ENGLAND, extra };
        const near: Clock = {
          ...ENGLAND,
          extra: [{ ...extra[0], date: day, name: 'On the day' } as (typeof extra)[0]],
        };
        for (const clock of [more, near]) {
          const forwards = [
            (by: Clock) => callInEnds(day, { days: count }, by),
            (by: Clock) => takesEffect(day, { days: count }, by),
            (by: Clock) => earliestAfterGeneralException(day, by),
            (by: Clock) => procurementActStandstillEnds(day, by.extra),
            (by: Clock) => providerSelectionStandstillEnds(day, by),
            (by: Clock) => welshMeetingNoteDue(day, by),
          ];
          for (const forward of forwards)
            expect((forward(clock) ?? '') >= (forward(ENGLAND) ?? '')).toBe(true);
          const latest = (by: Clock) => latestPublication(day, count, 'working', by) ?? '';
          expect(latest(clock) <= latest(ENGLAND)).toBe(true);
        }
      }),
    );
  });

  it('effect is always on a working day after call-in ends', () => {
    fc.assert(
      fc.property(knownDay, fc.constantFrom('working', 'calendar'), (day, unit) => {
        const ends = callInEnds(day, { unit }, ENGLAND) ?? '';
        const effect = takesEffect(day, { unit }, ENGLAND) ?? '';
        expect(effect > ends).toBe(true);
        expect(dayOfWeek(effect)).toBeLessThan(6);
      }),
    );
  });
});
