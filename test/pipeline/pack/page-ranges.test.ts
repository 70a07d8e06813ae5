import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageRanges, rangeOver } from '../../../src/pipeline/pack/page-ranges.ts';

describe('page ranges', () => {
  it('keep as many pages as the longer version has', () => {
    const ranges = pageRanges([
      { id: 'cover', pages: [1, 1] },
      { id: 'agenda', pages: [2, 3] },
      { id: 'nothing', pages: [0, 0] },
      { id: 'item-1', pages: [1, 40] },
    ]);
    expect([...ranges]).toEqual([
      ['cover', { from: 1, to: 1 }],
      ['agenda', { from: 2, to: 4 }],
      ['item-1', { from: 5, to: 44 }],
    ]);
  });

  it('follow one another without gap or overlap and hold every version', () => {
    const lengths = fc.array(fc.tuple(fc.nat(50), fc.nat(50)));
    fc.assert(
      fc.property(lengths, (all) => {
        const parts = all.map((pages, index) => ({ id: String(index), pages }));
        const ranges = pageRanges(parts);
        let next = 1;
        for (const { id, pages } of parts) {
          const range = ranges.get(id);
          if (Math.max(...pages) === 0) expect(range).toBeUndefined();
          else {
            expect(range?.from).toBe(next);
            expect((range?.to ?? 0) - next + 1).toBe(Math.max(...pages));
            next = (range?.to ?? 0) + 1;
          }
        }
      }),
    );
  });

  it('join from the first page to the last', () => {
    expect(rangeOver([undefined, { from: 3, to: 5 }, { from: 6, to: 6 }])).toEqual({ from: 3, to: 6 });
    expect(rangeOver([undefined])).toBeUndefined();
  });
});
