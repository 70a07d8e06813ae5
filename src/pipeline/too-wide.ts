import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { plainText } from '../layout/inline-runs.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import type { Table } from '../tree/nodes.ts';

/**
 * Tables that even a page on its side cannot hold in the smallest type. They are not cut up: which columns may stand apart
 * is for the author to say, so their longest words are broken and the author is told where.
 */
export function tooWide({ tables, turned }: LaidOut): readonly Diagnostic[] {
  return [...tables].flatMap(([table, { breaks }]) =>
    breaks ? [tooWideTable(table, turned?.has(table) === true)] : [],
  );
}

function tooWideTable(table: Table, isTurned: boolean): Diagnostic {
  const path = pathOf(table);
  const name = plainText(table.caption);
  const where = isTurned ? 'a page on its side has' : 'there is in its place';
  const count = table.columns.length;
  return {
    rule: 'TBL-01',
    severity: 'warning',
    ...(path === undefined ? {} : { path }),
    message: `${name === '' ? 'A table' : `The table "${name}"`} needs more room than ${where}, even in small type, so that words in it are broken.`,
    found: `${count} ${count === 1 ? 'column' : 'columns'}`,
    expected: 'columns whose longest words fit side by side',
    mend: isTurned
      ? 'Make two tables of it, each with the column that names the rows, or shorten its longest words.'
      : 'Take it out of the list or quotation that it stands in, so that its page can be turned, or shorten its longest words.',
    source: 'house rule: typography',
  };
}

/** Where a table or the first of it that says so comes from. */
function pathOf(table: Table): string | undefined {
  if (table.origin !== undefined) return table.origin.path;
  for (const { cells } of [...table.head, ...table.body])
    for (const { origin, children } of cells) {
      const path = origin?.path ?? children.find((child) => child.origin)?.origin?.path;
      if (path !== undefined) return path;
    }
  return undefined;
}
