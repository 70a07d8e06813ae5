import type { Case } from '../schema/case.ts';
import type { CostShares, FinancialTable } from '../schema/financial.ts';
import type { Problem } from './problem.ts';

type Column = FinancialTable['columns'][number];

/** One calculated column: which share of which column it holds. */
export interface ShareColumn {
  readonly id: string;
  readonly heading: Column['heading'];
  /** Id of the column divided. */
  readonly of: string;
  readonly kind: 'money' | 'count';
  /** Position of its share in the set. */
  readonly share: number;
}

/** The calculated columns of a table and the shares they use. */
export interface ShareColumns {
  readonly set: CostShares | undefined;
  readonly columns: readonly ShareColumn[];
  readonly problems: readonly Problem[];
}

/** Whether a column is calculated from a share of another rather than typed. */
export function isShareColumn(column: Column): boolean {
  return column.share !== undefined || column.of !== undefined;
}

/** Finds what each calculated column of a table stands on. */
export function shareColumns(table: FinancialTable, input: Case): ShareColumns {
  const set = input.cost_shares?.find(({ id }) => id === table.shares);
  const columns: ShareColumn[] = [];
  const problems: Problem[] = [];
  for (const column of table.columns.filter(isShareColumn)) {
    const path = `tables.${table.id}.columns.${column.id}`;
    const share = set?.shares.findIndex(({ id }) => id === column.share) ?? -1;
    const of = table.columns.find(({ id }) => id === column.of);
    const kind =
      of && !isShareColumn(of) && (of.kind === 'money' || of.kind === 'count') ? of.kind : undefined;
    if (share < 0)
      problems.push({ kind: 'no-such-column', path: `${path}.share`, named: column.share ?? '' });
    if (of === undefined || kind === undefined)
      problems.push({ kind: 'no-such-column', path: `${path}.of`, named: column.of ?? '' });
    else if (share >= 0) columns.push({ id: column.id, heading: column.heading, of: of.id, kind, share });
  }
  return { set, columns, problems };
}
