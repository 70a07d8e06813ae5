import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moothall, ROOT, type Run, workspace } from '../moothall.ts';

export const MEETING = 'warwickshire-commissioner-2022-06-29';
export const CASE = 'warwickshire-drug-and-alcohol-services';

/** A workspace with one small meeting, of which nothing is published yet; or a copy of one, as its data stood. */
export function meetingWorkspace(from?: string): string {
  const folder = workspace([CASE]);
  if (from !== undefined) {
    rmSync(join(folder, 'data'), { recursive: true });
    cpSync(join(from, 'data'), join(folder, 'data'), { recursive: true });
    rmSync(lockOf(folder), { force: true });
    return folder;
  }
  for (const part of ['meetings', 'supplied'])
    cpSync(join(ROOT, 'data', part), join(folder, 'data', part), { recursive: true });
  return folder;
}

export const lockOf = (folder: string) => join(folder, 'data/meetings', `${MEETING}.lock.yaml`);
export const published = (folder: string, ...path: string[]) =>
  join(folder, 'output', MEETING, 'published', ...path);

/** Publishes in a folder; `fault` is how the disk or the process is to fail, or where the cache is. */
export function publish(
  folder: string,
  more: readonly string[] = [],
  fault: Record<string, string> = {},
): Run {
  const words = [
    'publish',
    MEETING,
    ...(more.includes('--supplement') ? [] : ['--date', '2022-06-22']),
    // What the cache holds would change how often the disk is changed.
    ...('KILL_AT' in fault || 'COUNT_TO' in fault ? ['--no-cache'] : []),
    ...more,
  ];
  const preload = pathToFileURL(join(import.meta.dirname, 'fail-at.mjs')).href;
  return moothall(
    words,
    folder,
    'MOOTHALL_CACHE' in fault || Object.keys(fault).length === 0
      ? fault
      : { ...fault, NODE_OPTIONS: `--import ${preload}` },
  );
}

/** Every file under a folder with its SHA-256; empty where there is no such folder. */
export function hashesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

/** What a run must never leave behind once another has ended well: parts, and turns to publish. */
export function leftOvers(folder: string): readonly string[] {
  return [join(folder, 'data/meetings'), published(folder)]
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path))
    .filter((name) => /\.part$|\.old$|\.publishing-/.test(name));
}
