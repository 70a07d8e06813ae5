import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { twoPartyTable } from './two-party-table.ts';

/** Each heading of a first header row stands over columns of its own that stand side by side. */
export const headsSideBySide: Rule = {
  id: 'MON-26',
  title: 'Headings over several columns do not overlap',
  severity: 'error',
  standing: 'house',
  source: 'house rule; PDF/UA-1 (ISO 14289-1) 7.5',
  why: 'A reader, or whoever has the table read out, would take a figure for that of another heading.',
  reads: ['tables.*.heads', 'tables.*.columns'],
  check: ({ case: input }) =>
    (input.tables ?? []).flatMap(({ id, columns, heads }) => {
      const order = columns.map((column) => column.id);
      const taken = new Map<string, string>();
      return (heads ?? []).flatMap((head): Finding[] => {
        const path = `tables.${id}.heads.${head.id}.columns`;
        const name = english(head.heading);
        const known = head.columns.filter((column) => order.includes(column));
        const twice = known.find((column) => taken.has(column));
        const other = twice === undefined ? undefined : taken.get(twice);
        for (const column of known) taken.set(column, name);
        if (twice !== undefined && other !== undefined)
          return [
            {
              path,
              message: `The column "${twice}" stands under two headings, "${other}" and "${name}".`,
              found: twice,
              mend: 'Leave the column to one of the headings.',
            },
          ];
        const places = known.map((column) => order.indexOf(column));
        const apart = Math.max(...places) - Math.min(...places) + 1 > new Set(places).size;
        return apart
          ? [
              {
                path,
                message: `The columns under "${name}" do not stand side by side, so that it would be printed twice.`,
                found: known.join(', '),
                mend: 'Put the columns of a heading next to one another, or give it two headings.',
              },
            ]
          : [];
      });
    }),
  examples: {
    accepted: [
      {
        case: twoPartyTable({
          table: { heads: [{ id: 'parties', heading: 'Parties', columns: ['north', 'west'] }] },
        }),
      },
    ],
    rejected: [
      {
        case: twoPartyTable({
          table: {
            heads: [
              { id: 'parties', heading: 'Parties', columns: ['north', 'west'] },
              { id: 'sums', heading: 'Sums', columns: ['west', 'total'] },
            ],
          },
        }),
        path: 'tables.costs.heads.sums.columns',
        message: 'The column "west" stands under two headings, "Parties" and "Sums".',
      },
      {
        case: twoPartyTable({
          table: { heads: [{ id: 'ends', heading: 'Ends', columns: ['north', 'total'] }] },
        }),
        path: 'tables.costs.heads.ends.columns',
        message: 'The columns under "Ends" do not stand side by side, so that it would be printed twice.',
      },
    ],
  },
};
