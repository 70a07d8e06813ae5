import type { DocxContext } from './context.ts';
import { escapeXml } from './escape-xml.ts';

/** A line, its thickness in eighths of a point and its colour as `RRGGBB`. */
export interface Rule {
  readonly size: number;
  readonly colour: string;
}
/** A cell on the table's grid. */
export interface GridCell {
  /** Grid columns it covers. */
  readonly span: number;
  /** `continue` is the lower part of a cell that covers several rows. */
  readonly merge?: 'restart' | 'continue' | undefined;
  /** `RRGGBB`. */
  readonly fill?: string | undefined;
  /** Lines over and under the cell, where they are not the table's own. */
  readonly topRule?: Rule | undefined;
  readonly bottomRule?: Rule | undefined;
  /** True where the text goes on from the cell above, or in the one below, with no room between the two but its own. */
  readonly joinsAbove?: boolean;
  readonly joinsBelow?: boolean;
  /** True where the text stands at the foot of the cell. */
  readonly foot?: boolean;
  /** Paragraphs and tables; never empty. */
  readonly xml: string;
}
export interface GridRow {
  /** True for rows repeated at the top of every page the table reaches. */
  readonly header: boolean;
  readonly mayBreak: boolean;
  /** Least height, in twips. */
  readonly height?: number;
  readonly cells: readonly GridCell[];
}
export interface Grid {
  readonly style: string;
  /** Width of each column, in twips. */
  readonly columns: readonly number[];
  /** Twips from the text's left edge; negative in the margin. */
  readonly indent: number;
  readonly title?: string;
  readonly description?: string;
  readonly firstColumn: boolean;
  readonly lastRow?: boolean;
  readonly rows: readonly GridRow[];
}

/** Word makes one table of two that touch, so a paragraph of no height stands between them. */
export const tableSeparator = '<w:p><w:pPr><w:pStyle w:val="TableSeparator"/></w:pPr></w:p>';

/** Opens a table, apart from one that stands directly above; to be called before anything in it is written. */
export function openTable(context: DocxContext): string {
  const apart = context.opening.afterTable ? tableSeparator : '';
  context.opening.afterTable = false;
  return apart;
}

/** A table of fixed widths. */
export function tableXml(grid: Grid, context: DocxContext): string {
  context.opening.afterTable = true;
  const width = grid.columns.reduce((sum, column) => sum + column, 0);
  const columns = grid.columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  const rows = grid.rows.map((row) => rowXml(row, grid.columns)).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${grid.style}"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `<w:tblInd w:w="${grid.indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${tableLook(grid)}` +
    `${alternative('tblCaption', grid.title)}${alternative('tblDescription', grid.description)}</w:tblPr>` +
    `<w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`
  );
}

function tableLook(grid: Grid): string {
  const firstRow = grid.rows[0]?.header ?? false;
  const lastRow = grid.lastRow ?? false;
  const bits = (firstRow ? 0x20 : 0) + (lastRow ? 0x40 : 0) + (grid.firstColumn ? 0x80 : 0) + 0x600;
  const flag = (on: boolean) => (on ? '1' : '0');
  return (
    `<w:tblLook w:val="${bits.toString(16).toUpperCase().padStart(4, '0')}" w:firstRow="${flag(firstRow)}" w:lastRow="${flag(lastRow)}" ` +
    `w:firstColumn="${flag(grid.firstColumn)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
  );
}

function alternative(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<w:${name} w:val="${escapeXml(text)}"/>`;
}

function rowXml(row: GridRow, columns: readonly number[]): string {
  const properties =
    (row.mayBreak ? '' : '<w:cantSplit/>') +
    (row.height === undefined ? '' : `<w:trHeight w:val="${row.height}" w:hRule="atLeast"/>`) +
    (row.header ? '<w:tblHeader/>' : '');
  let cells = '';
  let column = 0;
  for (const cell of row.cells) {
    const width = columns.slice(column, column + cell.span).reduce((sum, each) => sum + each, 0);
    cells += cellXml(cell, width);
    column += cell.span;
  }
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

function cellXml(cell: GridCell, width: number): string {
  const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : '';
  const merge = cell.merge === undefined ? '' : `<w:vMerge w:val="${cell.merge}"/>`;
  const rules = ruleXml('top', cell.topRule) + ruleXml('bottom', cell.bottomRule);
  const borders = rules === '' ? '' : `<w:tcBorders>${rules}</w:tcBorders>`;
  const fill = cell.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${borders}${fill}${joins(cell)}${cell.foot ? '<w:vAlign w:val="bottom"/>' : ''}</w:tcPr>${cell.xml}</w:tc>`;
}

function joins({ joinsAbove = false, joinsBelow = false }: GridCell): string {
  if (!joinsAbove && !joinsBelow) return '';
  const none = (edge: string, isNone: boolean) => (isNone ? `<w:${edge} w:w="0" w:type="dxa"/>` : '');
  return `<w:tcMar>${none('top', joinsAbove)}${none('bottom', joinsBelow)}</w:tcMar>`;
}

function ruleXml(edge: 'top' | 'bottom', rule: Rule | undefined): string {
  return rule === undefined
    ? ''
    : `<w:${edge} w:val="single" w:sz="${rule.size}" w:space="0" w:color="${rule.colour}"/>`;
}

/** Column widths in twips that sum to the whole exactly, from shares that sum to 1. */
export function columnWidths(shares: readonly number[], whole: number): number[] {
  let share = 0;
  let edge = 0;
  return shares.map((each, i) => {
    share += each;
    const next = i === shares.length - 1 ? whole : Math.round(share * whole);
    const width = next - edge;
    edge = next;
    return width;
  });
}
