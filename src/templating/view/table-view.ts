/** What stands in one cell: lines of plain words, tick boxes with lines beneath, a Markdown field, or part of a wider cell. */
export type CellView =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly kind: 'ticks';
      readonly choices: readonly { readonly label: string; readonly on: boolean }[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'up' };

export interface RowView {
  /** '' for an ordinary row. */
  readonly row: '' | 'group' | 'subtotal' | 'total';
  readonly cells: readonly CellView[];
}

/** A table ready for the template `partials/table`: header rows first, then the fields and notes that go with it. */
export interface TableView {
  readonly id: string;
  readonly caption: string;
  readonly summary: string;
  readonly head: number;
  readonly rowHeaders: number;
  /** Relative widths, and kinds of column, in order, parted by spaces. */
  readonly widths: string;
  readonly columns: string;
  readonly rows: readonly RowView[];
  /** Paths of the fields that cells take in. */
  readonly fields: readonly string[];
  /** Paths of notes written in the case. */
  readonly notes: readonly string[];
  /** Notes in plain words that the product adds. */
  readonly remarks: readonly string[];
}

export const LEFT: CellView = { kind: 'left' };
export const UP: CellView = { kind: 'up' };

/** A cell of plain words, one line for each that is not empty. */
export function wordsCell(...lines: readonly string[]): CellView {
  return { kind: 'lines', lines: lines.filter((line) => line !== '') };
}

/** A cell that takes in the Markdown field at a path. */
export function fieldCell(path: string): CellView {
  return { kind: 'field', path };
}

export interface ColumnPlan {
  readonly heading: string;
  readonly kind: 'text' | 'figure';
  readonly width: number;
}

/** A table with one header row, from columns and rows; the fields are those its cells name. */
export function simpleTable(
  about: { readonly id: string; readonly caption: string; readonly summary: string },
  columns: readonly ColumnPlan[],
  rows: readonly (readonly CellView[])[],
): TableView {
  const head: RowView = { row: '', cells: columns.map(({ heading }) => wordsCell(heading)) };
  return {
    ...about,
    head: 1,
    rowHeaders: 1,
    widths: columns.map(({ width }) => width).join(' '),
    columns: columns.map(({ kind }) => kind).join(' '),
    rows: [head, ...rows.map((cells): RowView => ({ row: '', cells }))],
    fields: rows.flat().flatMap((cell) => (cell.kind === 'field' ? [cell.path] : [])),
    notes: [],
    remarks: [],
  };
}
