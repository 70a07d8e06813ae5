import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './moothall.ts';

const CLI = join(ROOT, 'dist/cli');
const LOADER = transformSync(readFileSync(join(ROOT, 'src/cli/load-command.ts'), 'utf8'), {
  loader: 'ts',
}).code;

const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
for (const name of ['templates', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name));
beforeEach(() => {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  cpSync(CLI, join(folder, 'dist/cli'), { recursive: true });
});

const bundle = join(folder, 'dist/cli/command.cjs');
const code = join(folder, 'dist/cli/command.code');

function node(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

/** Whether the code compiled ahead was `taken` or `rejected` by V8, or `unread`: not even shown to it. */
function fateOfCode(flags: readonly string[] = []): string {
  const fates = '{ false: "taken", true: "rejected", undefined: "unread" }';
  const tail = `console.log(${fates}[loadCommand(process.argv[2]).script.cachedDataRejected]);`;
  return node([...flags, '--input-type=module', '-', bundle], LOADER + tail).stdout.trim();
}

const check = (flags: readonly string[] = []) =>
  node([...flags, join(folder, 'dist/cli/main.js'), 'check', '--format', 'json']);
const sound = node([join(CLI, 'main.js'), 'check', '--format', 'json']);

function flipBits(path: string, at: number): void {
  const bytes = readFileSync(path);
  for (let i = at; i < at + 400; i += 1) bytes[i] = ~(bytes[i] ?? 0);
  writeFileSync(path, bytes);
}

describe('code compiled ahead', () => {
  it('is taken as the build left it', () => {
    expect(fateOfCode()).toBe('taken');
  });

  it.each<[string, string, () => void]>([
    ['is missing', 'unread', () => rmSync(code)],
    ['is empty', 'unread', () => truncateSync(code, 0)],
    ['is shorter than its seal', 'unread', () => truncateSync(code, 3)],
    ['is cut short', 'unread', () => truncateSync(code, 100_000)],
    ['is damaged inside', 'unread', () => flipBits(code, 500_000)],
    ['is damaged at its head', 'unread', () => flipBits(code, 0)],
    ['has more behind it', 'unread', () => appendFileSync(code, 'more')],
    ['is of another bundle', 'unread', () => appendFileSync(bundle, '\n')],
  ])('is done without where it %s', (_, fate, harm) => {
    harm();
    expect(fateOfCode()).toBe(fate);
    expect(check()).toEqual(sound);
  });

  it('is done without where V8 runs under other flags', () => {
    const flags = ['--no-lazy-feedback-allocation'];
    expect(fateOfCode(flags)).toBe('rejected');
    expect(check(flags)).toEqual(sound);
  });

  it('complains of nothing', () => {
    expect(sound.stderr).not.toMatch(/flag|cache|Warning/i);
  });
});
