import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, rounded, sumOf, trimmed, unitsAt } from '../../src/calculators/decimal.ts';

const decimal = fc.record({
  units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  places: fc.integer({ min: 0, max: 8 }),
});

describe('decimal', () => {
  it.each([
    [{ units: 5n, places: 1 }, 0, 1n],
    [{ units: -5n, places: 1 }, 0, -1n],
    [{ units: 49n, places: 2 }, 0, 0n],
    [{ units: 2621484n, places: 3 }, 0, 2621n],
    [{ units: 2772516n, places: 3 }, 0, 2773n],
    [{ units: -145n, places: 2 }, 1, -15n],
    [{ units: 7n, places: 0 }, 2, 700n],
  ])('rounds %o to %s places, half away from zero', (value, places, units) => {
    expect(rounded(value, places)).toEqual({ units, places });
  });

  it.each([
    [619400n, 6983n, 0, 89n],
    [297500n, 3629500n, 2, 8n],
    [-16800000n, 3797500n, 2, -442n],
    [1n, -3n, 2, -33n],
    [1n, 2n, 0, 1n],
    [-1n, 2n, 0, -1n],
  ])('%s ÷ %s to %s places', (numerator, denominator, places, units) => {
    expect(ratio(numerator, denominator, places)).toEqual({ units, places });
  });

  it('keeps its value when noughts are trimmed or added', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(unitsAt(trimmed(value), 8)).toBe(unitsAt(value, 8));
        expect(unitsAt(sumOf([value, value]), 8)).toBe(2n * unitsAt(value, 8));
        expect(rounded(value, 8)).toEqual({ units: unitsAt(value, 8), places: 8 });
      }),
    );
  });

  it('refuses to drop a digit', () => {
    expect(() => unitsAt({ units: 15n, places: 1 }, 0)).toThrow(RangeError);
  });
});
