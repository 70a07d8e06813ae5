import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { reason } from './read-text.ts';
import { UsageError } from './usage-error.ts';

let written = 0;

/** Writes a file whole or not at all: beside its place first, then renamed into it. Makes the folders it needs. */
export function writeFile(path: string, data: Uint8Array | string): void {
  const beside = `${path}.${process.pid}.${written++}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, data);
    renameSync(beside, path);
  } catch (error) {
    discard(beside);
    throw new UsageError(`${path} cannot be written: ${reason(error)}.`);
  }
}

/** Clears away what runs that were killed left unfinished in a folder. */
export function clearUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = /\.(\d+)\.\d+\.part$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) discard(join(folder, name));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Takes a file away, if there is one. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw new UsageError(`${path} cannot be removed: ${reason(error)}.`);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What stood in the way of writing it stands in the way of looking for it, so it is not there.
  }
}
