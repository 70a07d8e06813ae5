import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import type { Rendering, RenderOptions } from '../../pipeline/render-options.ts';
import { documentKind } from '../../schema/case.ts';
import type { Arguments } from '../arguments.ts';
import { drawingsFolder } from '../cache/kept-drawings.ts';
import { caseIds, isTaken } from '../case-ids.ts';
import { choice, choices } from '../choices.ts';
import { complaintOf } from '../complaint.ts';
import { jobsOf } from '../jobs.ts';
import { nameOf, readText } from '../read-text.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { uninterrupted } from '../uninterrupted.ts';
import { UsageError } from '../usage-error.ts';
import { openCrew } from '../workers/crew.ts';
import { inTurn, resultOf } from '../workers/in-turn.ts';
import { casePaths, chosenWorkspace, findCase, openWorkspace } from '../workspace.ts';
import { writableFolder } from '../writable-folder.ts';
import { clearUnfinished, removeFile, writeFile } from '../write-file.ts';

/**
 * `moothall render`: each case to its files under `DIR/<case id>/`, restricted ones under `restricted/`. A case
 * that fails never stops the others; all findings come at the end, then what was made and where.
 */
export async function render(given: Arguments, terminal: Terminal): Promise<number> {
  const { values, positionals } = given;
  const options = optionsOf(values);
  const jobs = jobsOf(values.jobs);
  const root = chosenWorkspace(values.workspace);
  const output = resolve(values.output === undefined ? join(root, 'output') : String(values.output));
  writableFolder(output);
  const named = positionals.length > 0 ? positionals.map((name) => findCase(name, root)) : casePaths(root);
  const paths = [...new Set(named)];
  if (paths.length === 0) throw new UsageError(`There are no cases in ${join(root, 'data', 'cases')}.`);

  const workspace = openWorkspace(root, drawingsFolder({ none: values['no-cache'] === true }));
  const texts = new Map<string, string>();
  for (const file of [...workspace.authorities.values(), ...workspace.registers])
    texts.set(file.file, file.text);
  const findings = new Map<string, Diagnostic>();
  const rows: string[][] = [];
  const complaints: string[] = [];
  const checkId = caseIds();
  const crew = await openCrew(workspace, { jobs, pieces: paths.length });
  let begun = 0;
  const begin = (path: string) => {
    const file = readText(path, root);
    texts.set(file.file, file.text);
    begun += 1;
    terminal.progress(`Rendering ${begun} of ${paths.length}: ${file.file}`);
    return crew.perform('render', { file, options });
  };
  try {
    for await (const { piece: path, outcome } of inTurn(paths, begin, crew.ahead)) {
      const name = nameOf(path, root);
      try {
        const rendered = resultOf(outcome);
        const made = withId(rendered, checkId(rendered, name), name);
        for (const finding of made.diagnostics) findings.set(JSON.stringify(finding), finding);
        const folder = join(output, made.id, ...(options.audience === 'restricted' ? ['restricted'] : []));
        await uninterrupted(() => {
          clearUnfinished(folder);
          for (const leaking of made.leaking ?? []) removeFile(join(folder, leaking.name));
          for (const output of made.outputs) writeFile(join(folder, output.name), output.bytes);
        });
        terminal.say(
          `${made.id}: ${made.outputs.length} file${made.outputs.length === 1 ? '' : 's'}, ${formatCounts(made.diagnostics)}`,
        );
        rows.push(...summary(made, folder));
      } catch (error) {
        complaints.push(complaintOf(error, name, values.verbose === true));
        rows.push([name, FAILED, '', '', 'see above', '']);
      }
    }
  } finally {
    await crew.close();
  }
  const all = [...findings.values()];
  tell(all, texts, values.verbose === true, terminal);
  for (const complaint of complaints) terminal.complain(complaint);
  terminal.out(table(['case', 'document', 'format', 'pages', 'findings', 'where'], rows, [3]));
  const made = rows.some(([, document]) => document !== NOTHING && document !== FAILED);
  const where = made ? `Written to ${relative(process.cwd(), output) || '.'}.` : 'Nothing was made.';
  terminal.say(`${formatCounts(all)}. ${where}`);
  if (complaints.length > 0) return 2;
  if (all.some(blocksPublication)) return 1;
  if (options.kinds === undefined || made) return 0;
  throw new UsageError(`No case here gives ${options.kinds.join(' or ')}; nothing was made.`);
}

const NOTHING = 'nothing made';
const FAILED = 'failed';

function optionsOf(values: Arguments['values']): RenderOptions {
  const language = choices('language', values.language, ['en', 'cy', 'both'])?.[0];
  const kinds = choices('document', values.document, documentKind.options);
  return {
    ...(kinds ? { kinds } : {}),
    formats: choices('format', values.format, ['docx', 'pdf', 'html']) ?? ['docx', 'pdf'],
    audience: choice('audience', values.audience, ['public', 'restricted'], 'public'),
    date: today(values.date === undefined ? undefined : String(values.date), process.env),
    ...(language ? { language } : {}),
  };
}

/** What was made of a case, with what there is to say of its id; nothing is made where the id is another case's. */
function withId(made: Rendering, findings: readonly Diagnostic[], file: string): Rendering {
  const diagnostics = [...findings, ...made.diagnostics];
  return findings.some(isTaken) ? { ...made, id: file, outputs: [], diagnostics } : { ...made, diagnostics };
}

/** All findings, in order; advice and what the case has answered only where they are asked for. */
function tell(
  all: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  verbose: boolean,
  terminal: Terminal,
): void {
  const shown = verbose ? all : all.filter((finding) => finding.severity !== 'advice' && !finding.answered);
  if (shown.length > 0) terminal.complain(formatText(shown, texts, terminal.paint));
  if (shown.length < all.length)
    terminal.say(
      `--verbose shows ${all.length - shown.length} more: advice, and findings that the case answers.`,
    );
}

/** A file's name without its format. */
const paperOf = ({ name, format }: Rendering['outputs'][number]) => name.slice(0, -format.length - 1);

/** One row for each document; its formats share a row since they share pages. */
function summary({ outputs, id, diagnostics }: Rendering, folder: string): string[][] {
  const counts = formatCounts(diagnostics);
  if (outputs.length === 0) {
    const old = existsSync(folder) ? 'earlier files were left as they are' : '';
    return [[id, NOTHING, '', '', counts, old]];
  }
  const papers = [...new Set(outputs.map(paperOf))];
  return papers.map((paper) => {
    const files = outputs.filter((file) => paperOf(file) === paper);
    const where = `${relative(process.cwd(), folder) || '.'}/${paper}.*`;
    return [
      id,
      paper,
      files.map((file) => file.format).join(', '),
      String(files[0]?.pages ?? 0),
      counts,
      where,
    ];
  });
}
