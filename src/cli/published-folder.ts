import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePack } from '../pipeline/pack/made-pack.ts';
import { sha256 } from '../pipeline/pack/manifest.ts';
import type { SourceFile } from '../pipeline/workspace.ts';
import type { Publication } from '../schema/meeting-lock.ts';
import type { FileWithin } from './durable.ts';
import { readText } from './read-text.ts';
import { swapFolder } from './swap-folder.ts';

/** The folder that a published pack has for itself: it comes into being whole, by one rename, and is never changed. */
export function publishedFolder(output: string, meeting: string, supplement: number | undefined): string {
  return join(output, meeting, 'published', supplement === undefined ? 'main' : `supplement-${supplement}`);
}

/** A copy of the record as this pack leaves it: with it a run that was killed before it wrote the record is completed. */
const RECORD = 'record.yaml';

/** Puts the packs of all audiences in place at once, what is not for the public closed to others. */
export function placePublished(folder: string, packs: readonly MadePack[], lock: string): void {
  const files: FileWithin[] = packs.flatMap(({ audience, files: own }) =>
    own.map(({ path, bytes }) => ({ path: `${audience}/${path}`, bytes })),
  );
  const record = { path: RECORD, bytes: new TextEncoder().encode(lock) };
  swapFolder(folder, [...files, record], (path) => (/^restricted(\/|$)/.test(path) ? 0o700 : 0o755));
}

/** The record that a published folder holds, where there is such a folder. */
export function recordIn(folder: string, root: string): SourceFile | undefined {
  const path = join(folder, RECORD);
  return existsSync(path) ? readText(path, root) : undefined;
}

/** Files of a published pack that are missing from its folder, or are not what was published. */
export function alteredFiles(folder: string, { files }: Publication): readonly string[] {
  const named = [
    ...(files.public ?? []).map((file) => ({ ...file, path: `public/${file.path}` })),
    ...(files.restricted ?? []).map((file) => ({ ...file, path: `restricted/${file.path}` })),
  ];
  return named
    .filter(({ path, sha256: hash }) => hashOf(join(folder, path)) !== hash)
    .map(({ path }) => path);
}

function hashOf(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? sha256(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
