import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../src/leaks/find-leaks.ts';
import type { FileToSearch, Leak } from '../../src/leaks/leak.ts';
import { secretsFrom } from '../../src/leaks/secrets-from.ts';
import { resultsOf } from '../pipeline/decide/meeting-results.ts';
import { packsOf } from '../pipeline/pack/meeting-packs.ts';
import { SEED } from '../seed.ts';
import { type CanaryMeeting, canaryMeeting } from './canary-meeting.ts';
import { FIELDS, TARGETS } from './canary-run.ts';
import { markupOf, pdfWordsOf, wordPartsOf } from './other-readers.ts';

/** A meeting is a score of papers and more, in three formats. */
const RUNS = Math.ceil(Number(process.env.CANARIES ?? 100) / 50);

const MARKDOWN = FIELDS.flatMap(({ kind, text }, index) =>
  kind === 'markdown' && !text.includes(':::') ? [index] : [],
);

interface Made {
  readonly public: readonly FileToSearch[];
  readonly restricted: readonly FileToSearch[];
  readonly refused: readonly string[];
  readonly told: readonly string[];
}

/** All that is made of a meeting: its packs, and what follows it. */
async function everything({ file, cases: sources }: CanaryMeeting): Promise<Made> {
  const cases = (id: string) => sources.get(id);
  const packs = await packsOf(file, { cases });
  const results = await resultsOf(file, { cases, options: { formats: ['html', 'pdf', 'docx'] } });
  const filesFor = (audience: string) => [
    ...packs.packs.flatMap((one) => (one.audience === audience ? named('pack', one.files) : [])),
    ...results.results.flatMap((one) => (one.audience === audience ? named('decisions', one.files) : [])),
  ];
  return {
    public: filesFor('public'),
    restricted: filesFor('restricted'),
    refused: [...packs.refused, ...results.refused],
    told: [...packs.diagnostics, ...results.diagnostics].flatMap(({ rule, message }) =>
      rule.startsWith('LEK-') ? [message] : [],
    ),
  };
}

const named = (under: string, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]) =>
  files.map(({ path, bytes }): FileToSearch => ({ name: `${under}/${path}`, bytes }));

const shown = (leaks: readonly Leak[]) => leaks.map((leak) => JSON.stringify(leak));

describe('canaries in the cases and the file of a meeting', () => {
  it(
    `are in no public file of its pack or its results where they are withheld (${RUNS} meetings, SEED=${SEED})`,
    async () => {
      const awake = { files: 0, withheld: 0, restricted: 0, reports: 0 };
      await fc.assert(
        fc.asyncProperty(
          fc.nat(300_000),
          fc.subarray([...TARGETS], { minLength: 1, maxLength: 6 }),
          fc.subarray(MARKDOWN, { maxLength: 3 }),
          async (seed, targets, blocks) => {
            const meeting = canaryMeeting(seed, targets, blocks);
            const made = await everything(meeting);
            expect(made.refused, made.told.join('\n')).toEqual([]);
            expect(made.public.length).toBeGreaterThan(12);
            const birds = secretsFrom(
              meeting.held.map((words) => ({ path: words, entry: '', words })),
              { texts: [], figures: [] },
            );
            expect(shown(findLeaks(made.public, birds))).toEqual([]);
            const words = [
              made.public.map(({ name }) => name).join('\n'),
              wordPartsOf(made.public),
              markupOf(made.public),
              await pdfWordsOf(made.public),
            ].join('\n');
            for (const bird of meeting.held) expect(words).not.toContain(bird);
            for (const bird of meeting.open) expect(words).toContain(bird);
            awake.files += made.public.length;
            awake.withheld += meeting.held.length;
            awake.reports += made.public.filter(({ name }) => /item-2-.*report\.html$/.test(name)).length;
            awake.restricted += new Set(
              findLeaks(made.restricted, birds).flatMap((leak) => (leak.kind === 'found' ? [leak.path] : [])),
            ).size;
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      );
      console.log(`SEED=${SEED}`, awake);
      expect(awake.restricted).toBeGreaterThan(20 * RUNS);
    },
    Math.max(240_000, RUNS * 60_000),
  );
});
