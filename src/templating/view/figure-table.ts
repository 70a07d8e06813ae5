import { roundedTotals, saysMayNotSum } from '../../calculators/rounded-totals.ts';
import { isWithheld } from '../../exemption/withheld.ts';
import type { Decimal } from '../../schema/amounts.ts';
import type { FinancialTable } from '../../schema/financial.ts';
import type { Text } from '../../schema/in-language.ts';
import { printedFigure } from '../figure-text.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { contractWords } from './contract-words.ts';
import { type CellView, LEFT, type RowView, type TableView, UP, wordsCell } from './table-view.ts';

type Column = FinancialTable['columns'][number];
type Row = FinancialTable['rows'][number];
type Total = NonNullable<FinancialTable['totals']>[number];

/**
 * One of the case's tables of figures: header of one level or two with each column's share and unit, rows by
 * group, subtotals after the rows they sum, totals last. Undefined where the case has no such table.
 */
export function figureTable(id: string, paper: PaperContext): TableView | undefined {
  const table = entriesOf(paper.case.tables).find((candidate) => candidate.id === id);
  if (!table || isWithheld(table) || isWithheld(table.columns)) return undefined;
  const head = headRows(table, paper);
  return {
    id: `tables.${id}`,
    caption: plainText(table.caption, paper),
    summary: summary(table, paper),
    head: head.length,
    rowHeaders: table.columns[0]?.kind === 'text' ? 1 : 0,
    widths: widths(table).join(' '),
    columns: table.columns
      .map(({ kind }) => (kind === 'text' || kind === 'date' ? 'text' : 'figure'))
      .join(' '),
    rows: [...head, ...bodyRows(table, paper)],
    fields: [],
    notes: entriesOf(table.notes).map((note) => `tables.${id}.notes.${note.id}.text`),
    remarks: [...roundingRemark(table, paper), ...mayNotSum(table, paper)],
  };
}

function summary(table: FinancialTable, { words, language }: PaperContext): string {
  if (table.summary !== undefined) return plainText(table.summary, { language });
  const columns = table.columns.map(({ heading }) => plainText(heading, { language })).join(', ');
  return words('table-summary', { rows: String(entriesOf(table.rows).length), columns });
}

/** Typed widths where all columns have one; otherwise words take three times the room of figures. */
function widths(table: FinancialTable): readonly number[] {
  const typed = table.columns.flatMap(({ width }) => (width === undefined ? [] : [width]));
  if (typed.length === table.columns.length) return typed;
  return table.columns.map(({ kind }) => (kind === 'text' ? 3 : 2));
}

function headRows(table: FinancialTable, paper: PaperContext): readonly RowView[] {
  const columnHeads = table.columns.map((column) => wordsCell(...headingLines(column, table, paper)));
  const heads = entriesOf(table.heads).filter((head) => !isWithheld(head) && !isWithheld(head.columns));
  if (heads.length === 0) return [{ row: '', cells: columnHeads }];
  const over = table.columns.map((column) => heads.find(({ columns }) => columns.includes(column.id)));
  const upper = over.map((head, at): CellView => {
    if (head === undefined) return columnHeads[at] ?? wordsCell();
    return at > 0 && over[at - 1] === head ? LEFT : wordsCell(plainText(head.heading, paper));
  });
  const lower = columnHeads.map((cell, at) => (over[at] === undefined ? UP : cell));
  return [
    { row: '', cells: upper },
    { row: '', cells: lower },
  ];
}

/** A column's heading, its share as printed, and the unit of its figures. */
function headingLines(column: Column, table: FinancialTable, paper: PaperContext): readonly string[] {
  const share = column.share === undefined ? undefined : `cost_shares.${table.shares ?? ''}.${column.share}`;
  const printed = share === undefined ? undefined : printedFigure(share, undefined, paper)?.text;
  const unit =
    column.kind === 'money' && inUnit(table) ? paper.words(`unit-${inUnit(table) ?? 'pounds'}`) : '';
  return [plainText(column.heading, paper), printed ?? '', unit];
}

/** The unit that a header has to state; undefined where each cell has its own £. */
function inUnit({ unit }: FinancialTable): 'thousands' | 'millions' | undefined {
  return unit === 'thousands' || unit === 'millions' ? unit : undefined;
}

