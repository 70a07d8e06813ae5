import { apportion } from '../../calculators/apportion.ts';
import { unitsAt } from '../../calculators/decimal.ts';
import { formatInUnit } from '../../calculators/format/format-money.ts';
import { formatCount } from '../../calculators/format/format-number.ts';
import { moneyUnitOf, stepOf } from '../../calculators/money-unit.ts';
import { english, listed } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { type ShareCell, shareCells } from './shares-of-rows.ts';
import { twoPartyRow, twoPartyTable } from './two-party-table.ts';

const stated = (north: number, west: number, method?: string) => ({
  case: twoPartyTable({
    rows: [twoPartyRow('adult', 5394, { north, west })],
    ...(method === undefined ? {} : { method }),
  }),
});
const thirds = (method: string) => ({
  cost_shares: [
    {
      id: 'quarters',
      basis: 'By population',
      method,
      shares: [25, 25, 50].map((per_cent, index) => ({
        id: `share-${index + 1}`,
        label: `Authority ${index + 1}`,
        per_cent,
        places: 0,
      })),
    },
  ],
  tables: [
    {
      id: 'costs',
      caption: 'Costs',
      unit: 'none',
      basis: 'none',
      shares: 'quarters',
      columns: [
        { id: 'service', heading: 'Service', kind: 'text' },
        ...[1, 2, 3].map((part) => ({
          id: `part-${part}`,
          heading: `Authority ${part}`,
          kind: 'count',
          share: `share-${part}`,
          of: 'total',
        })),
        { id: 'total', heading: 'Total', kind: 'count' },
      ],
      rows: [{ id: 'places', cells: { service: 'Places', total: 2 } }],
    },
  ],
});

/** Parts of a row are what its shares give by the method named, they sum, and none moves by a unit or more. */
export const apportionmentStated: Rule = {
  id: 'MON-03',
  title: 'Parts of a row follow from its shares and sum to it',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'An authority that pays by the printed share is billed another sum.',
  reads: ['tables.*.rows.*.stated', 'cost_shares'],
  check: (context) => {
    const rows = new Map<string, ShareCell[]>();
    for (const cell of shareCells(context)) {
      const row = `${cell.table.id}.${cell.in.id}.${cell.column.of ?? ''}`;
      rows.set(row, [...(rows.get(row) ?? []), cell]);
    }
    return [...rows.values()].flatMap((cells) => [...statedFound(cells), ...movedFound(cells)]);
  },
  examples: {
    accepted: [
      stated(2621, 2773),
      stated(2621, 2773, 'balance'),
      { case: twoPartyTable() },
      { case: thirds('largest_remainder') },
    ],
    rejected: [
      {
        ...stated(2622, 2772),
        path: 'tables.costs.rows.adult.stated.north',
        message:
          'The row "adult" of "Annual costs" states North 2,622 and West 2,772, but the shares of 5,394 come to 2,621 and 2,773.',
      },
      {
        ...stated(2621, 2774),
        path: 'tables.costs.rows.adult.stated.west',
        message:
          'The row "adult" of "Annual costs" states North 2,621 and West 2,774, which come to 5,395 and not to 5,394.',
      },
      {
        case: thirds('balance'),
        path: 'cost_shares.quarters.method',
        message:
          'By the balance, "Authority 3" has 0 of the 2 in the row "places" of "Costs", a whole unit away from its share.',
      },
    ],
  },
};

function statedFound(cells: readonly ShareCell[]): Finding[] {
  const wrong = cells.find((cell) => cell.stated !== undefined && cell.stated !== cell.part);
  if (!wrong) return [];
  const given = cells.filter((cell) => cell.stated !== undefined);
  const words = listed(given.map((cell) => `${english(cell.column.heading)} ${written(cell.stated, cell)}`));
  const about = `The row "${wrong.in.id}" of "${english(wrong.table.caption)}" states ${words}`;
  const sum = given.reduce((all, cell) => all + (cell.stated ?? 0n), 0n);
  const right = listed(given.map((cell) => written(cell.part, cell)));
  const short = given.length === wrong.set.shares.length && sum !== wrong.whole;
  const whole = written(wrong.whole, wrong);
  return [
    {
      path: wrong.at,
      message: short
        ? `${about}, which come to ${written(sum, wrong)} and not to ${whole}.`
        : `${about}, but the shares of ${whole} come to ${right}.`,
      found: listed(given.map((cell) => written(cell.stated, cell))),
      expected: right,
      mend: 'Type the exact share behind the printed one, name the method of rounding, or correct the source.',
    },
  ];
}

/** The method of the balance leaves the last party all the rounding of the others. */
function movedFound(cells: readonly ShareCell[]): Finding[] {
  const moved = cells.find(({ set, share, whole, part, table, column }) => {
    if (set.method !== 'balance' || share !== set.shares.length - 1) return false;
    const step = column.kind === 'money' ? stepOf(whole, table.unit) : 1n;
    const places = Math.max(...set.shares.map(({ per_cent }) => per_cent.places));
    const weights = set.shares.map(({ per_cent }) => unitsAt(per_cent, places));
    const all = weights.reduce((sum, weight) => sum + weight, 0n);
    const distance = part * all - whole * (weights[share] ?? 0n);
    const even = apportion(
      whole,
      set.shares.map(({ per_cent }) => per_cent),
    )?.[share];
    return even !== part && (distance < 0n ? -distance : distance) >= step * all;
  });
  if (!moved) return [];
  const party = english(moved.set.shares[moved.share]?.label ?? '');
  return [
    {
      path: `cost_shares.${moved.set.id}.method`,
      message: `By the balance, "${party}" has ${written(moved.part, moved)} of the ${written(moved.whole, moved)} in the row "${moved.in.id}" of "${english(moved.table.caption)}", a whole unit away from its share.`,
      severity: 'warning',
      found: 'balance',
      expected: 'largest_remainder',
      mend: 'Use "largest_remainder", by which no part moves by a unit.',
    },
  ];
}

function written(amount: bigint | undefined, { column, table }: Pick<ShareCell, 'column' | 'table'>): string {
  if (amount === undefined) return '';
  if (column.kind === 'count') return formatCount(amount);
  return formatInUnit(amount, moneyUnitOf(table.unit), 'minus');
}
