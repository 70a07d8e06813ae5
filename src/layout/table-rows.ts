import type { Points } from '../style/house-style.ts';
import type { Table, TableCell, TableRow } from '../tree/nodes.ts';
import { type LayoutContext, languageAttributes, type Setting, settingAt } from './context.ts';
import { collectBoxes, type Flow, heightOf } from './flow.ts';
import type { StructureElement } from './laid-out.ts';
import type { BandCell, BandRow, TableLook } from './table-band.ts';
import type { StructuredRow } from './table-structure.ts';
import { flowText } from './text-block.ts';

/** To the left and the right of a cell's text, as a multiple of the size that the style gives to tables. */
export const CELL_PADDING = 0.5;

/** What sets the title block, which is drawn as a table, apart from other tables. */
export interface TableManner {
  readonly size: Points;
  /** Whether the first column is tinted and its terms are bold. */
  readonly tintTerms: boolean;
}

/** A table that is being drawn: its setting is that of its cells but for their columns. */
export interface TableDrawing {
  readonly manner: TableManner;
  readonly look: TableLook;
  readonly setting: Setting;
}

/** A row with the lines of each cell set in their place across the page. */
export function measureRow(
  { row, cells }: StructuredRow,
  drawing: TableDrawing,
  context: LayoutContext,
): BandRow {
  return {
    kind: row.kind,
    anchors: row.id === undefined ? [] : [row.id],
    cells: cells.map(({ cell, element }): BandCell => {
      const setting = cellSetting(cell, element, row.kind, drawing, context);
      const boxes = collectBoxes((flow) => layCell(cell, setting, flow, context));
      const { column, colSpan, rowSpan } = cell;
      return { column, colSpan, rowSpan, boxes, height: heightOf(boxes) };
    }),
  };
}

function cellSetting(
  cell: TableCell,
  parent: StructureElement,
  kind: TableRow['kind'],
  { look, manner, setting }: TableDrawing,
  { style }: LayoutContext,
): Setting {
  const { edges, padding } = look;
  const { colours, title } = style;
  const term = manner.tintTerms && cell.header === 'row';
  const lines = title.details === 'lines';
  const from = edges[cell.column] ?? setting.left;
  const to = edges[Math.min(edges.length - 1, cell.column + cell.colSpan)] ?? from;
  return {
    ...settingAt(setting, cell.origin),
    left: from + padding.across,
    width: to - from - 2 * padding.across,
    align: cell.align === 'figure' ? 'right' : cell.align,
    bold: kind !== 'body' || term,
    colour: kind === 'head' ? colours.tableHeadText : term && lines ? colours.accent : setting.colour,
    parent,
  };
}

/** Plain text belongs to the cell itself, which spares an element for each figure of a table. */
function layCell(cell: TableCell, setting: Setting, flow: Flow, context: LayoutContext): void {
  const [only, ...others] = cell.children;
  const plain =
    only?.type === 'paragraph' && others.length === 0 && only.number === undefined && only.role === 'text';
  if (plain && setting.parent !== undefined && only.indent === 0) {
    flow.anchor(only.id);
    Object.assign(setting.parent, languageAttributes(setting, only.origin));
    const block = { inlines: only.children, element: setting.parent, notesIn: setting.parent };
    flowText(block, settingAt(setting, only.origin), flow, context);
  } else context.layBlocks(cell.children, setting, flow);
}

/** How the rows of a table are drawn in its column, on columns of these relative widths. */
export function tableLook(
  manner: TableManner,
  table: Table,
  widths: readonly number[],
  setting: Setting,
  context: LayoutContext,
): TableLook {
  const { colours } = context.style;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = [setting.left];
  let share = 0;
  for (const width of widths) {
    share += width;
    edges.push(setting.left + (setting.width * share) / total);
  }
  return {
    edges,
    padding: { across: manner.size * CELL_PADDING, down: manner.size * 0.35 },
    leading: context.rhythm.leading(manner.size),
    hairline: context.rhythm.hairline,
    colours: {
      rule: colours.rule,
      strong: colours.text,
      band: colours.tableBand,
      head: colours.tableHead,
      headRule: colours.tableHeadText,
    },
    tintTerms: manner.tintTerms && context.style.title.details === 'table',
    ruleAbove: table.head.length === 0,
  };
}
