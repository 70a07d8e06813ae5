import type { Decimal } from '../schema/amounts.ts';
import type { Case } from '../schema/case.ts';
import type { FinancialTable } from '../schema/financial.ts';
import { inLanguage } from '../schema/in-language.ts';
import { APPORTIONMENT_WORDS, apportion } from './apportion.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { contractCell } from './contract-cell.ts';
import { NOUGHT, ONE } from './decimal.ts';
import type { Figure, Figures, FigureValue } from './figure.ts';
import { moneyUnitOf, stepOf } from './money-unit.ts';
import type { Problem } from './problem.ts';
import { isShareColumn, type ShareColumn, type ShareColumns, shareColumns } from './share-columns.ts';
import { readCell, typedCell } from './table-cells.ts';

type Row = FinancialTable['rows'][number];

/**
 * The figures of every row of every table: typed cells, cells that a contract fills, and each authority's share.
 * Shares of a row always sum to the row; they are divided in the decimals the row itself has, so that no row's
 * figures depend on another's.
 */
export function tableFigures({ case: input, figures }: CalculatorContext): Calculated {
  const worked = (input.tables ?? []).map((table) => oneTable(table, input, figures));
  return {
    figures: worked.flatMap((table) => table.figures),
    problems: worked.flatMap((table) => table.problems),
  };
}

interface Worked {
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
}

function oneTable(table: FinancialTable, input: Case, known: Figures): Worked {
  const figures = new Map<string, Figure>();
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const name = nameOf(table, row, input);
    for (const column of table.columns) {
      const path = `tables.${table.id}.${row.id}.${column.id}`;
      const at = `tables.${table.id}.rows.${row.id}.cells.${column.id}`;
      const cell = typedCell(row.cells?.[column.id]);
      if (isShareColumn(column)) {
        if (cell !== undefined) problems.push({ kind: 'typed-over', path: at });
        continue;
      }
      const common = { path, basis: table.basis, label: labelOf(name, column.heading) } as const;
      const filled =
        cell === undefined && row.contract ? contractCell(row.contract, column, table, input) : undefined;
      if (filled) {
        const source = known.get(filled.path);
        if (source) figures.set(path, filledFigure(source, common, table));
        continue;
      }
      const read = readCell(cell, column, table.unit, at);
      if (read.problem) problems.push(read.problem);
      if (read.value) figures.set(path, typedFigure(read.value, common, at, table, read.places));
    }
  }
  const shares = shareColumns(table, input);
  const parts = shareFigures(table, shares, figures, input);
  return {
    figures: [...figures.values(), ...parts.figures],
    problems: [...problems, ...shares.problems, ...parts.problems],
  };
}

type Common = Pick<Figure, 'path' | 'basis' | 'label'>;

function typedFigure(
  value: FigureValue,
  common: Common,
  at: string,
  table: FinancialTable,
  places: number | undefined,
): Figure {
  return {
    ...common,
    value,
    method: 'As stated.',
    inputs: [],
    statedAt: [at],
    ...(places === undefined ? {} : { places }),
    ...(value.kind === 'money' ? { unit: moneyUnitOf(table.unit) } : {}),
  };
}

function filledFigure(source: Figure, common: Common, table: FinancialTable): Figure {
  return {
    ...common,
    value: source.value,
    method: 'As the contract states.',
    inputs: [source.path],
    statedAt: [],
    ...(source.value.kind === 'money' ? { unit: moneyUnitOf(table.unit) } : {}),
  };
}

/** Each row's parts for each divided column. A row borne by one authority alone falls wholly on it. */
function shareFigures(
  table: FinancialTable,
  shares: ShareColumns,
  figures: ReadonlyMap<string, Figure>,
  input: Case,
): Worked {
  const { set } = shares;
  const made: Figure[] = [];
  if (!set) return { figures: made, problems: [] };
  const percentages = set.shares.map((share) => share.per_cent);
  for (const of of new Set(shares.columns.map((column) => column.of))) {
    const columns = shares.columns.filter((column) => column.of === of);
    const wholes = table.rows.flatMap((row) => {
      const figure = figures.get(`tables.${table.id}.${row.id}.${of}`);
      return figure ? [{ row, figure, amount: amountOf(figure.value) }] : [];
    });
    for (const { row, figure, amount } of wholes) {
      const step = figure.value.kind === 'money' ? stepOf(amount, table.unit) : 1n;
      const parts = divided(amount / step, row.only, set, percentages);
      if (!parts)
        return { figures: [], problems: [{ kind: 'unusable-shares', path: `cost_shares.${set.id}` }] };
      const name = nameOf(table, row, input);
      for (const column of columns)
        made.push(partFigure(table, row, column, figure, (parts[column.share] ?? 0n) * step, set, name));
    }
  }
  return { figures: made, problems: [] };
}

function divided(
  units: bigint,
  only: string | undefined,
  set: NonNullable<ShareColumns['set']>,
  percentages: readonly Decimal[],
) {
  if (only === undefined) return apportion(units, percentages, set.method);
  return set.shares.map((share) => (share.id === only ? units : 0n));
}

function partFigure(
  table: FinancialTable,
  row: Row,
  column: ShareColumn,
  whole: Figure,
  amount: bigint,
  set: NonNullable<ShareColumns['set']>,
  name: string,
): Figure {
  const share = set.shares[column.share];
  const borneAlone = row.only !== undefined;
  const paths = borneAlone ? [] : set.shares.map(({ id }) => `cost_shares.${set.id}.${id}`);
  const weight = borneAlone
    ? row.only === share?.id
      ? ONE
      : NOUGHT
    : { units: share?.per_cent.units ?? 0n, places: (share?.per_cent.places ?? 0) + 2 };
  return {
    path: `tables.${table.id}.${row.id}.${column.id}`,
    label: labelOf(name, column.heading),
    value: column.kind === 'money' ? { kind: 'money', pence: amount } : { kind: 'count', value: amount },
    basis: table.basis,
    method: borneAlone
      ? 'Borne wholly by one authority.'
      : `The authority's share of the row, rounded so that the shares sum to it (${APPORTIONMENT_WORDS[set.method]}).`,
    inputs: [whole.path, ...paths],
    statedAt: [`tables.${table.id}.rows.${row.id}.stated.${column.id}`],
    weights: [weight, ...paths.map(() => NOUGHT)],
    ...(column.kind === 'money' ? { unit: moneyUnitOf(table.unit) } : {}),
  };
}

function amountOf(value: FigureValue): bigint {
  return value.kind === 'money' ? value.pence : value.kind === 'count' ? value.value : 0n;
}

/** A row's name and a column's heading, in English: what an officer would call the cell. */
function labelOf(name: string, heading: Parameters<typeof inLanguage>[0]): string {
  return `${name}, ${inLanguage(heading, 'en')}`;
}

/** The name of a row: its contract's, else its words, else its id. */
function nameOf(table: FinancialTable, row: Row, input: Case): string {
  const contract = input.contracts?.find(({ id }) => id === row.contract);
  if (contract) return inLanguage(contract.name, 'en');
  const words = table.columns
    .filter(({ kind }) => kind === 'text')
    .map(({ id }) => typedCell(row.cells?.[id]))
    .find((cell) => typeof cell === 'string');
  return typeof words === 'string' ? words : row.id;
}
