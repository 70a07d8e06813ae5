import { join, relative, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import { isRead, type ReadMeeting } from '../../pipeline/build-agenda-tree.ts';
import { itemRequests } from '../../pipeline/pack/item-requests.ts';
import { makePacks, type PackResult } from '../../pipeline/pack/make-packs.ts';
import type { PackOptions } from '../../pipeline/pack/pack-options.ts';
import { type PreparedMeeting, prepareMeeting } from '../../pipeline/prepare-meeting.ts';
import { changedSources } from '../../pipeline/publish/changed-sources.ts';
import { driftReport } from '../../pipeline/publish/drift-report.ts';
import { lockText } from '../../pipeline/publish/lock-text.ts';
import { completedBy, nextLock } from '../../pipeline/publish/next-lock.ts';
import type { SourceFile } from '../../pipeline/workspace.ts';
import type { MeetingLock, Publication } from '../../schema/meeting-lock.ts';
import type { Arguments } from '../arguments.ts';
import { type ItemCache, openItemCache } from '../cache/item-cache.ts';
import { drawingsFolder } from '../cache/kept-drawings.ts';
import { caseReader } from '../case-reader.ts';
import { choice } from '../choices.ts';
import { jobsOf } from '../jobs.ts';
import { lockPath, readLockFile, stageLock } from '../lock-file.ts';
import { meetingFile } from '../meeting-file.ts';
import { alteredFiles, placePublished, publishedFolder, recordIn } from '../published-folder.ts';
import { takeTurn } from '../publishing-turn.ts';
import { readOnce } from '../read-once.ts';
import { nameOf, readText, reason } from '../read-text.ts';
import { supplementNumber } from '../supplement-number.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { uninterrupted } from '../uninterrupted.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { makeItemsOf } from '../workers/make-items.ts';
import { chosenWorkspace, type OpenWorkspace, openWorkspace } from '../workspace.ts';
import { writableFolder } from '../writable-folder.ts';

/** All that one publishing works with; every source is read once, before anything is made of it. */
interface Publishing {
  readonly path: string;
  readonly file: SourceFile;
  readonly workspace: OpenWorkspace;
  readonly cases: ReturnType<typeof caseReader>;
  readonly output: string;
  readonly supplement: number | undefined;
  readonly audiences: PackOptions['audiences'];
  readonly jobs: number;
  readonly cache: ItemCache;
  readonly values: Arguments['values'];
  readonly terminal: Terminal;
}

/**
 * `moothall publish MEETING`: makes its pack, refuses it while an error stands, puts the folders of all audiences in
 * place by one rename, and puts on record what was published. What has once been published is never changed: with the
 * same sources nothing is done, with others it is refused, with what has changed since.
 */
export async function publish({ values, positionals }: Arguments, terminal: Terminal): Promise<number> {
  const audience = choice('audience', values.audience, ['public', 'restricted', 'both'], 'both');
  const supplement = supplementNumber(values.supplement);
  const jobs = jobsOf(values.jobs);
  const root = chosenWorkspace(values.workspace);
  const output = resolve(values.output === undefined ? join(root, 'output') : String(values.output));
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0)
    throw new UsageError('Name one meeting: moothall publish MEETING.');
  if (audience === 'restricted')
    throw new UsageError(
      'What is published has a public pack: leave --audience restricted to moothall pack.',
    );
  writableFolder(output);
  const path = meetingFile(name, root);
  const turn = takeTurn(lockPath(path));
  try {
    const workspace = readOnce(openWorkspace(root, drawingsFolder({ none: values['no-cache'] === true })));
    const cache = openItemCache(workspace, { none: values['no-cache'] === true });
    const code = await inTurn({
      path,
      file: readText(path, root),
      workspace,
      jobs,
      cache,
      cases: caseReader(root),
      output,
      supplement,
      audiences: audience === 'both' ? ['public', 'restricted'] : ['public'],
      values,
      terminal,
    });
    cache.close();
    return code;
  } finally {
    turn.release();
  }
}

