import { describe, expect, it } from 'vitest';
import { calculateCase } from './calculate-case.ts';

const COST_SHARES = [
  {
    id: 'population',
    basis: 'By population',
    shares: [
      { id: 'north', label: 'North', per_cent: 48.615, places: 1 },
      { id: 'west', label: 'West', per_cent: 51.385, places: 1 },
    ],
  },
];

const split = (suffix = '') => [
  { id: `north${suffix}`, heading: 'North', kind: 'money', share: 'north', of: `total${suffix}` },
  { id: `west${suffix}`, heading: 'West', kind: 'money', share: 'west', of: `total${suffix}` },
  { id: `total${suffix}`, heading: 'Total', kind: 'money' },
];

const contract = (id: string, annual_value: number) => ({
  id,
  name: id,
  provider: 'A provider',
  annual_value,
});
const grant = (id: string, first: number, second: number, more: object = {}) => ({
  id,
  group: 'county',
  cells: { 'total-first': first, 'total-second': second },
  ...more,
});

/** Two published tables of a joint committee: what is typed, from which every printed cell follows. */
const CASE = {
  cost_shares: COST_SHARES,
  contracts: [
    contract('adult', 5394000),
    contract('young', 300000),
    contract('recovery', 800000),
    contract('family', 160000),
    contract('youth', 80000),
    contract('training', 156000),
    contract('system', 93000),
  ],
  tables: [
    {
      id: 'contracts',
      caption: 'Annual contract values',
      unit: 'thousands',
      basis: 'per_year',
      shares: 'population',
      columns: [{ id: 'name', heading: 'Service', kind: 'text' }, ...split()],
      rows: ['adult', 'young', 'recovery', 'family', 'youth', 'training', 'system'].map((id) => ({
        id,
        contract: id,
      })),
      totals: [
        {
          id: 'all',
          label: 'Total',
          of: 'all',
          kind: 'total',
          method: 'sum_of_rows',
          stated: { north: 3395, west: 3588, total: 6983 },
        },
      ],
    },
    {
      id: 'grants',
      caption: 'Grants',
      unit: 'thousands',
      basis: 'total',
      shares: 'population',
      columns: [{ id: 'name', heading: 'Grant', kind: 'text' }, ...split('-first'), ...split('-second')],
      groups: [
        { id: 'county', heading: 'County-wide' },
        { id: 'west-only', heading: 'West only' },
      ],
      rows: [
        grant('treatment', 1366, 2243),
        grant('housing', 596, 596),
        grant('inpatient', 115, 115),
        grant('rough-sleepers', 811, 811, { group: 'west-only', only: 'west' }),
      ],
      totals: [
        { id: 'county-total', label: 'County', of: 'county', kind: 'subtotal', method: 'sum_of_rows' },
        { id: 'west-total', label: 'West', of: 'west-only', kind: 'subtotal', method: 'sum_of_rows' },
        { id: 'all', label: 'All', of: 'all', kind: 'total', method: 'sum_of_rows' },
        { id: 'fresh', label: 'All', of: 'all', kind: 'total', method: 'fresh_split' },
      ],
    },
  ],
};

describe('two tables shared between two authorities', () => {
  const { figures, problems, printed } = calculateCase(CASE);
  const cells = (table: string, row: string, columns: readonly string[]) =>
    columns.map((column) => printed(`tables.${table}.${row}.${column}`, 'number'));

  it('has no problems', () => expect(problems).toEqual([]));

  it('prints the shares with one decimal', () => {
    expect(printed('cost_shares.population.north')).toBe('48.6%');
    expect(printed('cost_shares.population.west')).toBe('51.4%');
  });

  it.each([
    ['adult', '2,622', '2,772', '5,394'],
    ['young', '146', '154', '300'],
    ['recovery', '389', '411', '800'],
    ['family', '78', '82', '160'],
    ['youth', '39', '41', '80'],
    ['training', '76', '80', '156'],
    ['system', '45', '48', '93'],
    ['all', '3,395', '3,588', '6,983'],
  ])('contracts: %s is %s + %s = %s', (row, ...published) => {
    expect(cells('contracts', row, ['north', 'west', 'total'])).toEqual(published);
  });

  it.each([
    ['treatment', '664', '702', '1,366', '1,090', '1,153', '2,243'],
    ['housing', '290', '306', '596', '290', '306', '596'],
    ['inpatient', '56', '59', '115', '56', '59', '115'],
    ['county-total', '1,010', '1,067', '2,077', '1,436', '1,518', '2,954'],
    ['rough-sleepers', '0', '811', '811', '0', '811', '811'],
    ['west-total', '0', '811', '811', '0', '811', '811'],
    ['all', '1,010', '1,878', '2,888', '1,436', '2,329', '3,765'],
    ['fresh', '1,010', '1,878', '2,888', '1,436', '2,329', '3,765'],
  ])('grants: %s', (row, ...published) => {
    const columns = ['first', 'second'].flatMap((year) => [`north-${year}`, `west-${year}`, `total-${year}`]);
    expect(cells('grants', row, columns)).toEqual(published);
  });

  it('prints totals in millions for prose', () => {
    expect(printed('tables.contracts.all.total', 'millions')).toBe('£6.983m');
    expect(printed('tables.contracts.all.north', 'millions')).toBe('£3.395m');
    expect(printed('tables.contracts.all.total')).toBe('£6,983,000');
  });

  it('says what each cell stands on', () => {
    expect(figures.get('tables.contracts.adult.total')?.inputs).toEqual(['contracts.adult.annual_value']);
    expect(figures.get('tables.contracts.all.north')?.inputs).toHaveLength(7);
    expect(figures.get('tables.contracts.adult.north')?.inputs).toContain('tables.contracts.adult.total');
  });
});

describe('a table at the shares as printed', () => {
  const shares = [
    { id: 'north', label: 'North', per_cent: 48.6, places: 1 },
    { id: 'west', label: 'West', per_cent: 51.4, places: 1 },
  ];
  const { printed } = calculateCase({
    cost_shares: [{ id: 'population', basis: 'By population', shares }],
    tables: [
      {
        ...CASE.tables[1],
        totals: ['sum_of_rows', 'fresh_split'].map((method) => ({
          id: method.replace('_', '-').replace('_', '-'),
          label: 'County',
          of: 'county',
          kind: 'subtotal',
          method,
        })),
      },
    ],
  });

  it('differs between the sum of the rounded rows and a fresh split', () => {
    expect(printed('tables.grants.sum-of-rows.north-first', 'number')).toBe('1,010');
    expect(printed('tables.grants.fresh-split.north-first', 'number')).toBe('1,009');
    expect(printed('tables.grants.fresh-split.west-first', 'number')).toBe('1,068');
  });
});
