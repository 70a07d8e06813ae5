import fc from 'fast-check';
import type { Block, Table, TableRow } from '../../src/tree/nodes.ts';
import { cell, columns, paragraph, row, table } from './tree-builder.ts';

/** A table with a head of one or two rows, groups, totals, and now and then cells that reach over two rows. */
export const someTable = (cellBlocks: fc.Arbitrary<Block[]>): fc.Arbitrary<Table> =>
  fc
    .tuple(
      fc.integer({ min: 2, max: 5 }),
      fc.boolean(),
      fc.array(
        fc.tuple(
          fc.constantFrom('body', 'body', 'body', 'group', 'total', 'tied'),
          fc.array(cellBlocks, { minLength: 5, maxLength: 5 }),
        ),
        { maxLength: 14 },
      ),
    )
    .map(([width, double, rows]) => {
      const cols = columns(
        ...Array.from({ length: width }, (_, i) => [i === 0 ? 2 : 1, i === 0 ? 'left' : 'figure'] as const),
      );
      const heads: TableRow[] = [
        { kind: 'head', cells: cols.map((_, i) => cell(i, `Head ${i}`, { header: 'column' })) },
      ];
      if (double)
        heads.unshift({ kind: 'head', cells: [cell(0, 'Over all', { colSpan: width, header: 'column' })] });
      const body = rows.flatMap(([kind, blocks]): TableRow[] => {
        const cells = cols.map((_, i) =>
          cell(i, undefined, { children: blocks[i] ?? [], header: i === 0 ? 'row' : 'none' }),
        );
        if (kind === 'group')
          return [{ kind, cells: [cell(0, 'A group', { colSpan: width, header: 'group' })] }];
        if (kind !== 'tied') return [{ kind: kind as 'body' | 'total', cells }];
        const [first, ...rest] = cells;
        return first === undefined
          ? []
          : [
              { kind: 'body', cells: [{ ...first, rowSpan: 2 }, ...rest] },
              { kind: 'body', cells: rest },
            ];
      });
      return table('Table: what it shows', cols, heads, body, {
        notes: [paragraph('A note.', { role: 'note' })],
      });
    });

/** A financial table of several years: some fit upright, some in small type, some on their side, and a few nowhere. */
export const someWideTable: fc.Arbitrary<Table> = fc
  .tuple(
    fc.integer({ min: 8, max: 24 }),
    fc.integer({ min: 1, max: 45 }),
    fc.constantFrom('12', '(1,234)', '12,345,678', 'Likelihood'),
    fc.nat(1),
  )
  .map(([width, rows, figure, indent]) => {
    const asked = columns(
      ...Array.from({ length: width }, (_, i) => [i === 0 ? 3 : 1, i === 0 ? 'left' : 'figure'] as const),
    );
    const line = (kind: TableRow['kind'], first: string, other: string) =>
      row(
        kind,
        asked,
        asked.map((_, i) => (i === 0 ? first : other)),
      );
    const body = Array.from({ length: rows }, (_, i) => line('body', `Service ${i}`, figure));
    return table(
      'Table: years side by side',
      asked,
      [line('head', 'Service', 'Net')],
      [...body, line('total', 'All', figure)],
      {
        indent,
        notes: [paragraph('A note.', { role: 'note' })],
      },
    );
  });
