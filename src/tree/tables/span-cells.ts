import type { DraftInline } from '../draft.ts';

/** A cell of the grid with the columns and rows it takes up. */
export interface SpannedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly inlines: readonly DraftInline[];
}

interface Extent {
  right: number;
  bottom: number;
  cells: number;
}

/**
 * The cells of a table's rows once `:left` and `:up` have joined them. A merged cell is a rectangle that stays
 * within the header or within the body; a join that would make anything else leaves the cells apart, empty. Rows
 * shorter than `columns` get empty cells.
 */
export function spanCells(
  rows: readonly (readonly (readonly DraftInline[])[])[],
  columns: number,
  head: number,
): SpannedCell[][] {
  const owners = ownersOf(rows, columns, head);
  if (owners.every((owner, at) => owner === at)) return rows.map((cells) => apart(cells, columns));
  const extents = new Map<number, Extent>();
  for (const [at, owner] of owners.entries()) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const extent = extents.get(owner);
    if (extent === undefined) extents.set(owner, { right: column, bottom: row, cells: 1 });
    else {
      extent.right = Math.max(extent.right, column);
      extent.bottom = Math.max(extent.bottom, row);
      extent.cells += 1;
    }
  }
  const out: SpannedCell[][] = rows.map(() => []);
  for (const [at, owner] of owners.entries()) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const { right, bottom, cells } = extents.get(owner) ?? { right: column, bottom: row, cells: 1 };
    const top = Math.floor(owner / columns);
    const left = owner % columns;
    const whole = (right - left + 1) * (bottom - top + 1) === cells;
    if (owner !== at && whole) continue;
    const inlines = owner === at ? (rows[row]?.[column] ?? []) : [];
    out[row]?.push({
      column,
      colSpan: whole ? right - left + 1 : 1,
      rowSpan: whole ? bottom - top + 1 : 1,
      inlines: joins(inlines) ? [] : inlines,
    });
  }
  return out;
}

/** A row none of whose cells is joined to another. */
function apart(cells: readonly (readonly DraftInline[])[], columns: number): SpannedCell[] {
  return Array.from({ length: columns }, (_, column) => {
    const inlines = cells[column] ?? [];
    return { column, colSpan: 1, rowSpan: 1, inlines: joins(inlines) ? [] : inlines };
  });
}

/** For each cell of the grid, row by row, which cell it is part of. */
function ownersOf(
  rows: readonly (readonly (readonly DraftInline[])[])[],
  columns: number,
  head: number,
): number[] {
  const owners: number[] = [];
  for (const [row, cells] of rows.entries()) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const join = joins(cells[column] ?? []);
      const left = join === 'left' && column > 0 ? owners[at - 1] : undefined;
      const up = join === 'up' && row > 0 && row !== head ? owners[at - columns] : undefined;
      owners.push(left ?? up ?? at);
    }
  }
  return owners;
}

/** `left` or `up` where a cell holds that command and nothing else. */
function joins(inlines: readonly DraftInline[]): 'left' | 'up' | undefined {
  let join: 'left' | 'up' | undefined;
  for (const inline of inlines) {
    if (inline.type === 'text' && inline.value.trim() === '') continue;
    if (inline.type !== 'command' || join !== undefined) return undefined;
    if (inline.name !== 'left' && inline.name !== 'up') return undefined;
    join = inline.name;
  }
  return join;
}
