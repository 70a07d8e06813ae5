import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/calculators/apportion.ts';

const per = (text: string) => {
  const [whole = '0', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
};

const share = fc.record({
  units: fc.bigInt({ min: 0n, max: 10n ** 10n }),
  places: fc.integer({ min: 0, max: 8 }),
});
const shares = fc
  .array(share, { minLength: 1, maxLength: 6 })
  .filter((all) => all.some(({ units }) => units > 0n));

describe('apportion', () => {
  it.each([
    [5394n, ['48.6', '51.4'], [2621n, 2773n]],
    [300n, ['48.6', '51.4'], [146n, 154n]],
    [93n, ['48.6', '51.4'], [45n, 48n]],
    [2077n, ['48.6', '51.4'], [1009n, 1068n]],
    [-5394n, ['48.6', '51.4'], [-2621n, -2773n]],
    [100n, ['33.333333', '33.333333', '33.333334'], [33n, 33n, 34n]],
    [1n, ['50', '50'], [1n, 0n]],
    [0n, ['50', '50'], [0n, 0n]],
    [10n, ['0', '100'], [0n, 10n]],
    [1n, ['40', '30', '30'], [1n, 0n, 0n]],
  ])('divides %s by %s into %s', (total, parts, expected) => {
    expect(apportion(total, parts.map(per))).toEqual(expected);
  });

  it('refuses shares that are all nothing or below zero', () => {
    expect(apportion(10n, [per('0'), per('0')])).toBeUndefined();
    expect(apportion(10n, [{ units: -1n, places: 0 }, per('2')])).toBeUndefined();
  });

  it.each([
    [5394n, ['48.6', '51.4'], [2621n, 2773n]],
    [93n, ['48.6', '51.4'], [45n, 48n]],
    [2077n, ['48.6', '51.4'], [1009n, 1068n]],
    [-5394n, ['48.6', '51.4'], [-2621n, -2773n]],
    [1n, ['50', '50'], [1n, 0n]],
    [2n, ['25', '25', '50'], [1n, 1n, 0n]],
    [0n, ['48.6', '51.4'], [0n, 0n]],
    [10n, ['100', '0'], [10n, 0n]],
    [10n, ['0', '100'], [0n, 10n]],
  ])('divides %s by %s into %s, the last taking the balance', (total, parts, expected) => {
    expect(apportion(total, parts.map(per), 'balance')).toEqual(expected);
  });

  it('sums by the balance too, and rounds every part but the last', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), shares, (total, parts) => {
        const divided = apportion(total, parts, 'balance') ?? [];
        expect(divided.reduce((sum, part) => sum + part, 0n)).toBe(total);
        const scaled = parts.map(({ units, places }) => units * 10n ** BigInt(8 - places));
        const whole = scaled.reduce((sum, part) => sum + part, 0n);
        divided.slice(0, -1).forEach((part, index) => {
          const distance = (part * whole - total * (scaled[index] ?? 0n)) * 2n;
          expect(distance <= whole && -distance <= whole).toBe(true);
        });
      }),
    );
  });

  it('always sums to the total, and is never a whole unit from the exact part', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), shares, (total, parts) => {
        const divided = apportion(total, parts) ?? [];
        expect(divided.reduce((sum, part) => sum + part, 0n)).toBe(total);
        const scaled = parts.map(({ units, places }) => units * 10n ** BigInt(8 - places));
        const whole = scaled.reduce((sum, part) => sum + part, 0n);
        divided.forEach((part, index) => {
          const distance = part * whole - total * (scaled[index] ?? 0n);
          expect(distance < whole && -distance < whole).toBe(true);
        });
      }),
    );
  });

  it('gives a party with a larger share no less', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), shares, (total, parts) => {
        const divided = apportion(total, parts) ?? [];
        const size = ({ units, places }: { units: bigint; places: number }) =>
          units * 10n ** BigInt(8 - places);
        parts.forEach((a, i) => {
          parts.forEach((b, j) => {
            if (size(a) > size(b)) expect((divided[i] ?? 0n) >= (divided[j] ?? 0n)).toBe(true);
          });
        });
      }),
    );
  });
});
