import type { Case } from '../schema/case.ts';
import type { FinancialTable } from '../schema/financial.ts';
import { inLanguage } from '../schema/in-language.ts';
import { APPORTIONMENT_WORDS, apportion } from './apportion.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { NOUGHT, ONE } from './decimal.ts';
import type { Figure, Figures } from './figure.ts';
import { moneyUnitOf, stepOf } from './money-unit.ts';
import { isShareColumn, type ShareColumn, type ShareColumns, shareColumns } from './share-columns.ts';

type Row = FinancialTable['rows'][number];
type Total = NonNullable<FinancialTable['totals']>[number];

/** One table with what its totals are worked out from. */
interface Tabled {
  readonly table: FinancialTable;
  readonly shares: ShareColumns;
  readonly known: Figures;
}

/**
 * Totals and subtotals of the columns of money and counts. A total of shares is the sum of the rounded parts, or,
 * where the table says so, a fresh division of the total. Percentages, dates and words have no total.
 */
export function totals({ case: input, figures }: CalculatorContext): Calculated {
  return { figures: (input.tables ?? []).flatMap((table) => totalsOf(table, input, figures)) };
}

function totalsOf(table: FinancialTable, input: Case, known: Figures): Figure[] {
  const tabled = { table, shares: shareColumns(table, input), known };
  return (table.totals ?? []).flatMap((total) => {
    const rows = table.rows.filter((row) => total.of === 'all' || row.group === total.of);
    return table.columns.flatMap((column) => {
      const share = tabled.shares.columns.find(({ id }) => id === column.id);
      if (share && total.method === 'fresh_split') return freshSplit(tabled, total, rows, share);
      const sums = share !== undefined || (!isShareColumn(column) && isSummed(column.kind));
      return sums ? sumOfRows(tabled, total, rows, column) : [];
    });
  });
}

const isSummed = (kind: string) => kind === 'money' || kind === 'count';

function sumOfRows(
  { table, known }: Tabled,
  total: Total,
  rows: readonly Row[],
  column: Pick<FinancialTable['columns'][number], 'id' | 'heading'>,
): Figure[] {
  const parts = rows.flatMap((row) => known.get(`tables.${table.id}.${row.id}.${column.id}`) ?? []);
  const first = parts[0];
  if (!first) return [];
  const amount = parts.reduce((sum, part) => sum + amountOf(part), 0n);
  return [
    {
      ...totalFigure(table, total, column, first, amount),
      method: 'The sum of the rows.',
      inputs: parts.map(({ path }) => path),
    },
  ];
}

/** The shares of a total divided afresh; rows that one authority bears alone stay with it. */
function freshSplit(tabled: Tabled, total: Total, rows: readonly Row[], column: ShareColumn): Figure[] {
  const { table, shares, known } = tabled;
  const { set } = shares;
  const cellOf = (row: Row, id: string) => known.get(`tables.${table.id}.${row.id}.${id}`);
  const wholes = rows.flatMap((row) => {
    const figure = cellOf(row, column.of);
    return figure ? [{ row, figure }] : [];
  });
  const first = wholes[0];
  if (!set || !first) return [];
  const divided = wholes.filter(({ row }) => row.only === undefined);
  const alone = wholes
    .filter(({ row }) => row.only !== undefined)
    .flatMap(({ row }) => cellOf(row, column.id) ?? []);
  const whole = divided.reduce((sum, { figure }) => sum + amountOf(figure), 0n);
  const step = column.kind === 'money' ? stepOf(whole, table.unit) : 1n;
  const parts = apportion(
    whole / step,
    set.shares.map((share) => share.per_cent),
    set.method,
  );
  if (!parts) return [];
  const amount = alone.reduce((sum, figure) => sum + amountOf(figure), (parts[column.share] ?? 0n) * step);
  const share = set.shares[column.share]?.per_cent ?? NOUGHT;
  const paths = set.shares.map(({ id }) => `cost_shares.${set.id}.${id}`);
  return [
    {
      ...totalFigure(table, total, column, first.figure, amount),
      method: `The authority's share of the total, divided afresh (${APPORTIONMENT_WORDS[set.method]}).`,
      inputs: [...divided.map(({ figure }) => figure.path), ...alone.map(({ path }) => path), ...paths],
      weights: [
        ...divided.map(() => ({ units: share.units, places: share.places + 2 })),
        ...alone.map(() => ONE),
        ...paths.map(() => NOUGHT),
      ],
    },
  ];
}

function totalFigure(
  table: FinancialTable,
  total: Total,
  column: Pick<FinancialTable['columns'][number], 'id' | 'heading'>,
  like: Figure,
  amount: bigint,
): Omit<Figure, 'method' | 'inputs'> {
  const money = like.value.kind === 'money';
  return {
    path: `tables.${table.id}.${total.id}.${column.id}`,
    label: `${inLanguage(total.label, 'en')}, ${inLanguage(column.heading, 'en')}`,
    value: money ? { kind: 'money', pence: amount } : { kind: 'count', value: amount },
    basis: table.basis,
    statedAt: [`tables.${table.id}.totals.${total.id}.stated.${column.id}`],
    aggregate: true,
    ...(money ? { unit: moneyUnitOf(table.unit) } : {}),
  };
}

function amountOf({ value }: Figure): bigint {
  return value.kind === 'money' ? value.pence : value.kind === 'count' ? value.value : 0n;
}
