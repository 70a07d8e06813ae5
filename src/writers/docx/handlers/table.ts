import type { Table, TableRow } from '../../../tree/nodes.ts';
import { plainText } from '../plain-text.ts';
import { within } from '../surroundings.ts';
import { columnWidths, type GridRow, openTable, tableXml } from '../table-xml.ts';
import { writeCaption } from '../write-caption.ts';
import type { BlockHandler } from './handler.ts';
import { gridRows } from './table-rows.ts';

/** A table of data: caption over it, header rows repeated on every page, notes under it. */
export const writeTable: BlockHandler<Table> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const inside = within(surroundings, node.origin);
  const caption = writeCaption(node, 'Table', inside, context);
  const open = openTable(context);
  const shape = context.pages.tables.get(node);
  const size = shape?.size === context.style.sizes.table ? undefined : shape?.size;
  const rows: GridRow[] = gridRows(node, { ...inside, size }, context);
  const indent = Math.max(node.indent, surroundings.steps) * surroundings.hang;
  const shares = shape?.widths ?? node.columns.map((column) => column.width);
  const all: readonly TableRow[] = [...node.head, ...node.body];
  const grid = {
    style: 'HouseTable',
    columns: columnWidths(shares, surroundings.width - indent),
    indent,
    title: plainText(node.caption),
    description: node.summary,
    firstColumn: node.body.some((row) => row.cells.some((cell) => cell.header === 'row')),
    lastRow: all.at(-1)?.kind === 'total',
    rows,
  };
  return (
    start + caption + open + tableXml(grid, context) + context.writeBlocks(node.notes, inside, context) + end
  );
};
