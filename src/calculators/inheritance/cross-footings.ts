import type { Case } from '../../schema/case.ts';
import type { FinancialTable } from '../../schema/financial.ts';
import { MINUS_ONE, ONE } from '../decimal.ts';
import type { Figures } from '../figure.ts';
import { isShareColumn } from '../share-columns.ts';
import type { Identity } from './identity.ts';

/**
 * Typed columns of which one is plainly the sum of the others in every row: a reader sees that, so a withheld cell
 * follows from the rest of its row. Columns under one heading are looked at together.
 */
export function crossFootings(input: Case, figures: Figures): readonly Identity[] {
  return (input.tables ?? []).flatMap((table) =>
    runsOf(table).flatMap((columns) => {
      const sum =
        columns.length < 3 ? undefined : columns.find((column) => footsIn(table, column, columns, figures));
      if (sum === undefined) return [];
      return table.rows.map(({ id }): Identity => {
        const at = (column: string) => `tables.${table.id}.${id}.${column}`;
        const others = columns.filter((column) => column !== sum);
        return {
          owner: at(sum),
          terms: [[at(sum), MINUS_ONE], ...others.map((column) => [at(column), ONE] as const)],
        };
      });
    }),
  );
}

/** The typed columns of money or counts, in runs: those under each first-row heading, or all of them. */
function runsOf(table: FinancialTable): readonly (readonly string[])[] {
  const summed = table.columns
    .filter((column) => !isShareColumn(column) && (column.kind === 'money' || column.kind === 'count'))
    .map(({ id }) => id);
  const heads = table.heads ?? [];
  if (heads.length === 0) return [summed];
  return heads.map(({ columns }) => columns.filter((id) => summed.includes(id)));
}

/** Whether `sum` is the sum of the other columns in every row, and in one row of more than noughts. */
function footsIn(table: FinancialTable, sum: string, columns: readonly string[], figures: Figures): boolean {
  let telling = false;
  for (const { id } of table.rows) {
    const amountIn = (column: string) => {
      const value = figures.get(`tables.${table.id}.${id}.${column}`)?.value;
      return value?.kind === 'money' ? value.pence : value?.kind === 'count' ? value.value : undefined;
    };
    const whole = amountIn(sum);
    const parts = columns.filter((column) => column !== sum).map(amountIn);
    if (whole === undefined || parts.includes(undefined)) return false;
    if (parts.reduce<bigint>((total, part) => total + (part ?? 0n), 0n) !== whole) return false;
    telling ||= parts.filter((part) => part !== 0n).length > 1;
  }
  return telling;
}
