import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileWithin, syncFolder, writeTree } from './durable.ts';
import { isRunning } from './is-running.ts';
import { reason } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes a folder whole or not at all: beside its place first, then renamed into it, whatever stood there gone. `mode` is
 * who may open it, or gives that for each folder by its path within it. What a run that was killed left beside it is
 * cleared away. Where nothing stood in its place, it is there after one rename, and at no moment in part.
 */
export function swapFolder(
  folder: string,
  files: readonly FileWithin[],
  mode: number | ((path: string) => number),
): void {
  const beside = `${folder}.${process.pid}.part`;
  const before = `${folder}.${process.pid}.old`;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mend(folder);
    rmSync(beside, { recursive: true, force: true });
    writeTree(beside, files, typeof mode === 'number' ? () => mode : mode);
    if (existsSync(folder)) renameSync(folder, before);
    renameSync(beside, folder);
    syncFolder(dirname(folder));
    rmSync(before, { recursive: true, force: true });
  } catch (error) {
    discard(beside);
    if (!existsSync(folder) && existsSync(before)) renameSync(before, folder);
    throw new UsageError(`${folder} cannot be written: ${reason(error)}.`);
  }
}

/** Takes a folder away, so that nothing of it is left in place. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw new UsageError(`${folder} cannot be removed: ${reason(error)}.`);
  }
}

/** Puts back what a killed run had moved aside, and clears away what such runs left unfinished. */
export function mend(folder: string): void {
  const own = new RegExp(`^${escaped(basename(folder))}\\.(\\d+)\\.(part|old)$`);
  for (const name of readdirSync(dirname(folder)).sort()) {
    const [, pid, kind] = own.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(dirname(folder), name);
    if (kind === 'old' && !existsSync(folder)) renameSync(path, folder);
    else rmSync(path, { recursive: true, force: true });
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // What kept it from being written keeps it from being removed; the next run clears it away.
  }
}
