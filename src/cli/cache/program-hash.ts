import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../version.ts';

/** The beginning of every fingerprint: the program, all of whose code is in one file, and the engine that runs it. */
export function programHash(): Hash {
  const hash = createHash('sha256').update(`${version()} ${JSON.stringify(process.versions)}`);
  return hash.update(readFileSync(fileURLToPath(import.meta.url)));
}
