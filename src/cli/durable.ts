import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file by its path within a folder, with forward slashes. */
export interface FileWithin {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes a new file and waits until the disk has it, so that a rename after it never leads to a file cut short. */
export function writeDurably(path: string, bytes: Uint8Array, mode = 0o666): void {
  const file = openSync(path, 'wx', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the disk has the names in a folder. Some systems open no folder, and keep its names without being asked. */
export function syncFolder(folder: string): void {
  let opened: number | undefined;
  try {
    opened = openSync(folder, 'r');
    fsyncSync(opened);
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Writes files under a new folder, each with the mode its path is given, and waits until the disk has them all. */
export function writeTree(
  folder: string,
  files: readonly FileWithin[],
  modeOf: (path: string) => number,
): void {
  mkdirSync(folder, { mode: modeOf('') });
  const made = new Set([folder]);
  for (const { path, bytes } of files) {
    const steps = path.split('/').slice(0, -1);
    steps.forEach((_, index) => {
      const inner = steps.slice(0, index + 1).join('/');
      const full = join(folder, inner);
      if (made.has(full)) return;
      mkdirSync(full, { recursive: true, mode: modeOf(inner) });
      made.add(full);
    });
    writeDurably(join(folder, path), bytes, modeOf(dirname(path) === '.' ? '' : dirname(path)) & 0o666);
  }
  for (const each of made) syncFolder(each);
}

function isUnsupported(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(code);
}
