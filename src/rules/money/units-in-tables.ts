import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { twoPartyTable } from './two-party-table.ts';

/** A table of money says what one unit of it is. */
export const unitsInTables: Rule = {
  id: 'MON-21',
  title: 'Every table of money has its unit',
  severity: 'error',
  standing: 'house',
  source: 'house rule',
  why: 'Without the unit nobody can tell £6,983 from £6,983,000.',
  reads: ['tables.*.unit'],
  check: ({ case: input }) =>
    (input.tables ?? [])
      .filter(({ unit, columns }) => unit === 'none' && columns.some(({ kind }) => kind === 'money'))
      .map(({ id, caption }) => ({
        path: `tables.${id}.unit`,
        message: `"${english(caption)}" has columns of money, but does not say whether they are pounds, thousands or millions.`,
        found: 'none',
        expected: 'pounds, thousands or millions',
        mend: 'Give the unit of its figures.',
      })),
  examples: {
    accepted: [{ case: twoPartyTable() }],
    rejected: [
      {
        case: twoPartyTable({ table: { unit: 'none' } }),
        path: 'tables.costs.unit',
        message:
          '"Annual costs" has columns of money, but does not say whether they are pounds, thousands or millions.',
      },
    ],
  },
};
