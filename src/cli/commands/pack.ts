import { join, relative, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import type { MadePack } from '../../pipeline/pack/made-pack.ts';
import { makePacks, type PackResult } from '../../pipeline/pack/make-packs.ts';
import type { PackOptions } from '../../pipeline/pack/pack-options.ts';
import type { SourceFile } from '../../pipeline/workspace.ts';
import type { Arguments } from '../arguments.ts';
import { caseReader } from '../case-reader.ts';
import { choice } from '../choices.ts';
import { complaintOf } from '../complaint.ts';
import { meetingFile } from '../meeting-file.ts';
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
 * `moothall pack MEETING…`: everything for a meeting, to `DIR/<meeting id>/public/` and `…/restricted/`. Each of the two
 * is put in place whole or not at all; a public pack that gives away what is withheld is not put in place, and none from
 * before is left there.
 */
export async function pack({ values, positionals }: Arguments, terminal: Terminal): Promise<number> {
  const audience = choice('audience', values.audience, ['public', 'restricted', 'both'], 'public');
  const options: PackOptions = {
    audiences: audience === 'both' ? ['public', 'restricted'] : [audience],
    date: today(values.date === undefined ? undefined : String(values.date), process.env),
    language: choice('language', values.language, ['en', 'cy'], 'en'),
    program: `moothall ${version()}`,
    progress: (words) => terminal.progress(words),
  };
  const root = chosenWorkspace(values.workspace);
  const output = resolve(values.output === undefined ? join(root, 'output') : String(values.output));
  writableFolder(output);
  if (positionals.length === 0) throw new UsageError('Name a meeting: moothall pack MEETING.');
  const paths = [...new Set(positionals.map((name) => meetingFile(name, root)))];
  const workspace = openWorkspace(root);
  const rows: string[][] = [];
  const all: Diagnostic[] = [];
  let failed = false;
  for (const path of paths) {
    const file = readText(path, root);
    try {
      const made = await one(file, workspace, options, {
        output,
        terminal,
        verbose: values.verbose === true,
      });
      all.push(...made.diagnostics);
      rows.push(...made.packs.map((pack) => summary(made, pack, output)));
      for (const refused of made.refused) rows.push([made.id, refused, '', '', '', 'refused: see above']);
      if (made.packs.length + made.refused.length === 0) rows.push([made.id, 'nothing made', '', '', '', '']);
    } catch (error) {
      failed = true;
      terminal.complain(complaintOf(error, file.file, values.verbose === true));
    }
  }
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

async function one(
  file: SourceFile,
  workspace: OpenWorkspace,
  options: PackOptions,
  { output, terminal, verbose }: Setting,
): Promise<PackResult> {
  const cases = caseReader(workspace.root);
  const made = await makePacks(file, cases.of, workspace, options);
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
  for (const pack of made.packs) {
    const restricted = pack.audience === 'restricted';
    const folder = join(output, made.id, pack.audience);
    await uninterrupted(() => swapFolder(folder, pack.files, restricted ? 0o700 : 0o755));
  }
  for (const audience of made.refused) {
    removeFolder(join(output, made.id, audience));
    terminal.complain(
      `moothall: the ${audience} pack of ${made.id} gives away what is withheld, so that no ${audience} file is left in place.`,
    );
  }
  return made;
}

function summary({ id }: PackResult, pack: MadePack, output: string): string[] {
  const folder = join(output, id, pack.audience);
  const { pages, lastPage, files, audience } = pack;
  const where = relative(process.cwd(), folder) || '.';
  return [id, audience, String(pages), String(lastPage), String(files.length), `${where}/`];
}
