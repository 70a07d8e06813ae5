import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import type { Leak } from '../../src/leaks/leak.ts';
import { secretsFrom } from '../../src/leaks/secrets-from.ts';
import { secretsOfCase } from '../../src/pipeline/secrets-of-case.ts';
import { SEED } from '../seed.ts';
import { heldCanaries } from './canary-meeting.ts';
import { canary, canaryCase, FIELDS, prepared, rendered, TARGETS, WORKSPACE } from './canary-run.ts';
import { markupOf, wordPartsOf } from './other-readers.ts';

const RUNS = Number(process.env.CANARIES ?? 100);

const told = (leaks: readonly Leak[]) => leaks.map((leak) => JSON.stringify(leak));

describe('canaries in every field that may be exempt', () => {
  it('are in every kind of place', () => {
    expect(FIELDS.length).toBeGreaterThan(80);
    expect(TARGETS.length).toBeGreaterThan(200);
    expect(new Set(FIELDS.map((_, index) => canary(index, 1))).size).toBe(FIELDS.length);
  });

  it(
    `are in no public file where they are withheld (${RUNS} cases, SEED=${SEED})`,
    async () => {
      const awake = { restricted: 0, withheld: 0, files: 0 };
      const markdown = FIELDS.flatMap(({ kind, text }, index) =>
        kind === 'markdown' && !text.includes(':::') ? [index] : [],
      );
      await fc.assert(
        fc.asyncProperty(
          fc.nat(1_000_000),
          fc.constantFrom('leicestershire', 'luton'),
          fc.subarray([...TARGETS], { minLength: 1, maxLength: 6 }),
          fc.subarray(markdown, { maxLength: 3 }),
          async (seed, authority, targets, blocks) => {
            const of = prepared(canaryCase(seed, authority, targets, blocks));
            const held = heldCanaries(seed, targets, blocks);
            const birds = secretsFrom(
              held.map((words) => ({ path: words, entry: '', words })),
              { texts: [], figures: [] },
            );
            const files = await rendered(of, 'public', seed);
            expect(told(findLeaks(files, birds)), 'canaries').toEqual([]);
            const words = wordPartsOf(files) + markupOf(files);
            for (const bird of held) expect(words).not.toContain(bird);
            const secrets = secretsOfCase(of, WORKSPACE);
            const needles = secrets.flatMap((secret) => secret.words.map(({ key }) => key)).join(' ');
            for (const bird of held) expect(needles).toContain(bird.toLowerCase());
            expect(told(findLeaks(files, secrets)), 'secrets').toEqual([]);
            awake.files += files.length;
            awake.withheld += held.length;
            if (seed % 5 === 0)
              awake.restricted += findLeaks(await rendered(of, 'restricted', seed), birds).length;
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      );
      console.log(`SEED=${SEED}`, awake);
      expect(awake.restricted).toBeGreaterThan(RUNS / 10);
    },
    Math.max(120_000, RUNS * 3_000),
  );
});
