import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import { formatText } from '../../diagnostics/format-text.ts';
import { type ExplainedFigure, type Explanation, explainCase } from '../../pipeline/explain-case.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../choices.ts';
import { readText } from '../read-text.ts';
import { table, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { chosenWorkspace, findCase, openWorkspace } from '../workspace.ts';

/**
 * `moothall explain CASE [FIELD]`: every calculated figure of a case (or the figures under a path, typed ones too) with
 * value, method, what it stands on, and source.
 */
export function explain({ positionals, values }: Arguments, terminal: Terminal): number {
  const format = choice('format', values.format, ['table', 'json'], 'table');
  const [name, field, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UsageError('Name one case, and if you like one field: moothall explain CASE [FIELD].');
  const root = chosenWorkspace(values.workspace);
  const file = readText(findCase(name, root), root);
  const explained = explainCase(file, openWorkspace(root));
  if (explained.figures.length === 0 && explained.diagnostics.some(blocksPublication)) {
    terminal.complain(formatText(explained.diagnostics, new Map([[file.file, file.text]]), terminal.paint));
    return 1;
  }
  const figures = field === undefined ? calculated(explained) : named(explained, field);
  if (format === 'json') terminal.out(JSON.stringify(figures, null, 2));
  else if (figures.length === 0) terminal.out('Nothing is calculated in this case.');
  else terminal.out(table(['figure', 'value', 'how', 'from', 'source'], figures.map(row)));
  return 0;
}

const calculated = ({ figures }: Explanation) => figures.filter(({ inputs }) => inputs.length > 0);

/** The figure at a path or at the end of one, or all under it. */
function named({ figures }: Explanation, field: string): readonly ExplainedFigure[] {
  const tests: ((path: string) => boolean)[] = [
    (path) => path === field,
    (path) => path.startsWith(`${field}.`),
    (path) => path.endsWith(`.${field}`),
    (path) => path.includes(`.${field}.`),
  ];
  for (const test of tests) {
    const found = figures.filter(({ path }) => test(path));
    if (found.length > 0) return found;
  }
  const near = nearest(
    field,
    figures.flatMap(({ path }) => [path, ...path.split('.').slice(-1)]),
  );
  throw new UsageError(
    `There is no figure "${field}" in this case${near ? `; did you mean "${near}"?` : '.'} Without a field, all are shown.`,
  );
}

function row({ path, label, printed, unit, basis, method, inputs, source }: ExplainedFigure): string[] {
  const per = basis === 'none' ? '' : ` ${basis.replaceAll('_', ' ')}`;
  return [
    wrap(`${path}\n${label}`.replace('\n', ' – '), 44),
    wrap(`${printed}${unit === 'pence' ? per : ''}`, 22),
    wrap(method, 46),
    inputs.map((input) => wrap(`${input.path} = ${input.printed ?? '?'}`, 46)).join('\n'),
    wrap(source ?? '', 30),
  ];
}
