import type { SuppliedElement } from '../layout/supplied-pdf.ts';
import { attributeOf } from './attribute-of.ts';

/** What keeps a table from being read cell by cell, or undefined. */
export function tableFault(table: SuppliedElement): string | undefined {
  const rows = rowsOf(table);
  const cells = rows.map((row) => row.kids.filter((kid) => kid.kind === 'element'));
  if (rows.length === 0) return 'a table without rows';
  const heads = cells.flat().filter(({ type }) => type === 'TH');
  if (heads.some((head) => attributeOf(head, 'Scope') === undefined))
    return 'a table whose heads do not say what they head';
  return isEven(cells) ? undefined : 'a table whose rows differ in length';
}

function rowsOf({ kids }: SuppliedElement): readonly SuppliedElement[] {
  return kids.flatMap((kid): readonly SuppliedElement[] => {
    if (kid.kind !== 'element') return [];
    if (kid.type === 'TR') return [kid];
    return ['THead', 'TBody', 'TFoot'].includes(kid.type) ? rowsOf(kid) : [];
  });
}

/** Whether every row has the same number of columns, those that a cell reaches down into counted. */
function isEven(rows: readonly (readonly SuppliedElement[])[]): boolean {
  const taken: number[] = rows.map(() => 0);
  const end = rows.length;
  for (const [index, cells] of rows.entries())
    for (const cell of cells) {
      const columns = spanOf(cell, 'ColSpan');
      const down = spanOf(cell, 'RowSpan');
      if (index + down > end) return false;
      for (let row = index; row < index + down; row += 1) taken[row] = (taken[row] ?? 0) + columns;
    }
  return taken.every((count) => count === taken[0]);
}

function spanOf(cell: SuppliedElement, key: string): number {
  const span = attributeOf(cell, key);
  return typeof span === 'number' && span > 0 ? span : 1;
}
