import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/cli/workspace.ts';
import type { Audience } from '../../src/exemption/withheld.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import type { SourceFile, Workspace } from '../../src/pipeline/workspace.ts';
import { CASES, DAY, ROOT, WORKSPACE } from '../cases/render-cases.ts';
import { resultsOf } from './decide/meeting-results.ts';
import { makePlan } from './forward-plan/make-plan.ts';
import { MEETINGS, meetingFile, packsOf } from './pack/meeting-packs.ts';

/** One line for each file: kind, format and the SHA-256 of its bytes. */
async function hashesOf(file: SourceFile, workspace: Workspace, date = DAY): Promise<readonly string[]> {
  const { outputs } = await renderCase(file, workspace, {
    formats: ['docx', 'pdf', 'html'],
    audience: 'public',
    date,
  });
  return outputs.map(
    ({ kind, format, bytes }) => `${kind}.${format} ${createHash('sha256').update(bytes).digest('hex')}`,
  );
}

async function hashesOfAll(files: readonly SourceFile[], workspace: Workspace): Promise<readonly string[]> {
  const all: string[] = [];
  for (const file of files) all.push(...(await hashesOf(file, workspace)));
  return all.sort();
}

describe('the same case and day give the same bytes', () => {
  const files = [...CASES.values()];

  it('again in the same process, after other cases, in another order, and from a workspace opened anew', async () => {
    const first = await hashesOfAll(files, WORKSPACE);
    expect(first.length).toBeGreaterThan(2 * files.length - 1);
    expect(await hashesOfAll(files.toReversed(), WORKSPACE)).toEqual(first);
    const shortest = files.toSorted((a, b) => a.text.length - b.text.length).slice(0, 2);
    const anew = await hashesOfAll(shortest, openWorkspace(ROOT));
    expect(first).toEqual(expect.arrayContaining([...anew]));
  });

  it('when cases are rendered side by side', async () => {
    const [one, two] = [...files].sort((a, b) => a.text.length - b.text.length);
    if (!one || !two) throw new Error('there are not two cases');
    const alone = [await hashesOf(one, WORKSPACE), await hashesOf(two, WORKSPACE)];
    const together = await Promise.all([hashesOf(one, WORKSPACE), hashesOf(two, WORKSPACE)]);
    expect(together).toEqual(alone);
  });

  it('and another day gives others', async () => {
    const [file] = files;
    if (!file) throw new Error('there is no case');
    const [today, tomorrow] = [
      await hashesOf(file, WORKSPACE),
      await hashesOf(file, WORKSPACE, '2026-01-06'),
    ];
    expect(today.filter((line) => tomorrow.includes(line))).toEqual([]);
  });

  it('however the lines of the case end', async () => {
    const [file] = files;
    if (!file) throw new Error('there is no case');
    const windows = { ...file, text: file.text.replaceAll('\n', '\r\n') };
    expect(await hashesOf(windows, WORKSPACE)).toEqual(await hashesOf(file, WORKSPACE));
  });
});

/** One line for each file of a meeting's packs. */
async function hashesOfPacks(id: string, audiences: readonly Audience[]): Promise<readonly string[]> {
  const { packs } = await packsOf(meetingFile(id), { audiences });
  return packs.flatMap(({ audience, files }) =>
    files.map(({ path, bytes }) => `${audience}/${path} ${createHash('sha256').update(bytes).digest('hex')}`),
  );
}

describe('the same meeting and day give the same bytes', () => {
  it('again, after other meetings and papers, and one audience without the other', async () => {
    const [first, other] = MEETINGS;
    const once = await hashesOfPacks(first, ['public', 'restricted']);
    expect(once.some((line) => line.includes('pack.pdf'))).toBe(true);
    await hashesOfPacks(other, ['restricted']);
    expect(await hashesOfPacks(first, ['public', 'restricted'])).toEqual(once);
    const alone = await hashesOfPacks(first, ['restricted']);
    expect(alone).toEqual(once.filter((line) => line.startsWith('restricted/')));
  });
});

/** One line for each file of what follows a meeting, and of its forward plan. */
async function hashesAfter(id: string): Promise<readonly string[]> {
  const { results } = await resultsOf(meetingFile(id), { options: { formats: ['html', 'pdf', 'docx'] } });
  const plan = await makePlan([meetingFile(id)], '2019-11-01');
  const made = [...results, { audience: 'plan', files: plan.files }];
  return made.flatMap(({ audience, files }) =>
    files.map(({ path, bytes }) => `${audience}/${path} ${createHash('sha256').update(bytes).digest('hex')}`),
  );
}

describe('the same record of a meeting gives the same bytes', () => {
  it('again, after other meetings and packs, in every format', async () => {
    const [first, other, last] = MEETINGS;
    const once = await hashesAfter(last);
    for (const name of ['public/minutes', 'restricted/decisions', 'plan/forward-plan'])
      for (const format of ['html', 'pdf', 'docx'])
        expect(once.filter((line) => line.startsWith(`${name}.${format} `))).toHaveLength(1);
    await hashesAfter(other);
    await hashesOfPacks(first, ['public']);
    expect(await hashesAfter(last)).toEqual(once);
  }, 60_000);
});
