import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, FigureValue } from '../../src/calculators/figure.ts';
import { formatFigure } from '../../src/calculators/format/format-figure.ts';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import { secretsFrom } from '../../src/leaks/secrets-from.ts';

const figure = (value: FigureValue, more: Partial<Figure> = {}): Figure => ({
  path: 'contracts.adult.annual_value',
  label: 'Price',
  value,
  basis: 'none',
  method: 'as stated',
  inputs: [],
  ...more,
});
const money = (pounds: number, pence = 0): FigureValue => ({
  kind: 'money',
  pence: BigInt(pounds) * 100n + BigInt(pence),
});

/** What of a text is found to say a withheld figure, where the public reads the other texts. */
function foundIn(
  text: string,
  value: FigureValue,
  open: readonly string[] = [],
  figures: readonly Figure[] = [],
) {
  const secrets = secretsFrom([{ path: 'x', entry: 'price', figure: figure(value) }], {
    texts: open,
    figures,
  });
  return findLeaks([{ name: 'a.html', bytes: new TextEncoder().encode(text) }], secrets).flatMap((leak) =>
    leak.kind === 'found' ? [leak.found] : [],
  );
}

const page = (words: string) => `<html><p>${words}</p></html>`;
const cell = (words: string) => `<html><table><tr><td>${words}</td></tr></table></html>`;

describe('a withheld sum of £2,500,000', () => {
  it.each([
    '£2,500,000',
    '2,500,000',
    '2500000',
    '£2500000.00',
    '£2.5m',
    '£2.5 m',
    '£2.5M',
    '£2.5mn',
    '2.5 million',
    '2.50 million',
    '£2½ million',
    '£2.5 miliwn',
    '£2,500k',
    '2500 thousand',
    '£2,500 thousand',
    'a table in thousands: 2,500',
    '2500',
    '0.0025bn',
    'two and a half million pounds',
    'two point five million',
    'two million, five hundred thousand',
    '£2 500 000',
    '£2\u202f500\u202f000',
    '−£2,500,000',
    '(£2,500,000)',
    '£2,5<b>00</b>,000',
    '£2.5\nmillion',
  ])('is found in "%s"', (words) => expect(foundIn(page(words), money(2_500_000))).not.toEqual([]));

  it.each([
    '£2,500,001',
    '£25,000,000',
    '£2.6m',
    '£12,500,000',
    'reference 12500000',
    '£2.5bn',
    '2.5',
    'paragraph 2.5 of 25',
    'A2500000Z',
    '2.5%',
    'version 2.5.0',
    'three and a half million',
  ])('is not found in "%s"', (words) => expect(foundIn(page(words), money(2_500_000))).toEqual([]));

  it('is not looked for as the public reads it', () => {
    expect(foundIn(page('£2.5m'), money(2_500_000), ['A sum of £2,500,000.'])).toEqual([]);
    expect(foundIn(page('2,500 people; £2.5m'), money(2_500_000), ['2,500 people'])).toEqual(['£2.5m']);
    expect(foundIn(page('£2,500,000'), money(2_500_000), [], [figure(money(2_500_000))])).toEqual([]);
  });
});

describe('a withheld figure', () => {
  it.each<[string, FigureValue, boolean]>([
    ['£2.48m', money(2_483_119), true],
    ['£2,480,000', money(2_483_119), true],
    ['£2.5m', money(2_483_119), false],
    ['2,483', money(2_483_119), true],
    ['in 2024', money(2_024_000), false],
    ['£750', money(750), false],
    ['£750.25', money(750, 25), true],
    ['48.6%', { kind: 'percentage', value: { units: 48615n, places: 3 } }, true],
    ['48.615 per cent', { kind: 'percentage', value: { units: 48615n, places: 3 } }, true],
    ['49%', { kind: 'percentage', value: { units: 48615n, places: 3 } }, false],
    ['48.7%', { kind: 'percentage', value: { units: 48615n, places: 3 } }, false],
    ['1,234 people', { kind: 'count', value: 1234n }, true],
    ['123 people', { kind: 'count', value: 123n }, false],
    ['1.234m', { kind: 'count', value: 1234n }, false],
    ['1 April 2024', { kind: 'date', date: '2024-04-01' }, true],
    ['1st of April, 2024', { kind: 'date', date: '2024-04-01' }, true],
    ['April 1, 2024', { kind: 'date', date: '2024-04-01' }, true],
    ['01/04/2024', { kind: 'date', date: '2024-04-01' }, true],
    ['1.4.24', { kind: 'date', date: '2024-04-01' }, true],
    ['2024-04-01', { kind: 'date', date: '2024-04-01' }, true],
    ['1 Ebrill 2024', { kind: 'date', date: '2024-04-01' }, true],
    ['2 April 2024', { kind: 'date', date: '2024-04-01' }, false],
  ])('in "%s"', (words, value, found) => expect(foundIn(page(words), value).length > 0).toBe(found));

  it('of three digits is found as a whole cell, and not among words', () => {
    expect(foundIn(cell('596'), money(596_000))).toEqual(['596']);
    expect(foundIn(cell('£596'), money(596))).toEqual(['£596']);
    expect(foundIn(cell('12%'), { kind: 'percentage', value: { units: 12n, places: 0 } })).toEqual(['12%']);
    expect(foundIn(page('about 596 of them'), money(596_000))).toEqual([]);
    expect(foundIn(cell('596 people'), money(596_000))).toEqual([]);
    expect(foundIn(cell('596'), money(596_000), ['596 people'])).toEqual([]);
  });

  it('is found however a paper can print it', () => {
    const pounds = fc.integer({ min: 10_000, max: 999_999_999 });
    const ways = fc.constantFrom('full', 'millions', 'number', 'absolute');
    const style = { dates: '1 April 2024', negativeMoney: 'minus', language: 'en' } as const;
    fc.assert(
      fc.property(pounds, ways, fc.boolean(), (sum, as, negative) => {
        const value = money(negative ? -sum : sum);
        const written = formatFigure(figure(value), as, style);
        expect(foundIn(page(`It is ${written} a year.`), value), written).not.toEqual([]);
      }),
    );
  });
});
