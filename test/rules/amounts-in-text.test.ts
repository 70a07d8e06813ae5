import { describe, expect, it } from 'vitest';
import { amountsIn, saysAmount } from '../../src/rules/claims/amounts-in-text.ts';

const says = (text: string, pounds: number) =>
  amountsIn(text).some(({ amount }) => amount.kind === 'money' && saysAmount(amount, BigInt(pounds) * 100n));

describe('an amount in a text', () => {
  it.each([
    ['It costs £2,500,000 a year.', 2500000],
    ['It costs £2500000 a year.', 2500000],
    ['It costs 2,500,000 pounds.', 2500000],
    ['It costs 2500000.', 2500000],
    ['It costs £2.5m.', 2500000],
    ['It costs 2.5 million.', 2500000],
    ['It costs £2,500k.', 2500000],
    ['It costs £2,500 thousand.', 2500000],
    ['It costs £2,500,000.00, no more.', 2500000],
    ['About £2.48m in all.', 2483211],
    ['(£811,000)', 811000],
    ['£900 million', 900000000],
    ['It is £750.', 750],
    ['−£2,975', -2975],
  ])('"%s" says %s', (text, pounds) => expect(says(text, pounds)).toBe(true));

  it.each([
    ['In 2024 there were changes.', 2024],
    ['There are 12 lots.', 12],
    ['It costs £2.5m.', 2483211],
    ['It costs £25,000,000.', 2500000],
    ['Reference A2500000.', 2500000],
    ['It costs £12,500,000.', 2500000],
    ['It costs 2.5 metres.', 2500000],
    ['1.2500000', 2500000],
    ['£0', 0],
  ])('"%s" does not say %s', (text, pounds) => expect(says(text, pounds)).toBe(false));

  it('is found where it stands', () => {
    expect(amountsIn('Up to £1.5m, or 48.6%.')).toMatchObject([
      { written: '£1.5m', offset: 6 },
      { written: '48.6%', offset: 16, amount: { kind: 'percentage', digits: '48.6' } },
    ]);
  });

  it('is no number with more digits than any figure', () =>
    expect(amountsIn('9'.repeat(100_000))).toEqual([]));
});
