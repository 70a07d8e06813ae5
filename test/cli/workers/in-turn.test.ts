import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTurn, resultOf } from '../../../src/cli/workers/in-turn.ts';

/** Work whose pieces end when told to, in any order. */
function held() {
  const ends = new Map<number, () => void>();
  const begun: number[] = [];
  const work = (piece: number) => {
    begun.push(piece);
    return new Promise<string>((done) => ends.set(piece, () => done(`made ${piece}`)));
  };
  return { work, begun, end: (piece: number) => ends.get(piece)?.() };
}

const settle = () => new Promise((done) => setImmediate(done));

describe('work done in turn', () => {
  it('gives results in the order of the pieces, whatever order they end in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(8), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (waits, ahead) => {
          const work = async (index: number) => {
            for (let turn = 0; turn < (waits[index] ?? 0); turn += 1) await settle();
            if (waits[index] === 3) throw new Error(`no ${index}`);
            return index;
          };
          const given: (number | string)[] = [];
          for await (const { piece, outcome } of inTurn(waits.keys(), work, ahead)) {
            expect(piece).toBe(given.length);
            given.push(outcome.ok ? outcome.value : String(outcome.error));
          }
          expect(given).toEqual(waits.map((wait, index) => (wait === 3 ? `Error: no ${index}` : index)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('begins no more than it may, and another when one is taken', async () => {
    const { work, begun, end } = held();
    const results = inTurn([0, 1, 2, 3, 4], work, 2);
    const first = results.next();
    await settle();
    expect(begun).toEqual([0, 1]);
    end(1);
    await settle();
    expect(begun).toEqual([0, 1]);
    end(0);
    expect((await first).value).toMatchObject({ piece: 0 });
    expect(begun).toEqual([0, 1, 2]);
  });

  it('begins each only when it is asked for where one at a time is allowed', async () => {
    const begun: number[] = [];
    const results = inTurn([0, 1], async (piece) => begun.push(piece), 1);
    await results.next();
    await settle();
    expect(begun).toEqual([0]);
  });

  it('hands on what a piece failed with', () => {
    expect(resultOf({ ok: true, value: 1 })).toBe(1);
    expect(() => resultOf({ ok: false, error: new Error('no') })).toThrow('no');
  });
});
