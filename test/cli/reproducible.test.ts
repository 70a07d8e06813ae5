import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moothall } from './moothall.ts';
import { hashesIn, lockOf, MEETING, meetingWorkspace, published } from './publish/published-workspace.ts';

const CASES = ['coventry-drug-and-alcohol-services', 'luton-drug-and-alcohol-services'];
const DAY = ['--date', '2026-01-05'];
/** Noon on 5 January 2026, UTC, when it is another day in some places. */
const EPOCH = '1767614400';
const MINUTES = 120_000;

const HERE = { TZ: 'Europe/London', LC_ALL: 'en_GB.UTF-8' };
/** A place where it is the next day already, and a language that has other small letters. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** What a process of its own writes: the SHA-256 of each file by its path. */
function written(words: readonly string[], env: Record<string, string>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-again-'));
  const { err } = moothall([...words, '--output', folder], undefined, env);
  const files = hashesIn(folder);
  if (Object.keys(files).length === 0) throw new Error(err);
  return files;
}

const FORMATS = ['html', 'pdf', 'docx'];

/** Each command that makes papers, the words it is given in one process and in another, and a paper it must have made. */
const COMMANDS: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
  [
    'render, cases in another order',
    ['render', ...CASES, '--format', FORMATS.join()],
    ['render', ...CASES.toReversed(), '--format', FORMATS.toReversed().join()],
    `${CASES[0]}/minute-extract`,
  ],
  [
    'pack, with one thread and with several, from what is kept and anew',
    ['pack', MEETING, '--audience', 'both', '--jobs', '1'],
    ['pack', MEETING, '--audience', 'both', '--jobs', '3', '--no-cache'],
    `${MEETING}/public/agenda`,
  ],
  [
    'decide',
    ['decide', MEETING, '--audience', 'both'],
    ['decide', MEETING, '--audience', 'both'],
    `${MEETING}/decisions/restricted/minutes`,
  ],
  [
    'forward-plan, meetings in another order',
    ['forward-plan', 'luton-executive-2025-03-10', 'luton-executive-2025-04-07'],
    ['forward-plan', 'luton-executive-2025-04-07', 'luton-executive-2025-03-10'],
    'forward-plan-luton/forward-plan',
  ],
];

describe('another process, in another time zone and language, with its day from SOURCE_DATE_EPOCH', () => {
  it.each(COMMANDS)(
    'writes the same bytes: %s',
    (_, words, others, paper) => {
      const files = written([...words, ...DAY], HERE);
      for (const format of FORMATS) expect(files).toHaveProperty([`${paper}.${format}`]);
      expect(written(others, { ...ELSEWHERE, SOURCE_DATE_EPOCH: EPOCH })).toEqual(files);
    },
    MINUTES,
  );

  it(
    'publishes the same bytes, and puts the same on record',
    () => {
      const publishedIn = (env: Record<string, string>, day: readonly string[]) => {
        const folder = meetingWorkspace();
        const { code, err } = moothall(['publish', MEETING, ...day, '--no-cache'], folder, env);
        expect(err, err).not.toContain('not published');
        expect(code).toBe(0);
        return { files: hashesIn(published(folder)), record: readFileSync(lockOf(folder), 'utf8') };
      };
      const one = publishedIn(HERE, DAY);
      for (const format of FORMATS) expect(one.files).toHaveProperty([`main/public/agenda.${format}`]);
      expect(publishedIn({ ...ELSEWHERE, SOURCE_DATE_EPOCH: EPOCH }, [])).toEqual(one);
    },
    MINUTES,
  );
});
