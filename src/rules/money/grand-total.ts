import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { twoPartyRow, twoPartyTable } from './two-party-table.ts';

const total = (id: string, of: string) => ({
  id,
  label: id,
  of,
  kind: of === 'all' ? 'total' : 'subtotal',
  method: 'sum_of_rows',
});
const grants = (...totals: readonly object[]) => ({
  case: twoPartyTable({
    rows: [
      twoPartyRow('treatment', 2077, undefined, { group: 'county' }),
      twoPartyRow('sleepers', 811, undefined, { group: 'other' }),
    ],
    table: {
      groups: [
        { id: 'county', heading: 'County-wide' },
        { id: 'other', heading: 'Other' },
      ],
      totals,
    },
  }),
});

/** A table with two subtotals of one unit has a total of both. */
export const grandTotal: Rule = {
  id: 'MON-25',
  title: 'Two subtotals of one table have a grand total',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Members add the subtotals in their heads, and remember the sum they arrive at.',
  reads: ['tables.*.totals'],
  check: ({ case: input }) =>
    (input.tables ?? []).flatMap(({ id, caption, totals = [] }) => {
      const groups = new Set(totals.map(({ of }) => of));
      if (groups.size < 2 || groups.has('all')) return [];
      return [
        {
          path: `tables.${id}.totals`,
          message: `"${english(caption)}" has ${groups.size} subtotals, but no total of all its rows.`,
          found: `${groups.size} subtotals`,
          expected: 'a grand total',
          mend: 'Add a total with "of: all"; it is worked out.',
        },
      ];
    }),
  examples: {
    accepted: [
      grants(total('county-total', 'county'), total('other-total', 'other'), total('grand-total', 'all')),
      grants(total('county-total', 'county')),
    ],
    rejected: [
      {
        ...grants(total('county-total', 'county'), total('other-total', 'other')),
        path: 'tables.costs.totals',
        message: '"Annual costs" has 2 subtotals, but no total of all its rows.',
      },
    ],
  },
};
