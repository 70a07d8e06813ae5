import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { clearUnfinished } from '../write-file.ts';

/** Entries by key, each whole and unharmed or not there; what cannot be kept is not, and nobody need know. */
export interface Store {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => Uint8Array | undefined;
  readonly put: (key: string, bytes: Uint8Array) => void;
  /** Takes away what was not used for longest, until no more than `most` bytes are left. */
  readonly trim: (most: number) => void;
}

const ENDING = '.item';
/** More than a thread puts in a run, so that no two threads write the same file. */
const PUTS = 1_000_000_000;
/** A SHA-256 before what it is of. */
const SEAL = 32;

/**
 * Opens a store in a folder that its owner alone may enter. An entry is written beside its place and renamed into it, so
 * that a run that dies, or two runs at once, leave none half written; undefined where there can be no such folder.
 */
export function openStore(folder: string): Store | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (process.platform !== 'win32') chmodSync(folder, 0o700);
  } catch {
    return undefined;
  }
  let full = false;
  let written = threadId * PUTS;
  return {
    has: (key) => existsSync(join(folder, key + ENDING)),
    get: (key) => readEntry(join(folder, key + ENDING)),
    put(key, bytes) {
      if (full) return;
      const path = join(folder, key + ENDING);
      const beside = `${path}.${process.pid}.${written++}.part`;
      try {
        writeWhole(beside, [sealOf(bytes), bytes]);
        renameSync(beside, path);
      } catch {
        full = true;
        rmSync(beside, { force: true });
      }
    },
    trim: (most) => trimmed(folder, most),
  };
}

function writeWhole(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (const part of parts) for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** An entry that is damaged is taken away, to be made again. */
function readEntry(path: string): Uint8Array | undefined {
  let file: Uint8Array;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const bytes = file.subarray(SEAL);
  try {
    if (sealOf(bytes).equals(file.subarray(0, SEAL))) {
      const now = new Date();
      utimesSync(path, now, now);
      return bytes;
    }
    rmSync(path, { force: true });
  } catch {
    // Another run took it away.
  }
  return undefined;
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function trimmed(folder: string, most: number): void {
  try {
    clearUnfinished(folder);
    const entries = readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => ({ path: join(folder, name), about: statSync(join(folder, name)) }))
      .sort((one, other) => other.about.mtimeMs - one.about.mtimeMs);
    let size = 0;
    for (const { path, about } of entries) {
      size += about.size;
      if (size > most) rmSync(path, { force: true });
    }
  } catch {
    // Another run is trimming too.
  }
}
