import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moothall } from '../moothall.ts';
import {
  CASE,
  hashesIn,
  lockOf,
  MEETING,
  meetingWorkspace,
  publish,
  published,
} from './published-workspace.ts';

/** Enough items for a second thread to be worth its while. */
const COPIES = [1, 2, 3, 4, 5, 6, 7];
const FOLLOW = [6, 7];

/** The meeting with more items, each with a case of its own; those that follow come with the supplement. */
function largerMeeting(): string {
  const folder = meetingWorkspace();
  const text = readFileSync(join(folder, 'data/cases', `${CASE}.yaml`), 'utf8');
  for (const copy of COPIES)
    writeFileSync(
      join(folder, 'data/cases', `copy-${copy}.yaml`),
      text.replace(`\nid: ${CASE}\n`, `\nid: copy-${copy}\n`),
    );
  const path = join(folder, 'data/meetings', `${MEETING}.yaml`);
  const [before = ''] = readFileSync(path, 'utf8').split('\n# ── After the meeting');
  const own = new RegExp(`  - id: drug-and-alcohol\\n    kind: report\\n    case: ${CASE}\\n(?: {4,}.*\\n)*`);
  const item = own.exec(before)?.[0] ?? '';
  const more = COPIES.map((copy) => {
    const state = FOLLOW.includes(copy) ? '    status: to_follow\n    status_note: It comes later.\n' : '';
    return item
      .replace('id: drug-and-alcohol', `id: copy-${copy}`)
      .replace(`case: ${CASE}\n`, `case: copy-${copy}\n${state}`);
  });
  const brought = FOLLOW.map((copy) => `      - item: copy-${copy}\n        reason: It was not ready.\n`);
  writeFileSync(path, before.replace(item, item + more.join('')) + brought.join(''));
  return folder;
}

describe('what is published', () => {
  const first = largerMeeting();
  const cache = join(first, 'cache');
  const folders = [first];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** The main pack and its supplement, published in a workspace of their own. */
  const madeBy = (more: readonly string[]) => {
    const folder = meetingWorkspace(first);
    folders.push(folder);
    const runs = [[], ['--supplement', '1']].map((words) => {
      const { code, out, err } = publish(folder, [...words, ...more], { MOOTHALL_CACHE: cache });
      return { code, out, err };
    });
    return { runs, files: hashesIn(published(folder)), lock: readFileSync(lockOf(folder), 'utf8') };
  };
  let plain: ReturnType<typeof madeBy>;
  beforeAll(() => {
    plain = madeBy(['--no-cache', '--jobs', '1']);
  }, 120_000);

  it('has a supplement with papers of cases, and the whole meeting with them', () => {
    expect(plain.runs.map(({ code, err }) => ({ code, err }))).toMatchObject([{ code: 0 }, { code: 0 }]);
    const names = Object.keys(plain.files);
    expect(
      names.filter((name) => /^supplement-1\/public\/item-\d+-decision-notice\.pdf$/.test(name)),
    ).toHaveLength(2);
    expect(names).toContain('supplement-1/public/consolidated/pack.pdf');
  });

  it.each([
    ['two threads and nothing kept', ['--jobs', '2']],
    ['one thread and everything kept', ['--jobs', '1']],
    ['two threads and everything kept', ['--jobs', '2']],
    ['two threads and no cache', ['--jobs', '2', '--no-cache']],
  ])(
    'is the same with %s',
    (_, more) => {
      expect(madeBy(more)).toEqual(plain);
      expect(readdirSync(cache).filter((name) => name.endsWith('.item')).length).toBeGreaterThan(
        COPIES.length,
      );
    },
    120_000,
  );

  it('is packed the same, with and without the cache', () => {
    const folder = meetingWorkspace(first);
    folders.push(folder);
    expect(publish(folder, [], { MOOTHALL_CACHE: cache }).code).toBe(0);
    const packed = [
      ['--no-cache', '--jobs', '1'],
      ['--jobs', '2'],
      ['--jobs', '1'],
    ].map((more) => {
      const words = ['pack', MEETING, '--supplement', '1', '--audience', 'both', '--date', '2022-06-27'];
      const { code } = moothall([...words, '--output', 'packed', ...more], folder, { MOOTHALL_CACHE: cache });
      const files = hashesIn(join(folder, 'packed'));
      rmSync(join(folder, 'packed'), { recursive: true });
      return { code, files };
    });
    expect(packed[0]?.code).toBe(0);
    expect(Object.keys(packed[0]?.files ?? {}).length).toBeGreaterThan(8);
    expect(packed[1]).toEqual(packed[0]);
    expect(packed[2]).toEqual(packed[0]);
  }, 120_000);
});
