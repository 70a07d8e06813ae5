import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN, moothall, ROOT } from './moothall.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = (output: string) =>
  readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Starts a run and ends it by a signal as soon as it has written its `count`th file, or has just begun. */
function ended(signal: NodeJS.Signals, count: number, output: string): Promise<NodeJS.Signals | null> {
  const words = [
    MAIN,
    'render',
    '--workspace',
    ROOT,
    '--output',
    output,
    '--date',
    '2026-01-06',
    '--jobs',
    '2',
  ];
  const child = spawn(process.execPath, words, { stdio: 'ignore' });
  const watch = setInterval(() => {
    if (names(output).length >= count) child.kill(signal);
  }, 1);
  return new Promise((done) =>
    child.on('exit', (_, by) => {
      clearInterval(watch);
      done(by);
    }),
  );
}

/** A PDF ends with its mark, a Word file with the directory of its parts. */
function isWhole(path: string): boolean {
  const bytes = readFileSync(path);
  return path.endsWith('.pdf')
    ? bytes.subarray(-8).toString('latin1').includes('%%EOF')
    : bytes.subarray(-22, -18).equals(Buffer.from('PK\u0005\u0006', 'latin1'));
}

describe('a run that is ended', () => {
  it.each([
    ['SIGINT', 0],
    ['SIGINT', 1],
    ['SIGINT', 4],
    ['SIGTERM', 2],
  ] as const)('by %s after %d files leaves only whole files', async (signal, count) => {
    const output = mkdtempSync(join(folder, 'out-'));
    expect(await ended(signal, count, output)).toBe(signal);
    for (const path of names(output)) {
      expect(path).toMatch(/\.(?:docx|pdf)$/);
      expect(isWhole(path), path).toBe(true);
    }
  });

  it('by SIGKILL leaves whole files, and what it left unfinished the next run clears away', async () => {
    const output = mkdtempSync(join(folder, 'out-'));
    expect(await ended('SIGKILL', 3, output)).toBe('SIGKILL');
    for (const path of names(output).filter((name) => !name.endsWith('.part')))
      expect(isWhole(path)).toBe(true);
    const [first = ''] = names(output);
    writeFileSync(`${first}.4194304.0.part`, 'cut sho');
    moothall(['render', '--workspace', ROOT, '--output', output, '--date', '2026-01-06'], folder);
    expect(names(output).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(names(output).every(isWhole)).toBe(true);
  });
});
