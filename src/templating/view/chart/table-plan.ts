import { isWithheld } from '../../../exemption/withheld.ts';
import type { PaperContext } from '../../paper-context.ts';
import { entriesOf, plainText } from '../../readable.ts';
import type { ChartBlock, ChartPlan } from './chart-plan.ts';
import { type ChartReader, readPoint } from './read-point.ts';

/** Columns of a table of the case: bars for each row, or the shares of the first of them. */
export function tablePlan(
  kind: 'bars' | 'shares',
  { of, columns }: ChartBlock,
  reader: ChartReader,
): ChartPlan | undefined {
  const { paper, withheld } = reader;
  const table = entriesOf(paper.case.tables).find(({ id }) => id === of);
  if (!table) return undefined;
  if (
    isWithheld(table) ||
    isWithheld(table.columns) ||
    entriesOf(table.rows).some((row) => isWithheld(row))
  ) {
    withheld.push(`tables.${of}`);
    return undefined;
  }
  const shown = columns
    ? columns.flatMap((id) => table.columns.filter((column) => column.id === id))
    : table.columns.filter((column) => column.kind === 'money');
  const used = kind === 'shares' ? shown.slice(0, 1) : shown;
  const path = (row: string, column: string) => `tables.${table.id}.${row}.${column}`;
  const named = table.columns.find((column) => column.kind === 'text')?.id ?? '';
  const rows = table.rows.map((row) => {
    const label = row.cells?.[named];
    return {
      label: typeof label === 'string' ? label : contractName(row.contract, paper),
      cells: used.map((column) => readPoint(path(row.id, column.id), 'millions', reader)),
    };
  });
  const headings = used.map((column) => headingOf(column.id, table, paper));
  return {
    kind,
    columns: headings,
    rows: rows.filter(({ cells }) => cells.some(({ text }) => text !== '')),
    tabled: true,
  };
}

type Table = NonNullable<PaperContext['case']['tables']>[number];

/** A column's heading, with the one over it where it has one: "2023/24: Total" is told from "2024/25: Total". */
function headingOf(column: string, table: Table, paper: PaperContext): string {
  const own = plainText(table.columns.find(({ id }) => id === column)?.heading, paper);
  const over = entriesOf(table.heads).find((head) => !isWithheld(head) && head.columns.includes(column));
  return over ? `${plainText(over.heading, paper)}: ${own}` : own;
}

function contractName(id: string | undefined, paper: PaperContext): string {
  const contract = entriesOf(paper.case.contracts).find((one) => one.id === id);
  return contract ? plainText(contract.name, paper) : '';
}
