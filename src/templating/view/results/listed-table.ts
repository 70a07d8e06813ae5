import type { Field } from '../../read-field.ts';
import { type CellView, type ColumnPlan, type RowView, wordsCell } from '../table-view.ts';

/** A table of a meeting's list: its cells take in fields that are made for it and stand in no file. */
export interface ListedTable {
  readonly id: string;
  readonly caption: '';
  readonly summary: string;
  readonly head: 1;
  readonly rowHeaders: 1;
  readonly widths: string;
  readonly columns: string;
  readonly rows: readonly RowView[];
  readonly fields: readonly Field[];
  readonly notes: readonly string[];
  readonly remarks: readonly string[];
}

/** One row, and the fields its cells take in. */
export interface ListedRow {
  readonly cells: readonly CellView[];
  readonly fields: readonly Field[];
}

/** Rows under one header row. */
export function listedTable(
  { id, summary, remarks = [] }: { id: string; summary: string; remarks?: readonly string[] },
  columns: readonly ColumnPlan[],
  rows: readonly ListedRow[],
): ListedTable {
  const head: RowView = { row: '', cells: columns.map(({ heading }) => wordsCell(heading)) };
  return {
    id,
    caption: '',
    summary,
    head: 1,
    rowHeaders: 1,
    widths: columns.map(({ width }) => width).join(' '),
    columns: columns.map(({ kind }) => kind).join(' '),
    rows: [head, ...rows.map(({ cells }): RowView => ({ row: '', cells }))],
    fields: rows.flatMap(({ fields }) => fields),
    notes: [],
    remarks,
  };
}
