import { describe, expect, it } from 'vitest';
import type { FigureValue, MoneyUnit } from '../../../src/calculators/figure.ts';
import { formatDeadline, formatTime, formatWeekday } from '../../../src/calculators/format/format-date.ts';
import { type FigureStyle, formatFigure } from '../../../src/calculators/format/format-figure.ts';

const PLAIN: FigureStyle = { dates: '1 April 2024', negativeMoney: 'minus', language: 'en' };

function format(
  value: FigureValue,
  as?: string,
  style: Partial<FigureStyle> = {},
  more: { unit?: MoneyUnit; places?: number } = {},
) {
  const figure = { path: 'p', label: 'l', value, basis: 'none', method: 'm', inputs: [], ...more } as const;
  return formatFigure(figure, as, { ...PLAIN, ...style });
}

describe('money', () => {
  it.each([
    [250000000n, undefined, '£2,500,000'],
    [123450n, undefined, '£1,234.50'],
    [5n, undefined, '£0.05'],
    [0n, undefined, '£0'],
    [-250000n, undefined, '−£2,500'],
    [-250000n, 'absolute', '£2,500'],
    [698300000n, 'millions', '£6.983m'],
    [400000000n, 'millions', '£4m'],
    [23900000n, 'millions', '£0.239m'],
    [123456789012n, 'millions', '£1,234.56789012m'],
    [698300000n, 'number', '6,983,000'],
    [123450n, 'number', '1,234.50'],
    [250000000n, 'month', '£2,500,000'],
  ])('%s pence as %s is %s', (pence, as, expected) => {
    expect(format({ kind: 'money', pence }, as)).toBe(expected);
  });

  it.each([
    [698300000n, 'thousands', '6,983'],
    [698350000n, 'thousands', '6,983.5'],
    [698300000n, 'millions', '6.983'],
    [-10000000n, 'thousands', '−100'],
  ] as const)('%s pence as a number of %s is %s', (pence, unit, expected) => {
    expect(format({ kind: 'money', pence }, 'number', {}, { unit })).toBe(expected);
  });

  it('puts what is below zero in brackets where the house does', () => {
    const house = { negativeMoney: 'brackets' } as const;
    expect(format({ kind: 'money', pence: -250000n }, undefined, house)).toBe('(£2,500)');
    expect(format({ kind: 'money', pence: -250000000n }, 'millions', house)).toBe('(£2.5m)');
    expect(format({ kind: 'money', pence: -250000n }, 'number', house)).toBe('(2,500)');
  });
});

describe('percentages', () => {
  it.each([
    [48615n, 3, 1, '48.6%'],
    [51385n, 3, 1, '51.4%'],
    [485n, 1, 0, '49%'],
    [-485n, 1, 0, '−49%'],
    [-4n, 1, 0, '0%'],
    [8n, 2, undefined, '0.08%'],
    [100n, 0, 2, '100.00%'],
    [123456n, 1, 1, '12,345.6%'],
  ])('%s × 10^-%s to %s places is %s', (units, own, places, expected) => {
    const more = places === undefined ? {} : { places };
    expect(format({ kind: 'percentage', value: { units, places: own } }, undefined, {}, more)).toBe(expected);
  });
});

describe('counts', () => {
  it.each([
    [7n, undefined, '7'],
    [7n, 'words', 'seven'],
    [0n, 'words', 'no'],
    [12n, 'words', '12'],
    [1234567n, undefined, '1,234,567'],
    [-3n, 'words', '−3'],
  ])('%s as %s is %s', (value, as, expected) => {
    expect(format({ kind: 'count', value }, as)).toBe(expected);
  });

  it('counts in Welsh', () =>
    expect(format({ kind: 'count', value: 4n }, 'words', { language: 'cy' })).toBe('pedwar'));
});

