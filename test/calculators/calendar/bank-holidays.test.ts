import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAY_YEARS, BANK_HOLIDAYS } from '../../../src/calculators/calendar/bank-holidays.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
type Calendar = keyof typeof BANK_HOLIDAYS;

const years = Array.from(
  { length: BANK_HOLIDAY_YEARS.last - BANK_HOLIDAY_YEARS.first + 1 },
  (_, index) => BANK_HOLIDAY_YEARS.first + index,
);

const committed = (calendar: Calendar, year: number) =>
  Object.entries(BANK_HOLIDAYS[calendar]).find(([known]) => known === String(year))?.[1];

/** Easter Sunday by the anonymous Gregorian computus. */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

const day = (year: number, month: number, date: number) => new Temporal.PlainDate(year, month, date);

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = day(year, month, 1);
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = day(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** Days fixed in the calendar, with a substitute for each that falls on a weekend: the next free weekday, in order of date. */
function withSubstitutes(fixed: readonly Temporal.PlainDate[]): string[] {
  const taken = new Set(fixed.filter(({ dayOfWeek }) => dayOfWeek < 6).map(String));
  for (const holiday of fixed.filter(({ dayOfWeek }) => dayOfWeek >= 6)) {
    let free = holiday;
    while (free.dayOfWeek >= 6 || taken.has(String(free))) free = free.add({ days: 1 });
    taken.add(String(free));
  }
  return [...taken];
}

/** The rules of the Banking and Financial Dealings Act 1971 and of practice, with the days moved and added by proclamation. */
function byRule(calendar: Calendar, year: number): string {
  const scotland = calendar === 'scotland';
  const ireland = calendar === 'northern-ireland';
  const sunday = easter(year);
  const fixed = [
    day(year, 1, 1),
    ...(scotland ? [day(year, 1, 2)] : []),
    ...(ireland ? [day(year, 3, 17), day(year, 7, 12)] : []),
    ...(scotland ? [day(year, 11, 30)] : []),
    day(year, 12, 25),
    day(year, 12, 26),
  ];
  const moved: Record<string, string> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };
  const movable = [
    sunday.subtract({ days: 2 }),
    ...(scotland ? [] : [sunday.add({ days: 1 })]),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scotland ? firstMonday(year, 8) : lastMonday(year, 8),
  ].map((one) => moved[String(one)] ?? String(one));
  const single = ['2022-06-03', '2022-09-19', '2023-05-08', ...(scotland ? ['2026-06-15'] : [])].filter(
    (one) => one.startsWith(String(year)),
  );
  return [...withSubstitutes(fixed), ...movable, ...single]
    .sort()
    .map((one) => one.slice(5))
    .join(' ');
}

describe('bank holidays', () => {
  it('are what the library gives with the corrections', () => {
    const printed = execFileSync(process.execPath, [resolve(ROOT, '.config/bank-holidays.mjs'), '--print'], {
      encoding: 'utf8',
    });
    expect(readFileSync(resolve(ROOT, 'src/calculators/calendar/bank-holidays.ts'), 'utf8')).toBe(printed);
  });

  for (const calendar of ['england-and-wales', 'scotland', 'northern-ireland'] as const)
    it.each(years)(`of ${calendar} in %i are what an independent computation by rule gives`, (year) => {
      expect(committed(calendar, year)).toBe(byRule(calendar, year));
    });

  it.each([
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('of England and Wales in %i', (year, days) => {
    expect(committed('england-and-wales', year)).toBe(days);
  });

  it.each([
    [2024, '01-02 08-05 12-02', '04-01 08-26', '03-18 07-12'],
    [2025, '01-02 08-04 12-01', '04-21 08-25', '03-17 07-14'],
    [2026, '01-02 06-15 08-03 11-30', '04-06 08-31', '03-17 07-13'],
    [2027, '01-04 08-02 11-30', '03-29 08-30', '03-17 07-12'],
    [2028, '01-04 08-07 11-30', '04-17 08-28', '03-17 07-12'],
  ])('differ in Scotland and Northern Ireland in %i', (year, more, less, irish) => {
    const english = committed('england-and-wales', year)?.split(' ') ?? [];
    const differing = [...english.filter((one) => !less.split(' ').includes(one)), ...more.split(' ')];
    expect(committed('scotland', year)).toBe(differing.sort().join(' '));
    expect(committed('northern-ireland', year)).toBe([...english, ...irish.split(' ')].sort().join(' '));
  });
});
