import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The command as it is built. */
export const MAIN = join(ROOT, 'dist/cli/main.js');

/** What packs keep between runs, so that no test finds or leaves anything in the user's own cache. */
const CACHE = mkdtempSync(join(tmpdir(), 'moothall-cache-'));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, in a folder, with an environment of its own. */
export function moothall(
  words: readonly string[],
  cwd: string = ROOT,
  env: Record<string, string> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, MOOTHALL_CACHE: CACHE, ...env },
    maxBuffer: 64_000_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A workspace of its own in a temporary folder: authorities, registers and pictures, and the cases named. */
export function workspace(cases: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
  for (const part of ['authorities', 'registers', 'pictures']) {
    cpSync(join(ROOT, 'data', part), join(folder, 'data', part), { recursive: true });
  }
  for (const name of cases) {
    cpSync(join(ROOT, 'data/cases', `${name}.yaml`), join(folder, 'data/cases', `${name}.yaml`));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
