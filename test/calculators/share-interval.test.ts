import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANY_SHARE,
  bothOf,
  hasShare,
  otherShare,
  percentagesIn,
  sharesGiving,
} from '../../src/calculators/share-interval.ts';

const per = (units: bigint, places: number) => ({ units, places });

describe('the shares that give a part', () => {
  it('hold every share that rounds to it, and none a hair beyond', () => {
    const interval = sharesGiving(2622n, 5394n, 2) ?? ANY_SHARE;
    expect(hasShare(interval, per(48615n, 3))).toBe(true);
    expect(hasShare(interval, per(486n, 1))).toBe(false);
    expect(percentagesIn(interval, 3)).toEqual({ from: per(48601n, 3), to: per(48618n, 3) });
  });

  it('are all there are where the whole is nothing', () => {
    expect(sharesGiving(0n, 0n, 2)).toBeUndefined();
  });

  it('hold the share the part was worked out with, of any whole and sign', () => {
    const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).filter((value) => value !== 0n);
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 0n, max: 10_000n }), (size, units) => {
        const twice = size * units * 2n;
        const part = (twice + (size < 0n ? -10_000n : 10_000n)) / 20_000n;
        const interval = sharesGiving(part, size, 2) ?? ANY_SHARE;
        expect(hasShare(interval, per(units, 2))).toBe(true);
        expect(hasShare(otherShare(interval), per(10_000n - units, 2))).toBe(true);
        expect(bothOf(interval, ANY_SHARE)).toBeDefined();
      }),
    );
  });
});