async function inTurn(publishing: Publishing): Promise<number> {
  const { file, workspace, cases, supplement, output, terminal, path } = publishing;
  const before = readLockFile(path, workspace.root);
  let prepared = prepareMeeting(file, cases.of, workspace, before);
  const damaged = prepared.diagnostics.filter(({ rule }) => rule.startsWith('LCK-'));
  if (!isRead(prepared) || damaged.length > 0) return refuse(publishing, prepared.diagnostics);
  const folder = publishedFolder(output, prepared.id, supplement);
  if (complete(publishing, prepared, folder))
    prepared = prepareMeeting(file, cases.of, workspace, readLockFile(path, workspace.root));
  const entry = prepared.lock?.publications.find((one) => one.supplement === supplement);
  if (!isRead(prepared)) return refuse(publishing, prepared.diagnostics);
  if (entry) return again(publishing, prepared, entry, folder);
  const made = await make(publishing, dateOf(publishing, prepared));
  const { publication } = made;
  if (!publication || made.refused.length > 0 || made.diagnostics.some(blocksPublication))
    return refuse(publishing, made.diagnostics);
  if (prepared.meeting.status === 'draft') {
    terminal.complain(`moothall: ${file.file} says that the meeting is a draft; it is not published.`);
    return 1;
  }
  const { lock } = prepared;
  await uninterrupted(() => put(publishing, made, publication, lock, folder));
  told(publishing, made, publication, folder);
  return 0;
}

/** The pack as the sources stand, for the day on which it is, or was, published. */
async function make(
  { file, workspace, cases, path, supplement, audiences, jobs, cache, values, terminal }: Publishing,
  date: string,
  entry?: Publication,
): Promise<PackResult> {
  const lockFile = readLockFile(path, workspace.root);
  const language = choice('language', values.language, ['en', 'cy'], 'en');
  const progress = (words: string) => terminal.progress(words);
  const options: PackOptions = {
    audiences: entry ? audiencesOf(entry) : audiences,
    date,
    language: entry?.language ?? language,
    program: `moothall ${version()}`,
    includeNonconforming: values['include-nonconforming'] === true,
    progress,
    ...(supplement === undefined ? {} : { stage: supplement }),
    ...(lockFile ? { lockFile } : {}),
  };
  const requests = itemRequests(file, cases.of, options);
  const made = await makeItemsOf(requests, { workspace, jobs, cache, progress });
  return makePacks(file, cases.of, workspace, options, made);
}

const audiencesOf = ({ files }: Publication): PackOptions['audiences'] =>
  (['public', 'restricted'] as const).filter((audience) => files[audience] !== undefined);

/** `--date`, else the day that the meeting's file gives for this pack, else today. */
function dateOf({ values, supplement }: Publishing, { meeting, lock }: ReadMeeting): string {
  const typed =
    supplement === undefined
      ? meeting.agenda_published_on
      : meeting.supplements?.find(({ number }) => number === supplement)?.published_on;
  const given = values.date === undefined ? typed : String(values.date);
  const date = today(given, process.env);
  const last = lock?.publications.at(-1)?.published_on;
  if (last !== undefined && date < last)
    throw new UsageError(`It cannot be published on ${date}: the pack before it was published on ${last}.`);
  return date;
}

/** Puts everything in place: first the folder, by one rename, then the record, by another. */
function put(
  { path }: Publishing,
  { id, packs }: PackResult,
  publication: Publication,
  lock: MeetingLock | undefined,
  folder: string,
): void {
  const text = nextLock(id, lock, publication);
  const staged = stageLock(lockPath(path), text);
  try {
    placePublished(folder, packs, text);
  } catch (error) {
    staged.discard();
    throw error;
  }
  try {
    staged.commit();
  } catch (error) {
    throw new UsageError(
      `The pack is in ${folder}, but ${lockPath(path)} cannot be written: ${reason(error)}. Run the same command again to put it on record.`,
    );
  }
}

/** Puts on record a pack that an earlier run had published when it was ended; true where there was one. */
function complete(
  { path, workspace, terminal }: Publishing,
  { id, lock }: PreparedMeeting,
  folder: string,
): boolean {
  const record = recordIn(folder, workspace.root);
  const publication = record && completedBy(record, id, lock);
  if (!record || !publication || alteredFiles(folder, publication).length > 0) return false;
  stageLock(lockPath(path), record.text).commit();
  terminal.say(
    `An earlier run had published this pack and was ended before it could say so; it is now on record.`,
  );
  return true;
}

