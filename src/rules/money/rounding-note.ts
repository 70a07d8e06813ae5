import { roundedTotals, saysMayNotSum } from '../../calculators/rounded-totals.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { twoPartyRow, twoPartyTable } from './two-party-table.ts';

const NOTE = { notes: [{ id: 'rounding', text: 'Figures may not sum because of rounding.' }] };
const total = (id: string, method: string) => ({ id, label: 'All grants', of: 'all', kind: 'total', method });
/** Three grants whose rounded parts come to one more than the part of their total. */
const grants = (table: object) => ({
  case: twoPartyTable({
    rows: [twoPartyRow('treatment', 1366), twoPartyRow('housing', 596), twoPartyRow('detox', 115)],
    table,
  }),
});

/**
 * Totals of shares are made in one way, and the note that figures may not sum stands where it is needed and nowhere
 * else. Where it is needed papers print it of themselves, so it is never missing.
 */
export const roundingNote: Rule = {
  id: 'MON-06',
  title: 'Rounded totals are made in one way, with a note only where they need it',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A note that excuses sums which are right hides the next one that is wrong.',
  reads: ['tables.*.totals', 'tables.*.notes'],
  check: ({ case: input, figures }) =>
    (input.tables ?? []).flatMap((table): Finding[] => {
      const methods = new Set(table.shares === undefined ? [] : table.totals?.map(({ method }) => method));
      const needed = roundedTotals(table, (path) => figures.get(path)).length > 0;
      const note = needed ? undefined : table.notes?.find(({ text }) => saysMayNotSum(english(text)));
      return [
        ...(needed && methods.size > 1
          ? [
              {
                path: `tables.${table.id}.totals`,
                message: `Some totals of "${english(table.caption)}" are sums of the rounded rows and others are divided afresh, so the table cannot be added up either way.`,
                found: 'sum_of_rows and fresh_split',
                expected: 'one method',
                mend: 'Give all totals of the table one method.',
              },
            ]
          : []),
        ...(note
          ? [
              {
                path: `tables.${table.id}.notes.${note.id}`,
                message: `A note under "${english(table.caption)}" says that figures may not sum, but all of them do.`,
                severity: 'advice' as const,
                found: english(note.text),
                expected: 'no such note',
                mend: 'Delete the note; where figures do not sum, papers say so of themselves.',
              },
            ]
          : []),
      ];
    }),
  examples: {
    accepted: [
      grants({ totals: [total('all', 'sum_of_rows')] }),
      grants({ totals: [total('all', 'fresh_split')] }),
      grants({ totals: [total('all', 'fresh_split')], ...NOTE }),
    ],
    rejected: [
      {
        ...grants({ totals: [total('all', 'sum_of_rows')], ...NOTE }),
        path: 'tables.costs.notes.rounding',
        message: 'A note under "Annual costs" says that figures may not sum, but all of them do.',
      },
      {
        ...grants({ totals: [total('all', 'sum_of_rows'), total('afresh', 'fresh_split')] }),
        path: 'tables.costs.totals',
        message:
          'Some totals of "Annual costs" are sums of the rounded rows and others are divided afresh, so the table cannot be added up either way.',
      },
    ],
  },
};
