import type { Table, TableCell, TableRow } from '../tree/nodes.ts';
import { type LayoutContext, languageAttributes, type Setting } from './context.ts';
import type { StructureElement } from './laid-out.ts';
import { addElement } from './structure.ts';

/** A row with the element that owns each cell's text. */
export interface StructuredRow {
  readonly row: TableRow;
  readonly cells: readonly { readonly cell: TableCell; readonly element: StructureElement }[];
}

export interface StructuredTable {
  readonly caption: StructureElement | undefined;
  readonly head: readonly StructuredRow[];
  readonly body: readonly StructuredRow[];
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
 * The elements of a table: `Caption`, `THead`, `TBody`, `TR`, `TH` with id and scope, `TD`, each cell with the ids of
 * all headers that bear on it: its group, its row, its columns (ISO 32000-1, 14.8.5.7).
 */
export function tableStructure(
  table: Table,
  parent: StructureElement,
  setting: Setting,
  context: LayoutContext,
): StructuredTable {
  const attributes = { summary: table.summary, ...languageAttributes(setting, table.origin) };
  const element = addElement(parent, 'Table', attributes);
  const caption = table.caption.length > 0 ? addElement(element, 'Caption') : undefined;
  const headers: Headers = { columns: table.columns.map(() => []), group: undefined, spanning: [] };
  const part = (type: 'THead' | 'TBody', rows: readonly TableRow[]) => {
    if (rows.length === 0) return [];
    const section = addElement(element, type);
    headers.spanning = [];
    return rows.map((row, index) => structureRow(row, index, section, headers, setting, context));
  };
  // PDF/UA-1 has no table of header rows alone: where nothing follows them, they are the body.
  const head = part(table.body.length === 0 ? 'TBody' : 'THead', table.head);
  return { caption, head, body: part('TBody', table.body) };
}

function structureRow(
  row: TableRow,
  index: number,
  section: StructureElement,
  headers: Headers,
  setting: Setting,
  context: LayoutContext,
): StructuredRow {
  const parent = addElement(section, 'TR');
  const ids = row.cells.map(({ header }) => (header === 'none' ? undefined : context.freshId('header')));
  if (row.kind === 'group' || row.kind === 'total') headers.group = undefined;
  headers.spanning = headers.spanning.filter(({ until }) => until > index);
  const rowIds = headers.spanning.map(({ id }) => id);
  row.cells.forEach((cell, i) => {
    const id = ids[i];
    if (cell.header !== 'row' || id === undefined) return;
    rowIds.push(id);
    if (cell.rowSpan > 1) headers.spanning.push({ id, until: index + cell.rowSpan });
  });
  const cells = row.cells.map((cell, i) => {
    const id = ids[i];
    const named = headersOf(cell, headers, rowIds);
    const element = addElement(
      parent,
      id === undefined ? 'TD' : 'TH',
      languageAttributes(setting, cell.origin),
    );
    if (id !== undefined) {
      element.id = id;
      element.scope = cell.header === 'row' ? 'Row' : 'Column';
    }
    if (named.length > 0) element.headers = named;
    if (cell.colSpan > 1) element.colSpan = cell.colSpan;
    if (cell.rowSpan > 1) element.rowSpan = cell.rowSpan;
    return { cell, element };
  });
  row.cells.forEach((cell, i) => {
    const id = ids[i];
    if (id === undefined) return;
    if (cell.header === 'group') headers.group = id;
    if (cell.header === 'column') for (const column of columnsOf(cell, headers)) column.push(id);
  });
  return { row, cells };
}

function headersOf(cell: TableCell, headers: Headers, rowIds: readonly string[]): string[] {
  if (cell.header === 'group') return [];
  const ids = headers.group === undefined || cell.header === 'column' ? [] : [headers.group];
  if (cell.header === 'none') ids.push(...rowIds);
  for (const column of columnsOf(cell, headers)) {
    for (const id of column) if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

function columnsOf(cell: TableCell, headers: Headers): string[][] {
  return headers.columns.slice(cell.column, cell.column + cell.colSpan);
}