/** A pack that is on record is published already: it stays as it is, whatever has become of its sources. */
async function again(
  publishing: Publishing,
  prepared: ReadMeeting,
  entry: Publication,
  folder: string,
): Promise<number> {
  const { workspace, cases, terminal } = publishing;
  const changed = changedSources(prepared, entry, cases.of, workspace);
  const altered = alteredFiles(folder, entry);
  if (changed.length === 0 && altered.length === 0) {
    terminal.out(
      `Published on ${entry.published_on} already; nothing has changed since, and nothing is done.`,
    );
    return 0;
  }
  const made = await make(publishing, entry.published_on, entry);
  const same = made.publication !== undefined && sameFiles(made.publication, entry);
  if (!same) {
    const next =
      1 + Math.max(0, ...(prepared.lock?.publications ?? []).map(({ supplement }) => supplement ?? 0));
    const program = `moothall ${version()}`;
    terminal.complain(driftReport(entry, changed, made.publication, { program, next }));
    if (altered.length > 0) terminal.complain(alteredWords(folder, altered));
    return 1;
  }
  if (altered.length > 0) {
    const record = lockText(uptoThis(prepared.lock, entry));
    await uninterrupted(() => placePublished(folder, made.packs, record));
    terminal.out(
      `Published on ${entry.published_on} already; ${altered.length} of its files in ${shown(folder)} were missing or altered and are as published again.`,
    );
    return 0;
  }
  terminal.out(
    `Published on ${entry.published_on} already; its sources have changed since, but it would be the same to the last byte, so nothing is done.`,
  );
  return 0;
}

function uptoThis(lock: MeetingLock | undefined, entry: Publication): Omit<MeetingLock, 'seal'> {
  if (!lock) throw new Error('A pack on record without a record');
  const index = lock.publications.indexOf(entry);
  return { format: lock.format, meeting: lock.meeting, publications: lock.publications.slice(0, index + 1) };
}

function sameFiles({ files: one }: Publication, { files: other }: Publication): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function alteredWords(folder: string, altered: readonly string[]): string {
  return `In ${shown(folder)} these files are missing or not as published, and cannot be made again from what stands now:\n${altered.map((path) => `  ${path}`).join('\n')}`;
}

function refuse(
  { file, cases, workspace, terminal, path, values }: Publishing,
  found: PackResult['diagnostics'],
): number {
  const shownFindings = found.filter((finding) => values.verbose === true || blocksPublication(finding));
  const lock = readLockFile(path, workspace.root);
  const sources = [
    file,
    ...(lock ? [lock] : []),
    ...cases.read(),
    ...workspace.authorities.values(),
    ...workspace.registers,
  ];
  const texts = new Map(sources.map((source) => [source.file, source.text]));
  if (shownFindings.length > 0) terminal.complain(formatText(shownFindings, texts, terminal.paint));
  const blocking = found.filter(blocksPublication).length;
  terminal.complain(
    `moothall: ${file.file} is not published: ${blocking === 1 ? 'an error stands' : `${blocking} errors stand`}.`,
  );
  return 1;
}

function told(
  { terminal, path, workspace }: Publishing,
  { id, packs, diagnostics }: PackResult,
  { from, to, published_on: day, supplement }: Publication,
  folder: string,
): void {
  const what = supplement === undefined ? 'agenda and papers' : `supplementary agenda ${supplement}`;
  terminal.out(`Published ${id}: ${what}, pages ${from} to ${to}, dated ${day}.`);
  for (const { audience } of packs)
    terminal.out(
      `  ${audience === 'public' ? 'for the public' : 'not for publication'}: ${shown(join(folder, audience))}/`,
    );
  terminal.out(`  on record: ${nameOf(lockPath(path), workspace.root)}`);
  terminal.say(`${formatCounts(diagnostics)}.`);
}

const shown = (folder: string) => relative(process.cwd(), folder) || '.';
