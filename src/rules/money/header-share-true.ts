import type { FinancialTable } from '../../schema/financial.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { twoPartyRow, twoPartyTable } from './two-party-table.ts';

/** Words by which a note or a heading says that a row is one party's alone. */
const ALONE = /\b(?:only|alone|wholly|whole|not (?:shared|split|divided|apportioned))\b/i;

const rows = (more: object) => [
  twoPartyRow('adult', 5394, undefined, { group: 'county' }),
  twoPartyRow('sleepers', 811, undefined, { only: 'west', group: 'county', ...more }),
];
const groups = (second: string) => ({
  groups: [
    { id: 'county', heading: 'County-wide' },
    { id: 'west', heading: second },
  ],
});

/** Under a heading with a share stands nothing that is not divided by it, unless the table says so. */
export const headerShareTrue: Rule = {
  id: 'MON-22',
  title: 'A share in a heading is true of the rows below it',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Under "48.6%" a nought reads as a mistake, and the other authority seems to be paying for it.',
  reads: ['tables.*.rows.*.only', 'tables.*.notes'],
  check: ({ case: input }) => (input.tables ?? []).flatMap(found),
  examples: {
    accepted: [
      { case: twoPartyTable({ rows: rows({ group: 'west' }), table: groups('West only') }) },
      {
        case: twoPartyTable({
          rows: rows({}),
          table: { ...groups('West'), notes: [{ id: 'west', text: 'The last grant is not shared.' }] },
        }),
      },
    ],
    rejected: [
      {
        case: twoPartyTable({ rows: rows({}), table: groups('West') }),
        path: 'tables.costs.rows.sleepers',
        message:
          'The row "sleepers" of "Annual costs" is borne by one authority alone, but stands under headings with the shares of both.',
      },
    ],
  },
};

function found(table: FinancialTable): Finding[] {
  if (table.shares === undefined || !table.columns.some(({ share }) => share !== undefined)) return [];
  if ((table.notes ?? []).some(({ text }) => ALONE.test(english(text)))) return [];
  const alone = table.rows.filter(({ only }) => only !== undefined);
  return alone
    .filter(({ group }) => {
      const heading = table.groups?.find(({ id }) => id === group)?.heading;
      const together = table.rows.every((row) => row.group !== group || row.only !== undefined);
      return !(heading !== undefined && together && ALONE.test(english(heading)));
    })
    .map(({ id, only }) => ({
      path: `tables.${table.id}.rows.${id}`,
      message: `The row "${id}" of "${english(table.caption)}" is borne by one authority alone, but stands under headings with the shares of both.`,
      found: only ?? '',
      expected: 'a group or table of its own, or a note',
      mend: 'Put such rows in a group whose heading says whose they are, or add a note that they are not shared.',
    }));
}
