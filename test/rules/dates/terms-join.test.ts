import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/calculators/calendar.ts';
import { checkExample } from '../check-example.ts';

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Terms of these lengths in days, each beginning the day after the last. */
function chain(start: string, lengths: readonly number[]): Stretch[] {
  let from = start;
  return lengths.map((days) => {
    const to = addDays(from, days - 1) ?? from;
    const term = { from, to };
    from = addDays(to, 1) ?? to;
    return term;
  });
}

/** What DAT-14 finds in one contract with these terms. */
function found(terms: readonly Stretch[]) {
  const contract = {
    id: 'service',
    name: 'Service',
    provider: 'Provider',
    terms: terms.map((term, index) => ({ id: `term-${index}`, basis: 'initial', ...term })),
  };
  return checkExample({ case: { contracts: [contract] } }).filter(({ rule }) => rule === 'DAT-14');
}

const lengths = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 6 });

it('a chain of terms with no gap has none after all of it is shifted by whole days', () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: -5000, max: 5000 }), (days, shift) => {
      const terms = chain('2017-04-01', days);
      const shifted = terms.map(({ from, to }) => ({
        from: addDays(from, shift) ?? from,
        to: addDays(to, shift) ?? to,
      }));
      expect(found(terms)).toEqual([]);
      expect(found(shifted)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('a chain in which one term and all after it are put off has that gap and no other', () => {
  fc.assert(
    fc.property(lengths, fc.nat(), fc.integer({ min: 1, max: 400 }), (days, at, gap) => {
      const terms = chain('2017-04-01', [...days, 30]);
      const first = 1 + (at % (terms.length - 1));
      const torn = terms.map(({ from, to }, index) =>
        index < first ? { from, to } : { from: addDays(from, gap) ?? from, to: addDays(to, gap) ?? to },
      );
      expect(found(torn).map(({ path, found: days }) => [path, days])).toEqual([
        [`contracts.service.terms.term-${first}`, `${gap} day${gap === 1 ? '' : 's'}`],
      ]);
    }),
    { numRuns: 40 },
  );
});

it('the published chain of 2017 to 2026 has no gap, and lasts nine years', () => {
  const published = [
    { from: '2017-04-01', to: '2022-03-31' },
    { from: '2022-04-01', to: '2024-03-31' },
    { from: '2024-04-01', to: '2025-03-31' },
    { from: '2025-04-01', to: '2026-03-31' },
  ];
  expect(found(published)).toEqual([]);
});
