import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { moothall } from './moothall.ts';

const CASES = ['coventry-drug-and-alcohol-services', 'luton-drug-and-alcohol-services'];
const MEETING = 'warwickshire-commissioner-2022-06-29';
/** Noon on 5 January 2026, UTC, when it is another day in some places. */
const EPOCH = '1767614400';
const MINUTES = 120_000;

/** What a process of its own writes, file by file: the path and the SHA-256 of its bytes. */
function written(words: readonly string[], env: Record<string, string> = {}): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-again-'));
  const { err } = moothall([...words, '--output', folder], undefined, env);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error(err);
  return files
    .map(
      (file) => `${relative(folder, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    )
    .sort();
}

const day = ['--date', '2026-01-05'];

describe('another process', () => {
  let papers: readonly string[] = [];
  let packs: readonly string[] = [];
  beforeAll(() => {
    papers = written(['render', ...CASES, ...day], { TZ: 'Europe/London', LC_ALL: 'en_GB.UTF-8' });
    packs = written(['pack', MEETING, '--audience', 'restricted', ...day], { TZ: 'Europe/London' });
  }, MINUTES);

  it(
    'writes the same papers in another time zone and language, cases in another order',
    () => {
      expect(papers.length).toBeGreaterThan(8);
      const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
      expect(written(['render', ...CASES.toReversed(), ...day], env)).toEqual(papers);
    },
    MINUTES,
  );

  it(
    'takes the day from SOURCE_DATE_EPOCH',
    () => {
      const env = { TZ: 'Pacific/Kiritimati', SOURCE_DATE_EPOCH: EPOCH };
      expect(written(['render', ...CASES], env)).toEqual(papers);
    },
    MINUTES,
  );

  it(
    'writes the same packs in another time zone and language, from SOURCE_DATE_EPOCH',
    () => {
      expect(packs.filter((line) => line.includes('pack.pdf'))).toHaveLength(1);
      const env = { TZ: 'America/St_Johns', LC_ALL: 'C', SOURCE_DATE_EPOCH: EPOCH };
      expect(written(['pack', MEETING, '--audience', 'restricted'], env)).toEqual(packs);
    },
    MINUTES,
  );
});
