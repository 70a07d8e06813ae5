import { describe, expect, it } from 'vitest';
import { checkExample } from '../check-example.ts';

/** A published table of £000 by row: the whole, and the parts of the two authorities as printed. */
const CONTRACTS = [
  ['adult', 5394, 2622, 2772],
  ['young-people', 300, 146, 154],
  ['recovery', 800, 389, 411],
  ['family', 160, 78, 82],
  ['young-offenders', 80, 39, 41],
  ['training', 156, 76, 80],
  ['case-management', 93, 45, 48],
] as const;
const GRANTS = [
  ['treatment-2023', 1366, 664, 702],
  ['treatment-2024', 2243, 1090, 1153],
  ['housing', 596, 290, 306],
  ['detoxification', 115, 56, 59],
] as const;
type Row = readonly [id: string, whole: number, north: number, west: number];

const table = (id: string, rows: readonly Row[], stated: object | undefined) => ({
  ...{ id, caption: id, unit: 'thousands', basis: 'per_year', shares: 'population' },
  columns: [
    { id: 'service', heading: 'Service', kind: 'text' },
    { id: 'north', heading: 'North', kind: 'money', share: 'north', of: 'total' },
    { id: 'west', heading: 'West', kind: 'money', share: 'west', of: 'total' },
    { id: 'total', heading: 'Total', kind: 'money' },
  ],
  rows: rows.map(([row, total, north, west]) => ({
    ...{ id: row, cells: { service: row, total } },
    stated: { north, west },
  })),
  totals: [
    {
      id: 'all',
      label: 'All',
      of: 'all',
      kind: 'total',
      method: 'sum_of_rows',
      ...(stated ? { stated } : {}),
    },
  ],
});

function found(north: string, west: string, places: number, rule: string) {
  const share = (id: string, per_cent: string) => ({ id, label: id, per_cent, places });
  return checkExample({
    case: {
      cost_shares: [
        { id: 'population', basis: 'Population', shares: [share('north', north), share('west', west)] },
      ],
      tables: [
        table('contracts', CONTRACTS, { north: 3395, west: 3588, total: 6983 }),
        table('grants', GRANTS, undefined),
      ],
    },
  }).filter((finding) => finding.rule === rule);
}

describe('a published table divided by 48.6 and 51.4', () => {
  it('has one row that those shares do not give', () => {
    expect(found('48.6', '51.4', 1, 'MON-03').map(({ message }) => message)).toEqual([
      'The row "adult" of "contracts" states North 2,622 and West 2,772, but the shares of 5,394 come to 2,621 and 2,773.',
    ]);
  });

  it('has totals that are the sums of the published rows, and not of these', () => {
    expect(found('48.6', '51.4', 1, 'MON-02').map(({ found: said, expected }) => [said, expected])).toEqual([
      ['3,395', '3,394'],
      ['3,588', '3,589'],
    ]);
  });

  it('follows one share that was printed too coarsely', () => {
    const [finding, ...more] = found('48.6', '51.4', 1, 'MON-05');
    expect(more).toEqual([]);
    expect([finding?.severity, finding?.expected]).toEqual(['warning', 'from 48.611% to 48.617%']);
  });

  it.each([
    ['48.611', '51.389'],
    ['48.617', '51.383'],
    ['48.615', '51.385'],
  ])('is right in every cell and total at %s and %s', (north, west) => {
    for (const rule of ['MON-02', 'MON-03', 'MON-05']) expect(found(north, west, 3, rule)).toEqual([]);
  });

  it('is not right at 48.618 and 51.382, just outside', () => {
    expect(found('48.618', '51.382', 3, 'MON-03')).not.toEqual([]);
  });
});
