import type { Figure } from '../../calculators/figure.ts';
import { formatInUnit } from '../../calculators/format/format-money.ts';
import { formatCount } from '../../calculators/format/format-number.ts';
import { readCell } from '../../calculators/table-cells.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';

const TABLE = {
  id: 'costs',
  caption: 'Annual costs',
  unit: 'thousands',
  basis: 'per_year',
  columns: [
    { id: 'service', heading: 'Service', kind: 'text' },
    { id: 'total', heading: 'Total', kind: 'money' },
  ],
  rows: [
    { id: 'adult', cells: { service: 'Adult service', total: 5394 } },
    { id: 'family', cells: { service: 'Family service', total: 160 } },
  ],
};

/** Totals that the source states must be what the rows come to. */
export const statedTotals: Rule = {
  id: 'MON-02',
  title: 'Stated totals agree with their rows',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'A total that its own rows do not make puts every figure of the table in doubt.',
  reads: ['tables.*.totals.*.stated', 'tables.*.rows'],
  check: (context) =>
    (context.case.tables ?? []).flatMap((table) =>
      (table.totals ?? []).flatMap((total) =>
        Object.entries(total.stated ?? {}).flatMap(([id, stated]) => {
          const column = table.columns.find((candidate) => candidate.id === id);
          const path = `tables.${table.id}.totals.${total.id}.stated.${id}`;
          const figure = context.figures.get(`tables.${table.id}.${total.id}.${id}`);
          if (column && !figure && table.rows.length === 0) return [withoutRows(english(total.label), path)];
          if (!column || !figure) return [];
          const { value } = readCell(stated, column, table.unit, path);
          const about = `Table "${english(table.caption)}": the total "${english(total.label)}"`;
          return value
            ? disagreement(`${about} of "${english(column.heading)}"`, figure, { ...figure, value }, path)
            : [];
        }),
      ),
    ),
  examples: {
    accepted: [{ case: { tables: [{ ...TABLE, totals: [total(5554)] }] } }],
    rejected: [
      {
        case: { tables: [{ ...TABLE, totals: [total(5555)] }] },
        path: 'tables.costs.totals.all-services.stated.total',
        message:
          'Table "Annual costs": the total "All services" of "Total" is stated as 5,555, but it comes to 5,554.',
      },
      {
        case: { tables: [{ ...TABLE, rows: [], totals: [total(5554)] }] },
        path: 'tables.costs.totals.all-services.stated.total',
        message:
          'The total "All services" is stated, but the table has no rows that it could be the total of.',
      },
    ],
  },
};

function withoutRows(label: string, path: string): Finding {
  return {
    path,
    message: `The total "${label}" is stated, but the table has no rows that it could be the total of.`,
    found: 'no rows',
    expected: 'the rows',
    mend: 'Add the rows, or delete the total.',
  };
}

function total(stated: number) {
  return {
    id: 'all-services',
    label: 'All services',
    of: 'all',
    kind: 'total',
    method: 'sum_of_rows',
    stated: { total: stated },
  };
}

function disagreement(about: string, calculated: Figure, stated: Figure, path: string): Finding[] {
  const [found, expected] = [written(stated), written(calculated)];
  if (found === expected) return [];
  return [
    {
      path,
      message: `${about} is stated as ${found}, but it comes to ${expected}.`,
      found,
      expected,
      mend: 'Correct the rows or the method of the total; if the source itself is wrong, record it under "answers".',
    },
  ];
}

/** In the unit of the table, exact, so that equal words are equal amounts. */
function written({ value, unit }: Figure): string {
  if (value.kind === 'money') return formatInUnit(value.pence, unit ?? 'pounds', 'minus');
  return value.kind === 'count' ? formatCount(value.value) : '';
}
