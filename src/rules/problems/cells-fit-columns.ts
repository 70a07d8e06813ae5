import type { Finding, Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

const SHARES = {
  id: 'population',
  basis: 'By population',
  shares: [
    { id: 'north', label: 'North', per_cent: 48.6, places: 1 },
    { id: 'west', label: 'West', per_cent: 51.4, places: 1 },
  ],
};

function example(cells: object) {
  const table = {
    id: 'costs',
    caption: 'Costs',
    unit: 'thousands',
    basis: 'per_year',
    shares: 'population',
    columns: [
      { id: 'service', heading: 'Service', kind: 'text' },
      { id: 'north', heading: 'North', kind: 'money', share: 'north', of: 'total' },
      { id: 'total', heading: 'Total', kind: 'money' },
    ],
    rows: [{ id: 'adult', cells: { service: 'Adult', ...cells } }],
  };
  return { cost_shares: [SHARES], tables: [table] };
}

const columnOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** A cell holds what its column holds, and nothing is typed where it is calculated. */
export const cellsFitColumns: Rule = {
  id: 'CLC-07',
  title: 'Cells hold what their column holds',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A cell that cannot be read as a figure is left out of every total below it.',
  reads: ['tables.*.columns', 'tables.*.rows.*.cells'],
  check: (context) => [
    ...problemsOf(
      context,
      'not-a-figure',
      ({ path, found, wanted }): Finding => ({
        path,
        message: `The cell "${columnOf(path)}" holds "${found}", but its column holds ${wanted}.`,
        found,
        expected: wanted,
        mend: 'Type the figure without a currency sign, commas or words.',
      }),
    ),
    ...problemsOf(
      context,
      'too-fine',
      ({ path, found, wanted }): Finding => ({
        path,
        message: `The cell "${columnOf(path)}" holds ${found}, which is not ${wanted}.`,
        found,
        expected: wanted,
        mend: 'Round the figure as its source does.',
      }),
    ),
    ...problemsOf(
      context,
      'typed-over',
      ({ path }): Finding => ({
        path,
        message: `The cell "${columnOf(path)}" is typed, but its column is calculated.`,
        expected: 'no cell here',
        mend: 'Move what the source has to "stated", where it is checked. Where one authority bears the whole row, say so with "only".',
      }),
    ),
    ...problemsOf(
      context,
      'blank-cell',
      ({ path, wanted }): Finding => ({
        path,
        message: `The cell "${columnOf(path)}" is blank, but its column holds ${wanted}.`,
        severity: 'warning',
        found: 'nothing',
        expected: wanted,
        mend: 'Type the figure, or words such as "n/a" where there is none.',
      }),
    ),
  ],
  examples: {
    accepted: [{ case: example({ total: 5394 }) }, { case: example({ total: 'n/a' }) }],
    rejected: [
      {
        case: example({ total: '£5.4m' }),
        path: 'tables.costs.rows.adult.cells.total',
        message:
          'The cell "total" holds "£5.4m", but its column holds money, as a plain number in the unit of the table.',
      },
      {
        case: example({ total: 5394, north: 2622 }),
        path: 'tables.costs.rows.adult.cells.north',
        message: 'The cell "north" is typed, but its column is calculated.',
      },
      {
        case: example({}),
        path: 'tables.costs.rows.adult.cells.total',
        message:
          'The cell "total" is blank, but its column holds money, as a plain number in the unit of the table.',
      },
    ],
  },
};
