/** A table of examples: one or more rows of £000 divided between North and West. */
export function twoPartyTable({
  north = 48.6,
  west = 51.4,
  places = 1,
  method = 'largest_remainder',
  rows = [{ id: 'adult', cells: { service: 'Adult service', total: 5394 } }],
  table = {},
}: {
  readonly north?: number | string;
  readonly west?: number | string;
  readonly places?: number;
  readonly method?: string;
  readonly rows?: readonly object[];
  readonly table?: object;
} = {}) {
  const share = (id: string, label: string, per_cent: number | string) => ({ id, label, per_cent, places });
  return {
    cost_shares: [
      {
        id: 'population',
        basis: 'By population',
        method,
        shares: [share('north', 'North', north), share('west', 'West', west)],
      },
    ],
    tables: [
      {
        id: 'costs',
        caption: 'Annual costs',
        unit: 'thousands',
        basis: 'per_year',
        shares: 'population',
        columns: [
          { id: 'service', heading: 'Service', kind: 'text' },
          { id: 'north', heading: 'North', kind: 'money', share: 'north', of: 'total' },
          { id: 'west', heading: 'West', kind: 'money', share: 'west', of: 'total' },
          { id: 'total', heading: 'Total', kind: 'money' },
        ],
        rows,
        ...table,
      },
    ],
  };
}

/** A row of such a table, with what a source states of its parts. */
export function twoPartyRow(id: string, total: number, stated?: object, more: object = {}) {
  return { id, cells: { service: id, total }, ...(stated ? { stated } : {}), ...more };
}
