import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksPublication } from '../../src/diagnostics/blocks-publication.ts';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import { secretsFrom } from '../../src/leaks/secrets-from.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import { secretsOfCase } from '../../src/pipeline/secrets-of-case.ts';
import type { Field } from '../../src/schema/each-field.ts';
import { CASES, DAY } from '../cases/render-cases.ts';
import { FULL_CASE } from '../exemption/full-case.ts';
import { SEED } from '../seed.ts';
import { canary, FIELDS, prepared, rendered, TARGETS, WORKSPACE, withField } from './canary-run.ts';

const RUNS = Number(process.env.CANARIES ?? 25);

/** Texts that can be in both languages and are in one so far; those with exempt blocks have them in both. */
const TEXTS: readonly Field[] = FIELDS.filter(({ kind, at, path }) => kind !== 'line' && at === path);

/** The case with each text in both languages, a canary in the Welsh alone, and these parts withheld. */
function bilingualCase(seed: number, targets: readonly string[]): string {
  const keys = TEXTS.reduce<unknown>((value, { at, text }, index) => {
    const word = canary(index, seed);
    const cy = text.includes(':::')
      ? text.replace('Within.', `Within ${word}.`)
      : `${text.replace(/\.$/, '')} ${word}`;
    return withField(value, at.split('.'), { en: text, cy });
  }, FULL_CASE);
  const exempt = [...targets, 'inner'].map((target, index) => ({
    id: `held-${index + 1}`,
    target,
    paragraphs: [3],
    reason: 'Business affairs.',
    public_interest: 'The harm outweighs the interest.',
    replacement: { en: 'Exempt under paragraph 3.', cy: 'Esempt o dan baragraff 3.' },
  }));
  const head = {
    id: 'canaries',
    authority: 'leicestershire',
    kind: 'cabinet-report',
    status: 'draft',
    version: '0.1',
  };
  const title = { en: 'A case of canaries', cy: 'Achos y caneris' };
  return JSON.stringify({ ...head, title, ...(keys as object), exempt });
}

describe('canaries in the Welsh of every text that may be exempt', () => {
  it(
    `are in no public paper in Welsh where they are withheld (${RUNS} cases, SEED=${SEED})`,
    async () => {
      let awake = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.nat(1_000_000),
          fc.subarray([...TARGETS], { minLength: 1, maxLength: 6 }),
          async (seed, targets) => {
            const of = prepared(bilingualCase(seed, targets));
            const held = TEXTS.flatMap(({ at, text }, index) =>
              targets.some((target) => `${at}.`.startsWith(`${target}.`)) || text.includes(':::')
                ? [canary(index, seed)]
                : [],
            );
            const birds = secretsFrom(
              held.map((words) => ({ path: words, entry: '', words })),
              { texts: [], figures: [] },
            );
            const files = await rendered(of, 'public', seed, 'cy');
            expect(findLeaks(files, birds).map((leak) => JSON.stringify(leak))).toEqual([]);
            const needles = secretsOfCase(of, WORKSPACE).flatMap(({ words }) => words.map(({ key }) => key));
            for (const bird of held) expect(needles.join(' ')).toContain(bird.toLowerCase());
            if (seed % 5 === 0)
              awake += findLeaks(await rendered(of, 'restricted', seed, 'cy'), birds).length;
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(awake).toBeGreaterThan(0);
    },
    Math.max(120_000, RUNS * 4_000),
  );
});

describe('what one language gives away', () => {
  const EXAMPLE = CASES.get('example-vale-mobile-library');
  const options = { formats: ['docx', 'pdf'], audience: 'public', date: DAY } as const;
  const changed = async (from: string, to: string) => {
    const text = (EXAMPLE?.text ?? '').replace(from, to);
    expect(text).not.toBe(EXAMPLE?.text);
    const { outputs, diagnostics } = await renderCase(
      { file: 'data/cases/example-vale-mobile-library.yaml', text },
      WORKSPACE,
      options,
    );
    return { outputs, rules: diagnostics.filter(blocksPublication).map(({ rule }) => rule) };
  };

  it('is found: a withheld price typed in the Welsh alone leaves no paper of the pair', async () => {
    const { outputs, rules } = await changed('fel y maent yn awr', 'a phris y cerbyd yw £68,450');
    expect(outputs).toEqual([]);
    expect(rules).toContain('ACC-13');
  });

  it('is stopped: a block that is exempt in English alone leaves none', async () => {
    const { outputs, rules } = await changed(
      'en: The present vehicle can no longer be repaired.',
      'en: "Open.\\n\\n:::exempt{#age}\\nThe present vehicle can no longer be repaired.\\n:::"',
    );
    expect(outputs).toEqual([]);
    expect(rules).toContain('LNG-03');
  });
});