describe('dates', () => {
  it.each([
    ['2024-04-01', undefined, '1 April 2024'],
    ['2025-03-31', 'month', 'March 2025'],
    ['2025-03-31', 'year', '2025'],
    ['2025-03-31', 'financial-year', '2024/25'],
    ['2025-04-01', 'financial-year', '2025/26'],
    ['1999-06-01', 'financial-year', '1999/00'],
  ])('%s as %s is %s', (date, as, expected) => {
    expect(format({ kind: 'date', date }, as)).toBe(expected);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [30, '30th'],
    [31, '31st'],
  ])('day %s is %s where the house wants ordinals', (day, ordinal) => {
    const date = `2023-08-${String(day).padStart(2, '0')}`;
    expect(format({ kind: 'date', date }, undefined, { dates: '1st April 2024' })).toBe(
      `${ordinal} August 2023`,
    );
  });

  it.each([
    ['2024-01-01', '1 Ionawr 2024'],
    ['2024-02-02', '2 Chwefror 2024'],
    ['2024-03-03', '3 Mawrth 2024'],
    ['2024-04-07', '7 Ebrill 2024'],
    ['2024-05-08', '8 Mai 2024'],
    ['2024-06-10', '10 Mehefin 2024'],
    ['2024-07-11', '11 Gorffennaf 2024'],
    ['2024-08-20', '20 Awst 2024'],
    ['2024-09-21', '21 Medi 2024'],
    ['2024-10-30', '30 Hydref 2024'],
    ['2024-11-15', '15 Tachwedd 2024'],
    ['2024-12-31', '31 Rhagfyr 2024'],
  ])('%s in Welsh is %s, whatever the style of the English', (date, expected) => {
    expect(format({ kind: 'date', date }, undefined, { dates: '1st April 2024', language: 'cy' })).toBe(
      expected,
    );
  });

  it('has the Welsh month without an ordinal', () => {
    expect(format({ kind: 'date', date: '2024-05-14' }, undefined, { language: 'cy' })).toBe('14 Mai 2024');
    expect(format({ kind: 'date', date: '2024-06-14' }, 'month', { language: 'cy' })).toBe('Mehefin 2024');
  });
});

describe('times and deadlines in Welsh', () => {
  it.each([
    ['00:00', 'hanner nos'],
    ['09:30', '9.30 yb'],
    ['10:00', '10 yb'],
    ['12:00', 'hanner dydd'],
    ['12:30', '12.30 yp'],
    ['17:00', '5 yp'],
    ['18:00', '6 yh'],
    ['23:59', '11.59 yh'],
  ])('%s is %s', (time, expected) => {
    expect(formatTime(time, 'cy')).toBe(expected);
  });

  it('says the day of a deadline after its time', () => {
    expect(formatDeadline('2023-08-25', '17:00', '1 April 2024', 'cy')).toBe(
      '5 yp ar ddydd Gwener 25 Awst 2023',
    );
    expect(formatWeekday('2023-08-22', '1 April 2024', 'cy')).toBe('dydd Mawrth 22 Awst 2023');
  });
});

describe('lengths of time', () => {
  it.each([
    [60, undefined, 'five years'],
    [12, undefined, 'one year'],
    [18, undefined, '18 months'],
    [1, undefined, 'one month'],
    [6, undefined, 'six months'],
    [120, undefined, '10 years'],
    [0, undefined, 'no months'],
    [60, 'number', '5 years'],
    [12, 'number', '1 year'],
    [6, 'number', '6 months'],
  ])('%s months as %s is %s', (months, as, expected) => {
    expect(format({ kind: 'duration', months }, as)).toBe(expected);
  });

  it.each([
    [12, 'un flwyddyn'],
    [24, 'dwy flynedd'],
    [36, 'tair blynedd'],
    [60, 'pum mlynedd'],
    [72, 'chwe blynedd'],
    [108, 'naw mlynedd'],
    [120, '10 mlynedd'],
    [2, 'dau fis'],
    [18, '18 mis'],
  ])('%s months in Welsh is %s', (months, expected) => {
    expect(format({ kind: 'duration', months }, undefined, { language: 'cy' })).toBe(expected);
  });
});
