import { apportion } from '../../calculators/apportion.ts';
import { rounded } from '../../calculators/decimal.ts';
import { formatInUnit } from '../../calculators/format/format-money.ts';
import { formatCount } from '../../calculators/format/format-number.ts';
import { formatPercentage } from '../../calculators/format/format-percentage.ts';
import { moneyUnitOf, stepOf } from '../../calculators/money-unit.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type PrintedShare, printedShare } from './printed-share.ts';
import { type ShareCell, shareCells } from './shares-of-rows.ts';
import { twoPartyRow, twoPartyTable } from './two-party-table.ts';

const NINE = { rows: [twoPartyRow('adult', 5394), twoPartyRow('recovery', 800)] };

/** A reader who takes the printed share of a printed total gets the printed part. */
export const cellsMatchShare: Rule = {
  id: 'MON-05',
  title: 'Parts of a table follow from the share as printed',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'Anyone who checks the table with the printed share finds it wrong, and stops trusting it.',
  reads: ['tables', 'cost_shares'],
  check: (context) => {
    const cells = shareCells(context, true);
    return (context.case.cost_shares ?? []).flatMap((set) => {
      const own = cells.filter((cell) => cell.set === set);
      const parties = set.shares.length === 2 ? [0] : set.shares.map((_, party) => party);
      return parties.flatMap((party) => {
        const worked = own.length === 0 ? undefined : printedShare(set, party, own);
        return worked ? [said(worked, party, context)] : [];
      });
    });
  },
  examples: {
    accepted: [
      { case: twoPartyTable(NINE) },
      { case: twoPartyTable({ ...NINE, north: 48.615, west: 51.385, places: 3 }) },
      { case: twoPartyTable({ ...NINE, north: 0, west: 100 }) },
    ],
    rejected: [
      {
        case: twoPartyTable({ ...NINE, north: 48.615, west: 51.385 }),
        path: 'cost_shares.population',
        message:
          'At the printed share of 48.6%, "adult, North" is 2,621, but the table has 2,622. A share from 48.601% to 48.618% gives every cell: is 48.6% rounded from it?',
      },
      {
        case: twoPartyTable({
          rows: [
            twoPartyRow('adult', 5394, { north: 2622, west: 2772 }),
            twoPartyRow('home', 1000, { north: 486, west: 514 }),
          ],
        }),
        path: 'cost_shares.population',
        message:
          'At the printed share of 48.6%, "adult, North" is 2,621, but the table has 2,622. A share from 48.601% to 48.618% gives every cell: is 48.6% rounded from it?',
      },
      {
        case: twoPartyTable({
          rows: [
            twoPartyRow('adult', 5394, { north: 2622, west: 2772 }),
            twoPartyRow('home', 800, { north: 388, west: 412 }),
          ],
        }),
        path: 'tables.costs.rows.home.stated.north',
        message:
          'No one share gives both "home, North" (388 of 800) and the cells above it, so the table is not divided by 48.6% or any other share.',
      },
      {
        case: twoPartyTable({ rows: [twoPartyRow('adult', 5394, { north: 2700, west: 2694 })] }),
        path: 'cost_shares.population',
        message:
          'The share is printed as 48.6%, but the parts of the table follow a share from 50.05% to 50.06%.',
      },
    ],
  },
};

function said(worked: PrintedShare, party: number, context: RuleContext): Finding {
  const { misfit, clash, shares, range, roundsToPrinted, withTotals } = worked;
  const { set } = misfit;
  const path = `cost_shares.${set.id}`;
  const printed = percentage(worked.printed);
  if (!shares) {
    const cell = clash ?? misfit;
    return {
      path: cell.stated === undefined ? path : cell.at,
      message: `No one share gives both ${named(cell, context)} (${written(cell.stated ?? cell.part, cell)} of ${written(cell.whole, cell)}) and the cells above it, so the table is not divided by ${printed} or any other share.`,
      severity: 'error',
      found: written(cell.stated ?? cell.part, cell),
      expected: written(atPrinted(cell), cell),
      mend: 'Correct the cell, or put rows that are divided otherwise in a table of their own.',
    };
  }
  const between = range
    ? `from ${percentage(range.from)} to ${percentage(range.to)}`
    : 'that has more than eight places';
  if (!roundsToPrinted)
    return {
      path,
      message: `The share is printed as ${printed}, but the parts of the table follow a share ${between}.`,
      severity: 'error',
      found: printed,
      expected: between,
      mend: 'Correct the share, or the parts.',
    };
  const places = range?.from.places ?? set.shares[party]?.places ?? 0;
  return {
    path,
    message: `At the printed share of ${printed}, ${named(misfit, context)} is ${written(atPrinted(misfit), misfit)}, but the table has ${written(misfit.stated ?? misfit.part, misfit)}. A share ${between} gives every cell${withTotals ? ' and every total' : ''}: is ${printed} rounded from it?`,
    found: printed,
    expected: between,
    mend: `Type the exact share and print ${places} of its decimals ("places: ${places}"), or say under "answers" why fewer are printed.`,
  };
}

function named({ table, in: place, column }: ShareCell, { figures }: RuleContext): string {
  const label = figures.get(`tables.${table.id}.${place.id}.${column.id}`)?.label;
  return `"${label ?? `${place.id}, ${english(column.heading)}`}"`;
}

/** What the cell would be at the shares as printed. */
function atPrinted({ set, share, whole, table, column }: ShareCell): bigint | undefined {
  const step = column.kind === 'money' ? stepOf(whole, table.unit) : 1n;
  const printed = set.shares.map(({ per_cent, places }) => rounded(per_cent, places));
  const part = apportion(whole / step, printed, set.method)?.[share];
  return part === undefined ? undefined : part * step;
}

function written(amount: bigint | undefined, { column, table }: ShareCell): string {
  if (amount === undefined) return 'something else';
  if (column.kind === 'count') return formatCount(amount);
  return formatInUnit(amount, moneyUnitOf(table.unit), 'minus');
}

const percentage = (value: PrintedShare['printed']) => formatPercentage(value, value.places);
