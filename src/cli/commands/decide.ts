import { join, relative, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import type { MadeResults } from '../../pipeline/decide/finish-results.ts';
import { makeResults, type ResultsOfMeeting } from '../../pipeline/decide/make-results.ts';
import type { ResultsOptions } from '../../pipeline/decide/results-options.ts';
import { PAPER_FORMATS } from '../../pipeline/pack/made-item.ts';
import type { SourceFile } from '../../pipeline/workspace.ts';
import type { Arguments } from '../arguments.ts';
import { drawingsFolder } from '../cache/kept-drawings.ts';
import { caseReader } from '../case-reader.ts';
import { choice, choices } from '../choices.ts';
import { complaintOf } from '../complaint.ts';
import { meetingFile } from '../meeting-file.ts';
import { readOnce } from '../read-once.ts';
import { readText } from '../read-text.ts';
import { removeFolder, swapFolder } from '../swap-folder.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { uninterrupted } from '../uninterrupted.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { chosenWorkspace, type OpenWorkspace, openWorkspace } from '../workspace.ts';
import { writableFolder } from '../writable-folder.ts';

/**
 * `moothall decide MEETING…`: what follows a meeting, to `DIR/<meeting id>/decisions/public/` and `…/restricted/`. Each
 * of the two is put in place whole or not at all; public files that give away what is withheld are not put in place, and
 * none from before are left there.
 */
export async function decide({ values, positionals }: Arguments, terminal: Terminal): Promise<number> {
  const audience = choice('audience', values.audience, ['public', 'restricted', 'both'], 'public');
  const options: ResultsOptions = {
    audiences: audience === 'both' ? ['public', 'restricted'] : [audience],
    formats: choices('format', values.format, PAPER_FORMATS) ?? PAPER_FORMATS,
    date: today(values.date === undefined ? undefined : String(values.date), process.env),
    language: choice('language', values.language, ['en', 'cy'], 'en'),
    program: `moothall ${version()}`,
    progress: (words) => terminal.progress(words),
  };
  const root = chosenWorkspace(values.workspace);
  const output = resolve(values.output === undefined ? join(root, 'output') : String(values.output));
  writableFolder(output);
  if (positionals.length === 0) throw new UsageError('Name a meeting: moothall decide MEETING.');
  const paths = [...new Set(positionals.map((name) => meetingFile(name, root)))];
  const workspace = readOnce(openWorkspace(root, drawingsFolder({ none: values['no-cache'] === true })));
  const setting = { output, terminal, verbose: values.verbose === true };
  const rows: string[][] = [];
  const all: Diagnostic[] = [];
  let failed = false;
  for (const path of paths) {
    const file = readText(path, root);
    try {
      const made = await one(file, workspace, options, setting);
      all.push(...made.diagnostics);
      rows.push(...rowsOf(made, output));
    } catch (error) {
      failed = true;
      terminal.complain(complaintOf(error, file.file, setting.verbose));
    }
  }
  if (rows.length > 0) terminal.out(table(['meeting', 'results', 'notices', 'files', 'where'], rows, [2, 3]));
  terminal.say(`${formatCounts(all)}.`);
  if (failed) return 2;
  return all.some(blocksPublication) ? 1 : 0;
}

interface Setting {
  readonly output: string;
  readonly terminal: Terminal;
  readonly verbose: boolean;
}

async function one(
  file: SourceFile,
  workspace: OpenWorkspace,
  options: ResultsOptions,
  { output, terminal, verbose }: Setting,
): Promise<ResultsOfMeeting> {
  const cases = caseReader(workspace.root);
  const made = await makeResults(file, cases.of, workspace, options);
  const shown = made.diagnostics.filter(
    (finding) => verbose || (finding.severity !== 'advice' && !finding.answered),
  );
  const texts = new Map(
    [file, ...cases.read(), ...workspace.authorities.values(), ...workspace.registers].map((source) => [
      source.file,
      source.text,
    ]),
  );
  if (shown.length > 0) terminal.complain(formatText(shown, texts, terminal.paint));
  for (const { audience, files } of made.results)
    await uninterrupted(() =>
      swapFolder(folderOf(output, made.id, audience), files, audience === 'restricted' ? 0o700 : 0o755),
    );
  for (const audience of made.refused) {
    removeFolder(folderOf(output, made.id, audience));
    terminal.complain(
      `moothall: the ${audience} results of ${made.id} give away what is withheld, so that no ${audience} file is left in place.`,
    );
  }
  return made;
}

function folderOf(output: string, id: string, audience: MadeResults['audience']): string {
  return join(output, id, 'decisions', audience);
}

function rowsOf({ id, results, refused }: ResultsOfMeeting, output: string): string[][] {
  const made = results.map(({ audience, files }) => {
    const notices = new Set(files.flatMap(({ kind, item }) => (kind === 'notice' ? [item] : []))).size;
    const where = relative(process.cwd(), folderOf(output, id, audience)) || '.';
    return [id, audience, String(notices), String(files.length), `${where}/`];
  });
  const without = refused.map((audience) => [id, audience, '', '', 'refused: see above']);
  const rows = [...made, ...without];
  return rows.length > 0 ? rows : [[id, 'nothing made', '', '', '']];
}
