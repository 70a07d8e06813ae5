import type { FinancialTable } from '../schema/financial.ts';
import type { Figure } from './figure.ts';

/** A total that is not the sum of the cells printed above it. */
export interface RoundedTotal {
  readonly total: string;
  readonly column: string;
  /** In pence, or in things counted. */
  readonly printed: bigint;
  readonly sum: bigint;
}

/**
 * The totals of a table that its own printed cells do not sum to, because shares were rounded row by row and in the
 * total: such a table needs the note that figures may not sum. A total of which a cell is not known here (it is
 * withheld, or holds words) says nothing. `figureAt` gives the figures that the reader of the paper is to see.
 */
export function roundedTotals(
  { id, rows, columns, totals }: Pick<FinancialTable, 'id' | 'rows' | 'columns' | 'totals'>,
  figureAt: (path: string) => Figure | undefined,
): readonly RoundedTotal[] {
  return (totals ?? []).flatMap((total) => {
    const summed = rows.filter(({ group }) => total.of === 'all' || group === total.of);
    return columns.flatMap((column): RoundedTotal[] => {
      const amountIn = (row: string) => amountOf(figureAt(`tables.${id}.${row}.${column.id}`));
      const printed = amountIn(total.id);
      const cells = summed.map((row) => amountIn(row.id));
      if (printed === undefined || cells.includes(undefined)) return [];
      const sum = cells.reduce<bigint>((all, cell) => all + (cell ?? 0n), 0n);
      return sum === printed ? [] : [{ total: total.id, column: column.id, printed, sum }];
    });
  });
}

/** Words by which a note says that printed figures need not sum. */
const MAY_NOT_SUM =
  /\b(?:may|might|do|does|will|need) not (?:always |necessarily |exactly |quite )?(?:sum|add|cast|agree|total|tally)\b/i;

/** Whether a note already says that figures may not sum. */
export function saysMayNotSum(note: string): boolean {
  return MAY_NOT_SUM.test(note);
}

function amountOf(figure: Figure | undefined): bigint | undefined {
  if (figure?.value.kind === 'money') return figure.value.pence;
  return figure?.value.kind === 'count' ? figure.value.value : undefined;
}
