import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatSarif } from '../../diagnostics/format-sarif.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import { mendCase } from '../../pipeline/mend-case.ts';
import { ruleList } from '../../pipeline/rules-manual.ts';
import type { SourceFile, Workspace } from '../../pipeline/workspace.ts';
import type { Arguments } from '../arguments.ts';
import { caseIds } from '../case-ids.ts';
import { choice } from '../choices.ts';
import { complaintOf } from '../complaint.ts';
import { jobsOf } from '../jobs.ts';
import { nameOf, readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { openCrew } from '../workers/crew.ts';
import { inTurn, resultOf } from '../workers/in-turn.ts';
import { casePaths, chosenWorkspace, findCase, openWorkspace } from '../workspace.ts';
import { writeFile } from '../write-file.ts';

/** `moothall check`: every finding of every case, in order; exit code 1 where an error stands unanswered. */
export async function check({ positionals, values }: Arguments, terminal: Terminal): Promise<number> {
  const format = choice('format', values.format, ['text', 'json', 'sarif'], 'text');
  const jobs = jobsOf(values.jobs);
  const root = chosenWorkspace(values.workspace);
  const workspace = openWorkspace(root);
  const paths = pathsOf(positionals, root);
  const texts = new Map<string, string>();
  for (const file of [...workspace.authorities.values(), ...workspace.registers])
    texts.set(file.file, file.text);

  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  const checkId = caseIds();
  let failed = false;
  const crew = await openCrew(workspace, { jobs, pieces: paths.length });
  // What is mended is written, so that each file is taken up only when those before it are told of.
  const ahead = values.fix === true ? 1 : crew.ahead;
  const begin = async (path: string) => {
    const read = readText(path, root);
    texts.set(read.file, read.text);
    const file = values.fix === true ? mended(read, path, workspace, terminal) : read;
    texts.set(file.file, file.text);
    return crew.perform('check', { file });
  };
  try {
    for await (const { piece: path, outcome } of inTurn(paths, begin, ahead)) {
      const name = nameOf(path, root);
      try {
        const checked = resultOf(outcome);
        const diagnostics = [...checkId(checked, name), ...checked.diagnostics];
        // A fault of an authority or register is every case's; it is told once.
        const news = diagnostics.filter((finding) => !seen.has(JSON.stringify(finding)));
        for (const finding of news) seen.add(JSON.stringify(finding));
        all.push(...news);
        if (format !== 'text') continue;
        terminal.out(`${terminal.paint.strong(checked.id)}: ${formatCounts(diagnostics)}`);
        if (news.length > 0) terminal.out(formatText(news, texts, terminal.paint));
      } catch (error) {
        failed = true;
        terminal.complain(complaintOf(error, name, values.verbose === true));
      }
    }
  } finally {
    await crew.close();
  }
  if (format === 'json') terminal.out(JSON.stringify(all, null, 2));
  if (format === 'sarif') terminal.out(formatSarif(all, version(), ruleList()).trimEnd());
  if (format === 'text') {
    terminal.out(whatBlocks(all));
    terminal.say(`${paths.length} case${paths.length === 1 ? '' : 's'} checked: ${formatCounts(all)}.`);
  }
  if (failed) return 2;
  return all.some(blocksPublication) ? 1 : 0;
}

/** The file with its certain mends made and written, each told; one that has none stays as it is. */
function mended(file: SourceFile, path: string, workspace: Workspace, terminal: Terminal): SourceFile {
  if (file.unreadable) return file;
  const { text, mends, left } = mendCase(file, workspace);
  if (text !== file.text) writeFile(path, text);
  for (const { rule, line, column, found, replacement } of mends)
    terminal.out(`${file.file}:${line}:${column}  mended  ${rule}  "${found}" is now "${replacement}"`);
  for (const { place, rule } of left)
    terminal.out(
      `${file.file}:${place?.line ?? 1}:${place?.column ?? 1}  not mended  ${rule}  it stands over a line end or is written with escapes; change it by hand`,
    );
  return { ...file, text };
}

/** What keeps papers drafts, one line each; or that nothing does. */
function whatBlocks(all: readonly Diagnostic[]): string {
  const blocking = all.filter(blocksPublication);
  if (blocking.length === 0) return 'Nothing blocks publication.';
  const lines = blocking.slice(0, MOST_LINES).map(({ place, rule, message }) => {
    const where = place ? `${place.file}:${place.line}:${place.column}` : '';
    return `  ${where}  ${rule}  ${message.replace(/\s+/g, ' ')}`;
  });
  const more = blocking.length - lines.length;
  return [
    `Publication is blocked by ${blocking.length === 1 ? 'an error' : `${blocking.length} errors`}:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}

/** Lines that a person reads at the end; all of them stand above. */
const MOST_LINES = 20;

function pathsOf(names: readonly string[], root: string): readonly string[] {
  const paths = names.length > 0 ? names.flatMap((name) => expand(name, root)) : casePaths(root);
  if (paths.length === 0)
    throw new UsageError(
      `There are no cases in ${names.length > 0 ? names.join(', ') : join(root, 'data', 'cases')}.`,
    );
  return [...new Set(paths)];
}

/** A path may be a case's id, a file, or a folder of cases. */
function expand(name: string, root: string): string[] {
  const path = resolve(name);
  if (!existsSync(path) || !statSync(path).isDirectory()) return [findCase(name, root)];
  return readdirSync(path)
    .filter((entry) => /\.ya?ml$/i.test(entry))
    .sort()
    .map((entry) => join(path, entry));
}
