import type { Case } from '../schema/case.ts';
import type { FinancialTable } from '../schema/financial.ts';
import { isShareColumn } from './share-columns.ts';

type Column = FinancialTable['columns'][number];

/** Columns that a contract's dates fill, by column id. */
const DATES: Readonly<Record<string, string>> = {
  end: 'end',
  to: 'end',
  'end-date': 'end',
  'maximum-end': 'maximum_end',
};

/** Columns that a contract's annual value fills, by column id. */
const VALUES = ['annual-value', 'value'];

/**
 * The path of the figure of a contract that fills a cell of its row: its annual value (in the column so named, or
 * in the only column of money that is typed) or its end. Undefined where the contract has nothing for the column.
 */
export function contractCell(
  id: string,
  column: Column,
  table: FinancialTable,
  input: Case,
): { readonly path: string } | undefined {
  const contract = input.contracts?.find((candidate) => candidate.id === id);
  if (!contract) return undefined;
  const path = `contracts.${id}`;
  const date = DATES[column.id];
  if (column.kind === 'date' && date) return { path: `${path}.${date}` };
  if (column.kind !== 'money' || !takesValue(column, table)) return undefined;
  if (contract.annual_value !== undefined) return { path: `${path}.annual_value` };
  const latest = contract.values?.at(-1);
  return latest ? { path: `${path}.values.${latest.id}.amount` } : undefined;
}

function takesValue(column: Column, table: FinancialTable): boolean {
  const money = table.columns.filter((other) => other.kind === 'money' && !isShareColumn(other));
  return VALUES.includes(column.id) || money.length === 1;
}
