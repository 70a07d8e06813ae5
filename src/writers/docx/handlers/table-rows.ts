import type { Table, TableCell, TableRow } from '../../../tree/nodes.ts';
import { blocksLength } from '../blocks-length.ts';
import type { DocxContext } from '../context.ts';
import { inCell, type Surroundings, within } from '../surroundings.ts';
import type { GridCell, GridRow } from '../table-xml.ts';
import { hexColour } from '../twips.ts';
import { writeCell } from '../write-cell.ts';

/** Rows with more characters than this may break across pages; shorter ones stay whole. */
const longestWholeRow = 1200;

/** Thickness of lines, in eighths of a point: the table's own, and those over and under a total. */
const thinRule = 4;
const strongRule = 8;

/** A cell that reaches into the rows below the one it stands in. */
interface Reach {
  readonly cell: TableCell;
  rowsLeft: number;
}

/** The table's rows on its grid: cells that span rows are continued in the rows below, holes are filled. */
export function gridRows(table: Table, surroundings: Surroundings, context: DocxContext): GridRow[] {
  const reaches = new Map<number, Reach>();
  const all: readonly TableRow[] = [...table.head, ...table.body];
  const rows = all.map((row, r) => {
    const around = { ...surroundings, held: staysWithNext(all, r) };
    return gridRow(row, table.columns.length, reaches, around, context);
  });
  return table.head.length > 0 ? rows : rows.map((row, r) => (r === 0 ? ruledAbove(row, context) : row));
}

/** Heads, groups and the first row stay with the next row, as do the rows before totals and before the last. */
function staysWithNext(rows: readonly TableRow[], r: number): boolean {
  const next = rows[r + 1]?.kind;
  const kind = rows[r]?.kind;
  const first = kind === 'head' || kind === 'group' || r === 0 || rows[r - 1]?.kind === 'head';
  return next !== undefined && (first || next === 'total' || next === 'subtotal' || r === rows.length - 2);
}

/** A table without a head has a line over its first row. */
function ruledAbove(row: GridRow, context: DocxContext): GridRow {
  const topRule = { size: thinRule, colour: hexColour(context.style.colours.rule) };
  return { ...row, cells: row.cells.map((cell) => ({ topRule, ...cell })) };
}

function gridRow(
  row: TableRow,
  width: number,
  reaches: Map<number, Reach>,
  surroundings: Surroundings,
  context: DocxContext,
): GridRow {
  const starting = new Map(row.cells.map((cell) => [cell.column, cell]));
  const cells: GridCell[] = [];
  let due = context.bookmarks.around(row.id === undefined ? {} : { id: row.id });
  for (let column = 0; column < width; ) {
    const reach = reaches.get(column);
    const cell = starting.get(column);
    if (reach !== undefined && reach.rowsLeft > 0) {
      reach.rowsLeft--;
      cells.push({
        ...shape(reach.cell, row, context),
        merge: 'continue',
        xml: emptyCell(surroundings, context),
      });
      column += reach.cell.colSpan;
    } else if (cell === undefined) {
      cells.push({ span: 1, ...rowLook(row, context), xml: emptyCell(surroundings, context) });
      column += 1;
    } else {
      if (cell.rowSpan > 1) reaches.set(column, { cell, rowsLeft: cell.rowSpan - 1 });
      const xml = due.start + cellContent(cell, row, surroundings, context) + due.end;
      cells.push({ ...shape(cell, row, context), merge: cell.rowSpan > 1 ? 'restart' : undefined, xml });
      due = { start: '', end: '' };
      column += cell.colSpan;
    }
  }
  const length = row.cells.reduce((sum, cell) => sum + blocksLength(cell.children), 0);
  return { header: row.kind === 'head', mayBreak: length > longestWholeRow, cells };
}

function cellContent(
  cell: TableCell,
  row: TableRow,
  surroundings: Surroundings,
  context: DocxContext,
): string {
  const { start, end } = context.bookmarks.around(cell.origin === undefined ? {} : { origin: cell.origin });
  const text = cellStyle(cell, row);
  const own = inCell(within(surroundings, cell.origin), text, context.style.sizes.table);
  const inside = { ...own, align: cellAlignment(cell, text) };
  return start + writeCell(cell.children, inside, context) + end;
}

function emptyCell(surroundings: Surroundings, context: DocxContext): string {
  return writeCell([], inCell(surroundings, 'TableText', context.style.sizes.table), context);
}

function cellStyle(cell: TableCell, row: TableRow): string {
  if (row.kind === 'head' || cell.header === 'column') return 'TableHeading';
  if (row.kind === 'group' || cell.header === 'group') return 'TableGroup';
  if (row.kind === 'total') return 'TableTotal';
  if (row.kind === 'subtotal') return 'TableSubtotal';
  return cell.align === 'figure' ? 'TableFigure' : 'TableText';
}

function cellAlignment(cell: TableCell, style: string): Surroundings['align'] {
  if (style === 'TableFigure' || cell.align === 'left') return undefined;
  return cell.align === 'centre' ? 'centre' : 'right';
}

function shape(cell: TableCell, row: TableRow, context: DocxContext): Omit<GridCell, 'xml'> {
  const heads = cell.header === 'column' && row.kind !== 'head';
  return { span: cell.colSpan, ...rowLook(heads ? { kind: 'head' } : row, context) };
}

function rowLook(
  row: Pick<TableRow, 'kind'>,
  context: DocxContext,
): Omit<GridCell, 'xml' | 'span' | 'merge'> {
  const { colours } = context.style;
  const strong = { size: strongRule, colour: hexColour(colours.text) };
  switch (row.kind) {
    case 'head':
      return { fill: hexColour(colours.tableHead), foot: true };
    case 'group':
      return { fill: hexColour(colours.tableBand) };
    case 'subtotal':
      return { topRule: strong };
    case 'total':
      return { topRule: strong, bottomRule: strong };
    case 'body':
      return {};
  }
}
