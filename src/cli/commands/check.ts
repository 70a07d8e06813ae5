import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatSarif } from '../../diagnostics/format-sarif.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import { checkCase } from '../../pipeline/check-case.ts';
import type { Arguments } from '../arguments.ts';
import { caseIds } from '../case-ids.ts';
import { choice } from '../choices.ts';
import { complaintOf } from '../complaint.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { casePaths, chosenWorkspace, findCase, openWorkspace } from '../workspace.ts';

/** `moothall check`: every finding of every case, in order; exit code 1 where an error stands unanswered. */
export function check(given: Arguments, terminal: Terminal): number {
  const format = choice('format', given.values.format, ['text', 'json', 'sarif'], 'text');
  const root = chosenWorkspace(given.values.workspace);
  const workspace = openWorkspace(root);
  const paths = pathsOf(given.positionals, root);
  const texts = new Map<string, string>();
  for (const file of [...workspace.authorities.values(), ...workspace.registers])
    texts.set(file.file, file.text);

  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  const checkId = caseIds();
  let failed = false;
  for (const path of paths) {
    const file = readText(path, root);
    texts.set(file.file, file.text);
    try {
      const checked = checkCase(file, workspace);
      const diagnostics = [...checkId(checked, file.file), ...checked.diagnostics];
      // A fault of an authority or register is every case's; it is told once.
      const news = diagnostics.filter((finding) => !seen.has(JSON.stringify(finding)));
      for (const finding of news) seen.add(JSON.stringify(finding));
      all.push(...news);
      if (format !== 'text') continue;
      if (news.length > 0) terminal.out(formatText(news, texts, terminal.paint));
      terminal.out(`${terminal.paint.strong(checked.id)}: ${formatCounts(diagnostics)}`);
    } catch (error) {
      failed = true;
      terminal.complain(complaintOf(error, file.file, given.values.verbose === true));
    }
  }
  if (format === 'json') terminal.out(JSON.stringify(all, null, 2));
  if (format === 'sarif') terminal.out(formatSarif(all, version()).trimEnd());
  if (format === 'text')
    terminal.say(`${paths.length} case${paths.length === 1 ? '' : 's'} checked: ${formatCounts(all)}.`);
  if (failed) return 2;
  return all.some(blocksPublication) ? 1 : 0;
}

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
