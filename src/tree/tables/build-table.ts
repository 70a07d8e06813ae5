import type { DraftBlock, DraftCell, DraftInline, DraftRow, DraftTable } from '../draft.ts';
import type { TableColumn, TableRow } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import { cellBlocks, type FieldStore, withoutBlankEnds } from './cell-blocks.ts';
import { columnWidths } from './column-widths.ts';
import { evenRows } from './even-rows.ts';
import { type SpannedCell, spanCells } from './span-cells.ts';

/** What a table is made of, whoever wrote it. */
export interface TableParts {
  readonly rows: readonly (readonly (readonly DraftInline[])[])[];
  /** How many of the rows are its header. */
  readonly head: number;
  /** How many columns head their rows. */
  readonly rowHeaders: number;
  readonly align: readonly TableColumn['align'][];
  readonly widths: readonly number[];
  readonly caption: string;
  /** Empty where none is given; one is then made of the header's words after `columnsAre`. */
  readonly summary: string;
  readonly columnsAre: string;
  readonly store: FieldStore;
  readonly notes: DraftBlock[];
}

interface Row {
  readonly kind: TableRow['kind'];
  readonly cells: readonly (readonly DraftInline[])[];
}

/** A table in its final shape, but for its number and notes. */
export function buildTable(parts: TableParts): DraftTable {
  const { columns: count, rows } = evenRows(parts.rows);
  const head = Math.min(Math.max(0, parts.head), rows.length);
  const kinds = rows.map((row, i) => kindOf(row, i < head, count));
  const spans = spanCells(
    kinds.map((row) => row.cells),
    count,
    head,
  );
  const widths = columnWidths(parts.widths, count, rows);
  const columns = widths.map((width, i): TableColumn => ({ width, align: parts.align[i] ?? 'left' }));
  const finished = kinds.map(
    (row, i): DraftRow => ({
      kind: row.kind,
      cells: (spans[i] ?? []).map((cell) => {
        const { blocks, origin } = cellBlocks(cell.inlines, parts.store);
        return placed(cell, row.kind, { columns, rowHeaders: parts.rowHeaders }, blocks, origin);
      }),
    }),
  );
  return {
    type: 'table',
    indent: 0,
    caption: parts.caption === '' ? [] : [{ type: 'text', value: parts.caption }],
    summary: parts.summary || parts.caption || `${parts.columnsAre} ${headings(rows, head)}.`,
    columns,
    head: finished.slice(0, head),
    body: finished.slice(head),
    notes: { children: parts.notes },
  };
}

/** A row's kind from its `:row[…]`, which is taken out; a group's heading alone in its row takes all of it. */
function kindOf(cells: readonly (readonly DraftInline[])[], head: boolean, columns: number): Row {
  const said = cells[0]?.findIndex((inline) => inline.type === 'command' && inline.name === 'row') ?? -1;
  const command = cells[0]?.[said];
  if (command?.type !== 'command') return { kind: head ? 'head' : 'body', cells };
  const first = withoutBlankEnds((cells[0] ?? []).filter((inline) => inline !== command));
  const bare = [first, ...cells.slice(1)];
  if (head || !isKind(command.label)) return { kind: head ? 'head' : 'body', cells: bare };
  const alone = bare.slice(1).every((cell) => withoutBlankEnds(cell).length === 0);
  if (command.label !== 'group' || !alone) return { kind: command.label, cells: bare };
  const left: DraftInline = { type: 'command', name: 'left', label: '', attributes: {} };
  return { kind: 'group', cells: [first, ...Array.from({ length: columns - 1 }, () => [left])] };
}

function isKind(label: string): label is 'group' | 'subtotal' | 'total' {
  return label === 'group' || label === 'subtotal' || label === 'total';
}

function placed(
  { column, colSpan, rowSpan }: SpannedCell,
  kind: TableRow['kind'],
  grid: { readonly columns: readonly TableColumn[]; readonly rowHeaders: number },
  children: DraftBlock[],
  origin: DraftCell['origin'],
): DraftCell {
  const own = grid.columns[column]?.align ?? 'left';
  const heads = column < grid.rowHeaders ? 'row' : 'none';
  const header = kind === 'head' ? 'column' : kind === 'group' ? 'group' : heads;
  const align = kind === 'group' ? 'left' : kind === 'head' && colSpan > 1 ? 'centre' : own;
  const cell = { column, colSpan, rowSpan, header, align, children } as const;
  return origin ? { ...cell, origin } : cell;
}

function headings(rows: TableParts['rows'], head: number): string {
  return (rows[Math.max(0, head - 1)] ?? [])
    .map(plainText)
    .filter((words) => words !== '')
    .join('; ');
}