function bodyRows(table: FinancialTable, paper: PaperContext): readonly RowView[] {
  const groups = entriesOf(table.groups);
  const heading = (group: (typeof groups)[number]) =>
    isWithheld(group) ? group.withheld.replacement : plainText(group.heading, paper);
  const loose = entriesOf(table.rows).filter(({ group }) => !groups.some(({ id }) => id === group));
  const rows = (some: readonly Row[]) => some.map((row) => rowView(row, table, paper));
  const totals = (of: string) =>
    entriesOf(table.totals)
      .filter((total) => total.of === of)
      .map((total) => totalView(total, table, paper));
  return [
    ...rows(loose),
    ...groups.flatMap((group) => [
      wideRow('group', heading(group), table),
      ...rows(entriesOf(table.rows).filter((row) => row.group === group.id)),
      ...totals(group.id),
    ]),
    ...totals('all'),
  ];
}

function rowView(row: Row, table: FinancialTable, paper: PaperContext): RowView {
  if (isWithheld(row)) return wideRow('', row.withheld.replacement, table);
  return { row: '', cells: table.columns.map((column) => cellView(row, column, table, paper)) };
}

function cellView(row: Row, column: Column, table: FinancialTable, paper: PaperContext): CellView {
  const figure = figureCell(`tables.${table.id}.${row.id}.${column.id}`, table, paper);
  if (figure !== undefined) return wordsCell(figure);
  const typed = row.cells?.[column.id];
  if (typed !== undefined)
    return wordsCell(isWithheld(typed) ? typed.withheld.replacement : written(typed, paper));
  return wordsCell(row.contract === undefined ? '' : contractWords(row.contract, column.id, paper));
}

function figureCell(path: string, table: FinancialTable, paper: PaperContext): string | undefined {
  if (!paper.figures.has(path)) return undefined;
  const figure = printedFigure(path, inUnit(table) ? 'number' : undefined, paper);
  return figure?.withheld ? paper.words('withheld') : figure?.text;
}

/** A number typed in a column of words prints as it was typed. */
function written(cell: Text | Decimal, paper: PaperContext): string {
  if (typeof cell === 'string' || 'en' in cell) return plainText(cell, paper);
  const digits = String(cell.units).padStart(cell.places + 1, '0');
  return cell.places === 0 ? digits : `${digits.slice(0, -cell.places)}.${digits.slice(-cell.places)}`;
}

/** A total's label stands across the columns of words it begins with. */
function totalView(total: Total, table: FinancialTable, paper: PaperContext): RowView {
  const first = table.columns.findIndex(({ kind }) => kind !== 'text');
  const cells = table.columns.map((column, at): CellView => {
    if (at === 0) return wordsCell(plainText(total.label, paper));
    if (at < first) return LEFT;
    return wordsCell(figureCell(`tables.${table.id}.${total.id}.${column.id}`, table, paper) ?? '');
  });
  return { row: total.kind, cells };
}

/** One cell across the whole table. */
function wideRow(row: RowView['row'], words: string, table: FinancialTable): RowView {
  return { row, cells: table.columns.map((_, at) => (at === 0 ? wordsCell(words) : LEFT)) };
}

/** How shares are rounded, where the table shows shares and says nothing of it itself. */
function roundingRemark(table: FinancialTable, { words }: PaperContext): readonly string[] {
  const shared = table.columns.some(({ share }) => share !== undefined);
  if (!shared || entriesOf(table.notes).length > 0) return [];
  const fresh = entriesOf(table.totals).some(({ method }) => method === 'fresh_split');
  const unit = words(`nearest-${inUnit(table) ?? 'pounds'}`);
  return [words(fresh ? 'rounding-note-split' : 'rounding-note', { unit })];
}

/** That figures may not sum, where a total of shares is not the sum of the rows as printed and no note says so. */
function mayNotSum(table: FinancialTable, { words, figures }: PaperContext): readonly string[] {
  const rows = entriesOf(table.rows);
  if (rows.some((row) => isWithheld(row)) || isWithheld(table.totals)) return [];
  const told = entriesOf(table.notes).some(
    (note) => !isWithheld(note) && saysMayNotSum(plainText(note.text, { language: 'en' })),
  );
  const known = (path: string) => {
    const figure = figures.get(path);
    return isWithheld(figure) ? undefined : figure;
  };
  const needed = roundedTotals(table, known).length > 0;
  return needed && !told ? [words('figures-may-not-sum')] : [];
}
