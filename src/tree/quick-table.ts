import type { DraftInline, PipeTable } from './draft.ts';
import { maskEscapes } from './find-references.ts';
import { withoutEnds } from './stretches.ts';

const DELIMITERS = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/**
 * A pipe table from its lines, each beginning and ending with a bar; undefined where that is not so, or where the
 * second line is no delimiter row for the first. `read` gives the inlines of a cell's words.
 */
export function quickTable(
  lines: readonly string[],
  read: (words: string) => DraftInline[],
): PipeTable | undefined {
  const [first = '', second = '', ...others] = lines;
  if (!DELIMITERS.test(second)) return undefined;
  const delimiters = cellsOf(second);
  const rows = [first, ...others].map(cellsOf);
  if (delimiters === undefined || rows[0]?.length !== delimiters.length) return undefined;
  const made: DraftInline[][][] = [];
  for (const row of rows) {
    if (row === undefined) return undefined;
    made.push(row.map((words) => (words === '' ? [] : read(words))));
  }
  return { type: 'pipeTable', align: delimiters.map(alignment), rows: made };
}

function alignment(delimiter: string): PipeTable['align'][number] {
  if (!delimiter.endsWith(':')) return 'left';
  return delimiter.startsWith(':') ? 'centre' : 'figure';
}

/** The words of a row's cells; undefined for a line that does not begin and end with a bar, or has two together. */
function cellsOf(line: string): string[] | undefined {
  const masked = maskEscapes(line).trimEnd();
  if (!masked.startsWith('|') || !masked.endsWith('|') || masked.length < 3 || masked.includes('||'))
    return undefined;
  const cells: string[] = [];
  for (let at = 0; at < masked.length - 1; ) {
    const end = masked.indexOf('|', at + 1);
    cells.push(withoutEnds(line.slice(at + 1, end)));
    at = end;
  }
  return cells;
}
