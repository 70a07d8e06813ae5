import { join, relative, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import { itemRequests } from '../../pipeline/pack/item-requests.ts';
import type { MadeItem } from '../../pipeline/pack/made-item.ts';
import type { MadePack } from '../../pipeline/pack/made-pack.ts';
import { makePacks, type PackResult } from '../../pipeline/pack/make-packs.ts';
import type { PackOptions } from '../../pipeline/pack/pack-options.ts';
import { languagesOfMeeting, PAIR } from '../../pipeline/usual-languages.ts';
import type { SourceFile } from '../../pipeline/workspace.ts';
import type { Language } from '../../schema/in-language.ts';
import type { Arguments } from '../arguments.ts';
import { openItemCache } from '../cache/item-cache.ts';
import { drawingsFolder } from '../cache/kept-drawings.ts';
import { caseReader } from '../case-reader.ts';
import { choice, choices } from '../choices.ts';
import { complaintOf } from '../complaint.ts';
import { jobsOf } from '../jobs.ts';
import { readLockFile } from '../lock-file.ts';
import { meetingFile } from '../meeting-file.ts';
import { readOnce } from '../read-once.ts';
import { readText } from '../read-text.ts';
import { supplementNumber } from '../supplement-number.ts';
import { suppliedLines } from '../supplied-lines.ts';
import { removeFolder, swapFolder } from '../swap-folder.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { uninterrupted } from '../uninterrupted.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { makeItems } from '../workers/make-items.ts';
import { chosenWorkspace, type OpenWorkspace, openWorkspace } from '../workspace.ts';
import { writableFolder } from '../writable-folder.ts';

/**
 * `moothall pack MEETING…`: everything for a meeting, to `DIR/<meeting id>/public/` and `…/restricted/`. Each of the two
 * is put in place whole or not at all; a public pack that gives away what is withheld is not put in place, and none from
 * before is left there.
 */
export async function pack({ values, positionals }: Arguments, terminal: Terminal): Promise<number> {
  const audience = choice('audience', values.audience, ['public', 'restricted', 'both'], 'public');
  const supplement = supplementNumber(values.supplement);
  const options: PackOptions = {
    audiences: audience === 'both' ? ['public', 'restricted'] : [audience],
    date: today(values.date === undefined ? undefined : String(values.date), process.env),
    language: 'en',
    program: `moothall ${version()}`,
    includeNonconforming: values['include-nonconforming'] === true,
    progress: (words) => terminal.progress(words),
    ...(supplement === undefined ? {} : { stage: supplement }),
  };
  const jobs = jobsOf(values.jobs);
  const root = chosenWorkspace(values.workspace);
  const output = resolve(values.output === undefined ? join(root, 'output') : String(values.output));
  writableFolder(output);
  if (positionals.length === 0) throw new UsageError('Name a meeting: moothall pack MEETING.');
  const paths = [...new Set(positionals.map((name) => meetingFile(name, root)))];
  const workspace = readOnce(openWorkspace(root, drawingsFolder({ none: values['no-cache'] === true })));
  const rows: string[][] = [];
  const all: Diagnostic[] = [];
  let failed = false;
  const cache = openItemCache(workspace, { none: values['no-cache'] === true });
  const progress = (words: string) => terminal.progress(words);
  const shop = { workspace, jobs, cache, meetings: paths.length, progress };
  const verbose = values.verbose === true;
  const asked = choices('language', values.language, ['en', 'cy', 'both'])?.[0];
  const meetings = meetingsOf(paths, root, options, asked, workspace);
  for await (const { meeting, made: items } of makeItems(meetings, shop)) {
    try {
      const made = await one(meeting, items, workspace, { output, terminal, verbose });
      all.push(...made.diagnostics);
      rows.push(...made.packs.map((pack) => summary(made, pack, output, meeting.options)));
      for (const refused of made.refused) rows.push([made.id, refused, '', '', '', 'refused: see above']);
      if (made.packs.length + made.refused.length === 0) rows.push([made.id, 'nothing made', '', '', '', '']);
    } catch (error) {
      failed = true;
      terminal.complain(complaintOf(error, meeting.file.file, verbose));
    } finally {
      workspace.forget();
    }
  }
  cache.close();
  if (rows.length > 0)
    terminal.out(table(['meeting', 'pack', 'pages', 'numbered to', 'files', 'where'], rows, [2, 3, 4]));
  terminal.say(`${formatCounts(all)}.`);
  if (failed) return 2;
  return all.some(blocksPublication) ? 1 : 0;
}

interface Setting {
  readonly output: string;
  readonly terminal: Terminal;
  readonly verbose: boolean;
}

/** A meeting's file, its record and the cases it names, each read once. */
interface ReadMeeting {
  readonly file: SourceFile;
  readonly cases: ReturnType<typeof caseReader>;
  readonly options: PackOptions;
  readonly requests: ReturnType<typeof itemRequests>;
}

/** Each meeting, and again in its other language where packs are made in both. */
function* meetingsOf(
  paths: readonly string[],
  root: string,
  options: PackOptions,
  asked: Language | 'both' | undefined,
  workspace: OpenWorkspace,
): Generator<ReadMeeting> {
  for (const path of paths) {
    const file = readText(path, root);
    const lockFile = readLockFile(path, root);
    const usual = asked ?? languagesOfMeeting(file, workspace);
    const languages = usual === 'both' ? PAIR : typeof usual === 'string' ? [usual] : usual;
    for (const language of languages) {
      const cases = caseReader(root);
      const own = { ...options, language, paired: languages.length > 1, ...(lockFile ? { lockFile } : {}) };
      yield { file, cases, options: own, requests: itemRequests(file, cases.of, own) };
    }
  }
}

async function one(
  { file, cases, options }: ReadMeeting,
  items: ReadonlyMap<string, MadeItem>,
  workspace: OpenWorkspace,
  { output, terminal, verbose }: Setting,
): Promise<PackResult> {
  const made = await makePacks(file, cases.of, workspace, options, items);
  const shown = made.diagnostics.filter(
    (finding) => verbose || (finding.severity !== 'advice' && !finding.answered),
  );
  const texts = new Map(
    [
      file,
      ...(options.lockFile ? [options.lockFile] : []),
      ...cases.read(),
      ...workspace.authorities.values(),
      ...workspace.registers,
    ].map((source) => [source.file, source.text]),
  );
  if (verbose) for (const line of suppliedLines(made.packs)) terminal.say(line);
  if (shown.length > 0) terminal.complain(formatText(shown, texts, terminal.paint));
  for (const pack of made.packs) {
    const restricted = pack.audience === 'restricted';
    const folder = folderOf(output, made.id, pack.audience, options);
    await uninterrupted(() => swapFolder(folder, pack.files, restricted ? 0o700 : 0o755));
  }
  for (const audience of made.refused) {
    removeFolder(folderOf(output, made.id, audience, options));
    terminal.complain(
      `moothall: the ${audience} pack of ${made.id} gives away what is withheld, so that no ${audience} file is left in place.`,
    );
  }
  return made;
}

/** A supplement has a folder of its own beside those of the main pack; of a pair, each language has one. */
function folderOf(
  output: string,
  id: string,
  audience: string,
  { stage = 'main', language, paired }: PackOptions,
): string {
  const supplement = stage === 'main' ? [] : [`supplement-${stage}`];
  return join(output, id, ...(paired ? [language] : []), ...supplement, audience);
}

function summary({ id }: PackResult, pack: MadePack, output: string, options: PackOptions): string[] {
  const folder = folderOf(output, id, pack.audience, options);
  const { pages, lastPage, files, audience } = pack;
  const where = relative(process.cwd(), folder) || '.';
  return [id, audience, String(pages), String(lastPage), String(files.length), `${where}/`];
}
