import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCrew } from '../../../src/cli/workers/crew.ts';
import { inTurn } from '../../../src/cli/workers/in-turn.ts';
import { openWorkspace } from '../../../src/cli/workspace.ts';
import { ROOT } from '../moothall.ts';

const workspace = openWorkspace(ROOT);
const worker = join(import.meta.dirname, 'worker-that-dies.cjs');
const file = (text: string, index: number) => ({ file: `${index}.yaml`, text });

async function checked(texts: readonly string[]) {
  const crew = await openCrew(workspace, { jobs: 2, pieces: texts.length }, worker);
  const given: string[] = [];
  const files = texts.map(file);
  for await (const { outcome } of inTurn(files, (one) => crew.perform('check', { file: one }), crew.ahead))
    given.push(outcome.ok ? outcome.value.id : 'failed');
  await crew.close();
  return given;
}

describe('a crew', () => {
  it('does the work of a thread that dies in another, all but the piece it died of', async () => {
    const texts = ['a', 'b', 'die', 'c', 'd', 'e', 'die', 'f', 'g', 'h'];
    const expected = texts.map((text, index) => (text === 'die' ? 'failed' : `check ${index}.yaml`));
    expect(await checked(texts)).toEqual(expected);
  });

  it('goes on after a piece that the program fails over', async () => {
    const texts = ['throw', 'a', 'b', 'throw', 'c', 'd', 'e', 'f', 'throw'];
    const expected = texts.map((text, index) => (text === 'throw' ? 'failed' : `check ${index}.yaml`));
    expect(await checked(texts)).toEqual(expected);
  });

  it.each([
    ['one job', { jobs: 1, pieces: 100 }],
    ['few pieces', { jobs: 8, pieces: 2 }],
  ])('is this thread alone for %s', async (_, size) => {
    const crew = await openCrew(workspace, size, worker);
    expect(crew.ahead).toBe(1);
    const { diagnostics } = await crew.perform('check', { file: file('a: [', 1) });
    expect(diagnostics).not.toEqual([]);
    await crew.close();
  });
});
