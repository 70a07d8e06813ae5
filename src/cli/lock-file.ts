import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SourceFile } from '../pipeline/workspace.ts';
import { syncFolder, writeDurably } from './durable.ts';
import { readText, reason } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/** Where the record of what was published of a meeting stands: beside the meeting's file. */
export function lockPath(meeting: string): string {
  return meeting.replace(/\.ya?ml$/i, '.lock.yaml');
}

/** The record of a meeting, by the path of its file; undefined where nothing is on record. */
export function readLockFile(meeting: string, root: string): SourceFile | undefined {
  const path = lockPath(meeting);
  return existsSync(path) ? readText(path, root) : undefined;
}

/** A record that is on the disk, beside its place: putting it there is one rename. */
export interface StagedLock {
  readonly commit: () => void;
  readonly discard: () => void;
}

/** Writes a record beside its place, so that a full disk is met before anything is published. */
export function stageLock(path: string, text: string): StagedLock {
  const beside = `${path}.${process.pid}.part`;
  const discard = () => rmSync(beside, { force: true });
  try {
    clearAway(path);
    writeDurably(beside, new TextEncoder().encode(text));
  } catch (error) {
    discard();
    throw new UsageError(`${path} cannot be written: ${reason(error)}. Nothing was published.`);
  }
  return {
    discard,
    commit() {
      renameSync(beside, path);
      syncFolder(dirname(path));
    },
  };
}

/** What runs that were killed left there; only one run publishes a meeting at a time. */
function clearAway(path: string): void {
  const own = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(own) && name.endsWith('.part')) rmSync(join(dirname(path), name), { force: true });
}
