import { isShareColumn } from '../../calculators/share-columns.ts';
import { readCell } from '../../calculators/table-cells.ts';
import type { CostShares, FinancialTable } from '../../schema/financial.ts';
import type { RuleContext } from '../rule.ts';

type Row = FinancialTable['rows'][number];
type Total = NonNullable<FinancialTable['totals']>[number];

/** One cell that holds a share of another of its row or total, in pence or things counted. */
export interface ShareCell {
  readonly table: FinancialTable;
  readonly set: CostShares;
  /** The row or total it stands in. */
  readonly in: Row | Total;
  readonly column: FinancialTable['columns'][number];
  /** Position of its share in the set. */
  readonly share: number;
  readonly whole: bigint;
  /** What is calculated. */
  readonly part: bigint;
  /** What the source states in its place. */
  readonly stated: bigint | undefined;
  /** Path of what the source states. */
  readonly at: string;
}

/** Every share of a row that all parties bear, in the order of the tables; with `totals`, those of totals too. */
export function shareCells({ case: input, figures }: RuleContext, totals = false): readonly ShareCell[] {
  return (input.tables ?? []).flatMap((table) => {
    const set = input.cost_shares?.find(({ id }) => id === table.shares);
    if (!set) return [];
    const rows = table.rows.filter(({ only }) => only === undefined);
    const shared = (total: Total) =>
      table.rows.every((row) => (total.of !== 'all' && row.group !== total.of) || row.only === undefined);
    const places = [
      ...rows.map((row) => [row, 'rows'] as const),
      ...(totals ? (table.totals ?? []).filter(shared).map((total) => [total, 'totals'] as const) : []),
    ];
    const amountAt = (place: string, column: string) => {
      const value = figures.get(`tables.${table.id}.${place}.${column}`)?.value;
      return value?.kind === 'money' ? value.pence : value?.kind === 'count' ? value.value : undefined;
    };
    const columns = table.columns
      .filter(isShareColumn)
      .map((column) => ({ column, share: set.shares.findIndex(({ id }) => id === column.share) }))
      .filter(({ share }) => share >= 0);
    return places.flatMap(([place, list]) =>
      columns.flatMap(({ column, share }): ShareCell[] => {
        const [whole, part] = [amountAt(place.id, column.of ?? ''), amountAt(place.id, column.id)];
        if (whole === undefined || part === undefined) return [];
        const at = `tables.${table.id}.${list}.${place.id}.stated.${column.id}`;
        const read = readCell(place.stated?.[column.id], column, table.unit, at).value;
        const stated = read?.kind === 'money' ? read.pence : read?.kind === 'count' ? read.value : undefined;
        return [{ table, set, in: place, column, share, whole, part, stated, at }];
      }),
    );
  });
}
