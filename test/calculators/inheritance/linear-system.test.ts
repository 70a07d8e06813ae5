import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedUnknowns } from '../../../src/calculators/inheritance/linear-system.ts';

const equation = (from: string, coefficients: Readonly<Record<string, number>>) => ({
  from: [from],
  coefficients: new Map(Object.entries(coefficients).map(([name, value]) => [name, BigInt(value)])),
});
const fixed = (...equations: readonly ReturnType<typeof equation>[]) =>
  [...fixedUnknowns(equations).keys()].sort();

describe('fixed unknowns', () => {
  it.each([
    [[{ a: 1 }], ['a']],
    [[{ a: 1, b: 1 }], []],
    [
      [
        { a: 1, b: 1 },
        { a: 1, b: 1 },
      ],
      [],
    ],
    [
      [
        { a: 1, b: 1 },
        { a: 2, b: 2 },
      ],
      [],
    ],
    [
      [
        { a: 1, b: 1 },
        { a: 1, b: -1 },
      ],
      ['a', 'b'],
    ],
    [
      [
        { a: 1, b: 1, c: 1 },
        { a: 1, b: 1 },
      ],
      ['c'],
    ],
    [
      [{ a: 1, b: 1 }, { b: 1, c: 1 }, { c: 1 }],
      ['a', 'b', 'c'],
    ],
    [
      [
        { a: 1, b: 1 },
        { b: 1, c: 1 },
        { a: 1, c: -1 },
      ],
      [],
    ],
  ])('of %o are %o', (rows, expected) => {
    expect(fixed(...rows.map((row, index) => equation(`e${index}`, row)))).toEqual(expected);
  });

  it('say which equations fix them', () => {
    const found = fixedUnknowns([equation('sum', { a: 1, b: 1 }), equation('part', { b: 1 })]);
    expect([...(found.get('a') ?? [])].sort()).toEqual(['part', 'sum']);
  });

  it('do not depend on the order of the equations', () => {
    const row = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const equations = rows.map((coefficients, index) => equation(`e${index}`, coefficients));
        expect(fixed(...equations)).toEqual(fixed(...[...equations].reverse()));
      }),
    );
  });

  it('are exactly those that are nought in every solution of the equations without right-hand sides', () => {
    const row = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: -2, max: 2 }).filter((n) => n !== 0),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 2 }), (rows) => {
        const found = fixed(...rows.map((coefficients, index) => equation(`e${index}`, coefficients)));
        const named = new Set(rows.flatMap((terms) => Object.keys(terms)));
        const solutions = POINTS.filter((point) => rows.every((terms) => sumAt(terms, point) === 0));
        const nought = [...named].filter((name) => solutions.every((point) => point[name] === 0));
        expect(found).toEqual(nought.sort());
      }),
      { numRuns: 60 },
    );
  });
});

type Point = Readonly<Record<string, number>>;

/** Small whole numbers for three unknowns: two equations with coefficients up to 2 have a solution among them. */
const RANGE = Array.from({ length: 17 }, (_, index) => index - 8);
const POINTS: readonly Point[] = RANGE.flatMap((a) => RANGE.flatMap((b) => RANGE.map((c) => ({ a, b, c }))));

const sumAt = (terms: Point, point: Point) =>
  Object.entries(terms).reduce((sum, [name, times]) => sum + times * (point[name] ?? 0), 0);
