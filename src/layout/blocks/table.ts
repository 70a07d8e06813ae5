import type { Points } from '../../style/house-style.ts';
import type { Table } from '../../tree/nodes.ts';
import type { BoxDraft, RepeatedHead } from '../box.ts';
import { indented, type LayoutContext, narrowed, parentOf, type Setting, settingAt } from '../context.ts';
import { fitTable } from '../fit-table.ts';
import { collectBoxes, type Flow, heightOf } from '../flow.ts';
import { plainText } from '../inline-runs.ts';
import type { StructureElement, TableFit } from '../laid-out.ts';
import { CELL_STEP } from '../longest-word.ts';
import { lowered, stacked } from '../stacked-pieces.ts';
import { type BandRow, bandBox, repeatedPieces } from '../table-band.ts';
import { cuttableBand } from '../table-cut.ts';
import { CELL_PADDING, measureRow, type TableDrawing, type TableManner, tableLook } from '../table-rows.ts';
import { type StructuredRow, type StructuredTable, tableStructure } from '../table-structure.ts';
import { flowText } from '../text-block.ts';
import { layParagraph } from './paragraph.ts';

/** A table in the size that the style gives to tables. */
export function layTable(table: Table, setting: Setting, flow: Flow, context: LayoutContext): void {
  layTableAs({ size: context.style.sizes.table, tintTerms: false }, table, setting, flow, context);
}

/**
 * A table on the grid its columns give: caption, head and the first rows together, the head printed again on
 * later pages, a total and the last row with the row before it, the notes with the last row.
 */
export function layTableAs(
  manner: TableManner,
  table: Table,
  outer: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  const { rhythm } = context;
  const setting = narrowed(settingAt(outer, table.origin), indented(outer, table.indent));
  flow.space(rhythm.figure);
  flow.anchor(table.id);
  if (table.head.length + table.body.length === 0) {
    layParagraph(
      { type: 'paragraph', role: 'label', indent: 0, children: table.caption },
      setting,
      flow,
      context,
    );
  } else {
    const structure = tableStructure(table, parentOf(setting, context), setting, context);
    const fit = fitOf(manner, table, setting, context);
    const widths = fit?.widths ?? table.columns.map((column) => column.width);
    const look = tableLook(manner, table, widths, setting, context);
    const size = fit?.size ?? manner.size;
    const cells: Setting = {
      ...setting,
      size,
      spacing: rhythm.cell,
      hang: size * CELL_STEP,
      steps: 0,
    };
    layCaption(table, structure, { ...cells, size: manner.size }, flow, context);
    layRows(structure, table, { manner, look, setting: cells }, flow, context);
  }
  for (const note of table.notes) {
    flow.hold();
    layParagraph(note, { ...setting, spacing: rhythm.item }, flow, context);
  }
  flow.space(rhythm.figure);
}

/** What is noted down of a table whose words would break; the title block has room enough. */
function fitOf(
  { size, tintTerms }: TableManner,
  table: Table,
  setting: Setting,
  context: LayoutContext,
): TableFit | undefined {
  if (tintTerms || context.asAsked.has(table)) return undefined;
  const fitting = { width: setting.width, size, padding: size * CELL_PADDING * 2 };
  const fit = fitTable(table, fitting, setting, context);
  if (fit !== undefined) context.tables.set(table, fit);
  return fit;
}

function layCaption(
  table: Table,
  { caption }: StructuredTable,
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  if (caption === undefined) return;
  const own = { ...setting, bold: true, colour: context.style.colours.heading };
  flowText({ inlines: table.caption, element: caption, notesIn: caption, whole: true }, own, flow, context);
  flow.space(context.rhythm.item);
  flow.hold();
}

