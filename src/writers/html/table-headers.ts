import type { Properties } from 'hast';
import type { Table, TableCell, TableRow } from '../../tree/nodes.ts';
import { wordsIn } from './plain-text.ts';

/** A cell with what its element says of the headers around it. */
export interface HeadedCell {
  readonly cell: TableCell;
  readonly heads: boolean;
  readonly properties: Properties;
}

/** A row whose every column is filled, by a cell of its own or by one that reaches down from above. */
export interface HeadedRow {
  readonly row: TableRow;
  readonly cells: readonly HeadedCell[];
}

/** Header cells met so far, as they bear on the cells that follow. */
interface Headers {
  /** Ids for each grid column, outermost first. */
  readonly columns: string[][];
  group: string | undefined;
  /** Row headers that reach down into later rows. */
  spanning: { readonly id: string; readonly until: number }[];
}

/**
 * The rows of a table, each cell with its scope and, where one row of column headers and one column of row headers do
 * not tell the whole, the ids of all headers that bear on it (HTML 4.9.12; the same relations as the PDF's).
 */
export function headedRows(
  rows: readonly TableRow[],
  table: Table,
  headers: TableHeaders,
): readonly HeadedRow[] {
  headers.startPart();
  return rows.map((row, index) => ({ row, cells: headers.row(row, index, table) }));
}

/** Whether headers stand in more than the first row and the first column, or reach over several. */
export function isComplex({ head, body }: Table): boolean {
  const headed = (cells: readonly TableCell[]) =>
    cells.some(({ header, rowSpan }) => header === 'group' || header === 'column' || rowSpan > 1);
  return (
    head.length > 1 ||
    head.some(({ cells }) => cells.some(({ colSpan }) => colSpan > 1)) ||
    body.some(({ cells }) => headed(cells) || cells.filter(({ header }) => header === 'row').length > 1)
  );
}

/** Column groups where the first header row has cells over several columns: the width of each, else none. */
export function columnGroups({ head, columns }: Table): readonly number[] {
  const spans = head[0]?.cells.map(({ colSpan }) => colSpan) ?? [];
  const whole = spans.reduce((sum, span) => sum + span, 0) === columns.length;
  return whole && spans.some((span) => span > 1) ? spans : [];
}

/** Reads a table's rows from the top and knows at each cell which headers bear on it. */
export class TableHeaders {
  readonly #headers: Headers;
  readonly #named: boolean;
  readonly #groups: ReadonlyMap<number, number>;
  readonly #freshId: () => string;

  constructor(table: Table, freshId: () => string) {
    this.#named = isComplex(table);
    this.#headers = { columns: table.columns.map(() => []), group: undefined, spanning: [] };
    this.#freshId = freshId;
    const groups = new Map<number, number>();
    let column = 0;
    for (const span of columnGroups(table)) {
      groups.set(column, span);
      column += span;
    }
    this.#groups = groups;
  }

  /** A new head or body: no row header reaches into it. */
  startPart(): void {
    this.#headers.spanning = [];
  }

  row(row: TableRow, index: number, { columns }: Table): readonly HeadedCell[] {
    const headers = this.#headers;
    const ids = row.cells.map((cell) => (heads(cell) && this.#named ? this.#freshId() : undefined));
    if (row.kind === 'group' || row.kind === 'total') headers.group = undefined;
    headers.spanning = headers.spanning.filter(({ until }) => until > index);
    const rowIds = headers.spanning.map(({ id }) => id);
    row.cells.forEach((cell, i) => {
      const id = ids[i];
      if (cell.header !== 'row' || id === undefined) return;
      rowIds.push(id);
      if (cell.rowSpan > 1) headers.spanning.push({ id, until: index + cell.rowSpan });
    });
    const cells = row.cells.map((cell, i) => this.#cell(cell, ids[i], rowIds, columns.length));
    row.cells.forEach((cell, i) => {
      const id = ids[i];
      if (id === undefined) return;
      if (cell.header === 'group') headers.group = id;
      if (cell.header === 'column') for (const column of this.#columnsOf(cell)) column.push(id);
    });
    return cells;
  }

  #cell(cell: TableCell, id: string | undefined, rowIds: readonly string[], width: number): HeadedCell {
    const named = this.#named ? this.#headersOf(cell, rowIds) : [];
    const span = Math.min(cell.colSpan, width - cell.column);
    const properties = {
      ...(id === undefined ? {} : { id }),
      ...(heads(cell) ? { scope: this.#scopeOf(cell) } : {}),
      ...(span > 1 ? { colSpan: span } : {}),
      ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      ...(named.length > 0 ? { headers: named } : {}),
    };
    return { cell, heads: heads(cell), properties };
  }

  #scopeOf({ header, column, colSpan }: TableCell): string {
    if (header === 'row') return 'row';
    if (header === 'group') return 'rowgroup';
    return colSpan > 1 && this.#groups.get(column) === colSpan ? 'colgroup' : 'col';
  }

  #headersOf(cell: TableCell, rowIds: readonly string[]): string[] {
    if (cell.header === 'group') return [];
    const { group } = this.#headers;
    const ids = group === undefined || cell.header === 'column' ? [] : [group];
    if (cell.header === 'none') ids.push(...rowIds);
    for (const column of this.#columnsOf(cell)) {
      for (const id of column) if (!ids.includes(id)) ids.push(id);
    }
    return ids;
  }

  #columnsOf({ column, colSpan }: TableCell): string[][] {
    return this.#headers.columns.slice(column, column + colSpan);
  }
}

/** A cell that heads others; one with nothing in it heads none. */
function heads({ header, children }: TableCell): boolean {
  return header !== 'none' && wordsIn(children).trim() !== '';
}
