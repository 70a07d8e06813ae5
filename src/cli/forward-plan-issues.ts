import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSource } from '../pipeline/read-source.ts';
import type { SourceFile } from '../pipeline/workspace.ts';
import { readText, reason } from './read-text.ts';
import { UsageError } from './usage-error.ts';
import { findMeeting } from './workspace.ts';

/** What settles which issue is the last. */
interface Question {
  /** A file or the name of an issue, as typed. */
  readonly since: string | undefined;
  /** The issue that is being made; it is never its own last. */
  readonly issue: string | undefined;
  readonly date: string;
  readonly root: string;
  readonly meetings: readonly SourceFile[];
}

/** Where an issue that is kept lies. */
export function issueFile(authority: string, issue: string, root: string): string {
  return join(issuesFolder(root), `${authority}.${issue}.yaml`);
}

function issuesFolder(root: string): string {
  return join(root, 'data', 'forward-plans');
}

/** The issue before: the one named, else of those kept for this authority the newest before this day; else none. */
export function lastIssue({ since, issue, date, root, meetings }: Question): SourceFile | undefined {
  const authority = meetings.map(authorityOf).find((name) => name !== undefined);
  if (since !== undefined) return namedIssue(since, authority, root);
  if (authority === undefined || !existsSync(issuesFolder(root))) return undefined;
  const own = keptIssues(root)
    .filter((name) => name.startsWith(`${authority}.`) && name !== `${authority}.${issue}.yaml`)
    .map((name) => readText(join(issuesFolder(root), name), root));
  const dated = own.flatMap((file) => {
    const day = stringAt(file, 'published_on');
    // One that is damaged is handed on, so that it is told.
    return day === undefined ? [{ file, day: '' }] : day < date ? [{ file, day }] : [];
  });
  return dated.find(({ day }) => day === '')?.file ?? dated.sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.file;
}

function namedIssue(since: string, authority: string | undefined, root: string): SourceFile {
  const paths = [
    resolve(since),
    join(root, since),
    join(resolve(since), 'forward-plan.yaml'),
    ...(authority === undefined ? [] : [issueFile(authority, since, root)]),
  ];
  const path = paths.find((one) => existsSync(one) && statSync(one).isFile());
  if (path !== undefined) return readText(path, root);
  const known = existsSync(issuesFolder(root)) ? keptIssues(root) : [];
  throw new UsageError(
    `There is no issue "${since}" of a forward plan. Kept in data/forward-plans: ${known.join(', ') || 'none'}.`,
  );
}

function keptIssues(root: string): readonly string[] {
  try {
    return readdirSync(issuesFolder(root))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch (error) {
    throw new UsageError(`${issuesFolder(root)} cannot be read: ${reason(error)}.`);
  }
}

/** The files of the meetings whose matters the last issue left open, so that each is told to its end. */
export function meetingsNamedIn(last: SourceFile | undefined, root: string): readonly SourceFile[] {
  if (!last) return [];
  const value = readSource(last).value;
  const entries = typeof value === 'object' && value !== null && 'entries' in value ? value.entries : [];
  const open = (Array.isArray(entries) ? entries : []).filter(
    (entry: unknown) => !['decided', 'withdrawn'].includes(textAt(entry, 'status') ?? ''),
  );
  const ids = new Set(open.flatMap((entry: unknown) => textAt(entry, 'meeting') ?? []));
  return [...ids].flatMap((id) => {
    const path = /^[a-z0-9-]+$/.test(id) ? findMeeting(id, root) : undefined;
    return path === undefined ? [] : [readText(path, root)];
  });
}

function authorityOf(file: SourceFile): string | undefined {
  return stringAt(file, 'authority');
}

function stringAt(file: SourceFile, key: string): string | undefined {
  return textAt(readSource(file).value, key);
}

function textAt(value: unknown, key: string): string | undefined {
  const found: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined;
  return typeof found === 'string' ? found : undefined;
}