function layRows(
  structure: StructuredTable,
  table: Table,
  drawing: TableDrawing,
  flow: Flow,
  context: LayoutContext,
): void {
  const { look } = drawing;
  const column = columnHeight(context);
  const measure = (row: StructuredRow) => measureRow(row, drawing, context);
  if (structure.head.length > 0) {
    const rows = structure.head.map(measure);
    const head = bandBox(rows, look);
    const repeated = repeatedHead(head, table, drawing, context);
    flow.add(head.height > column / 4 ? cuttableBand(rows, look) : head);
    flow.hold();
    flow.repeat(repeated);
  }
  let before = { height: 0, kind: 'head' as BandRow['kind'] };
  let opening = false;
  const together = togetherWhileShort(flow, column * SHORT_TABLE);
  const bands = bandsOf(structure.body);
  bands.forEach((rows, i) => {
    const band = rows.map(measure);
    const ruleAbove = i === 0 && look.ruleAbove;
    const own = ruleAbove === look.ruleAbove ? look : { ...look, ruleAbove };
    const whole = bandBox(band, own);
    const box = whole.height > column / 4 ? cuttableBand(band, own) : whole;
    const kind = band[0]?.kind ?? 'body';
    const short = before.height + box.height <= column / 4;
    const closes = kind === 'total' || kind === 'subtotal';
    const opened = before.kind === 'group';
    const atEnd = i === 1 || i === bands.length - 1;
    together.add({ ...box, held: opened || ((atEnd || closes || opening) && short) });
    opening = opened;
    before = { height: box.height, kind: band[band.length - 1]?.kind ?? 'body' };
  });
  together.end();
  flow.repeat(undefined);
}

/** A table shorter than this share of the page moves to the next page whole rather than be split. */
const SHORT_TABLE = 0.3;

/** Passes rows on, all held together where they turn out to need no more than `height`. */
function togetherWhileShort(flow: Flow, height: Points): { add(box: BoxDraft): void; end(): void } {
  let waiting: BoxDraft[] | undefined = [];
  let sum = 0;
  return {
    add: (box) => {
      if (waiting === undefined) return flow.add(box);
      waiting.push(box);
      sum += box.height;
      if (sum <= height) return;
      for (const one of waiting) flow.add(one);
      waiting = undefined;
    },
    end: () => {
      for (const [i, box] of (waiting ?? []).entries())
        flow.add({ ...box, held: i > 0 || box.held === true });
    },
  };
}

/** Rows that cells reach across, together; every other row by itself. */
function bandsOf(rows: readonly StructuredRow[]): StructuredRow[][] {
  const bands: StructuredRow[][] = [];
  let until = 0;
  rows.forEach((row, r) => {
    if (r < until) bands[bands.length - 1]?.push(row);
    else bands.push([row]);
    for (const { cell } of row.cells) until = Math.max(until, Math.min(rows.length, r + cell.rowSpan));
  });
  return bands;
}

/** The head as later pages print it: the caption with the word for "continued", then the header rows. */
function repeatedHead(
  head: BoxDraft,
  table: Table,
  drawing: TableDrawing,
  context: LayoutContext,
): RepeatedHead {
  const { continued } = context.details.words;
  const words = plainText(table.caption);
  const { setting, manner } = drawing;
  const element: StructureElement = { type: 'Caption', children: [] };
  const caption = collectBoxes((flow) => {
    if (words === '') return;
    const value = continued.startsWith('(') ? `${words} ${continued}` : `${words} (${continued})`;
    const own = { ...setting, size: manner.size, bold: true, colour: context.style.colours.heading };
    const block = { inlines: [{ type: 'text', value }] as const, element, notesIn: element };
    flowText(block, own, flow, context);
  });
  const above = caption.length === 0 ? 0 : heightOf(caption) + context.rhythm.item;
  const pieces = [...repeatedPieces(stacked(caption, 0)), ...lowered(repeatedPieces(head.pieces), above)];
  return { height: above + head.height, pieces };
}

function columnHeight({ style }: LayoutContext): Points {
  return style.page.height - style.page.margins.top - style.page.margins.bottom;
}
