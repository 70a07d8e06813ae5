import type { Inline, Table, TableRow } from '../../../tree/nodes.ts';
import { captionLabel } from '../caption-label.ts';
import type { DocxContext } from '../context.ts';
import { field } from '../fields.ts';
import { isBlank, plainText } from '../plain-text.ts';
import { run, type TextLook } from '../run.ts';
import { type Surroundings, within } from '../surroundings.ts';
import { columnWidths, type GridRow, openTable, tableXml } from '../table-xml.ts';
import { writeInlines } from '../write-inlines.ts';
import { writeParagraph } from '../write-paragraph.ts';
import type { BlockHandler } from './handler.ts';
import { gridRows } from './table-rows.ts';

/** A table of data: caption over it, header rows repeated on every page, notes under it. */
export const writeTable: BlockHandler<Table> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const inside = within(surroundings, node.origin);
  const caption = isBlank(node.caption) ? '' : writeCaption(node, inside, context);
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

function writeCaption(node: Table, surroundings: Surroundings, context: DocxContext): string {
  const look = { base: 'Caption', steps: Math.max(node.indent, surroundings.steps) };
  const content = (text: TextLook) => captionXml(node, text, context);
  return writeParagraph({ look, content }, surroundings, context);
}

/** The caption's number is a sequence field, so that Word counts on if a table is put in. */
function captionXml(node: Table, look: TextLook, context: DocxContext): string {
  const [first, ...others] = node.caption;
  const label = first?.type === 'text' ? captionLabel(first.value) : undefined;
  if (first?.type !== 'text' || label === undefined) return writeInlines(node.caption, look, context);
  const number = /\d+$/.exec(label)?.[0] ?? '';
  const restart = Number(number) === context.captions.count + 1 ? '' : ` \\r ${number}`;
  context.captions.count = Number(number);
  const counted =
    run(label.slice(0, -number.length), look) + field(`SEQ Table \\* ARABIC${restart}`, run(number, look));
  const target = node.id === undefined ? undefined : context.targets.get(node.id)?.caption;
  const { start, end } =
    target === undefined ? { start: '', end: '' } : context.bookmarks.pair(target.bookmark);
  const rest: readonly Inline[] = [{ type: 'text', value: first.value.slice(label.length) }, ...others];
  return start + counted + end + writeInlines(rest, look, context);
}
