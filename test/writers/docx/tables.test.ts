import { describe, expect, it } from 'vitest';
import { samplePaper } from '../../layout/sample-paper.ts';
import { bullets, cell, columns, panel, paragraph, row, table, tick } from '../../layout/tree-builder.ts';
import { made } from './made.ts';

const three = columns([1, 'left'], [1, 'figure'], [1, 'figure']);

describe('a signature block', () => {
  it('is described by its terms', async () => {
    const rows = ['Signed', 'Date'].map((term) => ({ term, detail: '' }));
    const { tables } = await made([{ type: 'signatureBlock', rows }]);
    expect(tables.map(({ description }) => description)).toEqual(['Signed, Date']);
  });
});

describe('a panel', () => {
  const stem = paragraph('The Committee is recommended to:', { keepWithNext: true });
  const parts = [stem, bullets(0, 'agree', 'note '.repeat(100)), paragraph('And to thank all concerned.')];

  it('has a row for each paragraph and each item, so that it may end a page after any', async () => {
    const { tables } = await made([panel('recommendations', parts)]);
    expect(tables).toHaveLength(1);
    const { rows = [], description } = tables[0] ?? {};
    expect(rows.map(({ cells }) => cells.map((one) => one.text.slice(0, 10)))).toEqual([
      ['The Commit'],
      ['agree'],
      ['note note '],
      ['And to tha'],
    ]);
    expect(rows.map(({ cantSplit }) => cantSplit)).toEqual([true, true, false, true]);
    expect(description).toBe('The Committee is recommended to:');
  });
});

describe('tables', () => {
  it('have cells as wide as the columns they cover, in every row', async () => {
    const { tables } = await made(samplePaper().root.children);
    expect(tables.length).toBeGreaterThan(5);
    for (const { columns: grid, rows } of tables) {
      for (const { cells } of rows) {
        let at = 0;
        for (const one of cells) {
          const covered = grid.slice(at, at + one.span).reduce((sum, width) => sum + width, 0);
          expect(one.width).toBe(covered);
          at += one.span;
        }
        expect(at).toBe(grid.length);
      }
    }
  });

  it('fill the width between the margins to the twip', async () => {
    const { tables } = await made([table('T', three, [row('head', three, ['a', 'b', 'c'])], [])]);
    expect(tables[0]?.columns.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1360);
  });

  it('repeat their header rows, keep short rows whole and let a long one break', async () => {
    const long = 'word '.repeat(300);
    const { tables } = await made([
      table(
        'T',
        three,
        [row('head', three, ['a', 'b', 'c']), row('head', three, ['d', 'e', 'f'])],
        [row('body', three, ['short', '1', '2']), row('body', three, [long, '3', '4'])],
      ),
    ]);
    expect(tables[0]?.rows.map(({ header, cantSplit }) => [header, cantSplit])).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('say what they are for those who cannot see them', async () => {
    const { tables } = await made([
      table('Table 1: Costs & grants', three, [], [row('body', three, ['a', '1', '2'])], {
        summary: 'One row for each "grant".',
      }),
    ]);
    expect(tables[0]).toMatchObject({
      title: 'Table 1: Costs & grants',
      description: 'One row for each "grant".',
    });
  });

  it('continue cells that cover rows, and fill holes in the grid', async () => {
    const { tables } = await made([
      table(
        'T',
        three,
        [],
        [
          { kind: 'body', cells: [cell(0, 'tall', { rowSpan: 3 }), cell(1, 'wide', { colSpan: 2 })] },
          { kind: 'body', cells: [cell(2, 'right')] },
          { kind: 'body', cells: [cell(1, 'middle')] },
        ],
      ),
    ]);
    const shape = tables[0]?.rows.map(({ cells }) =>
      cells.map(({ span, merge, text }) => [span, merge, text]),
    );
    expect(shape).toEqual([
      [
        [1, 'restart', 'tall'],
        [2, undefined, 'wide'],
      ],
      [
        [1, 'continue', ''],
        [1, undefined, ''],
        [1, undefined, 'right'],
      ],
      [
        [1, 'continue', ''],
        [1, undefined, 'middle'],
        [1, undefined, ''],
      ],
    ]);
  });

  it('have styles for headings, figures, groups, subtotals and totals', async () => {
    const { paragraphs } = await made([
      table(
        'Table 1: T',
        three,
        [row('head', three, ['Grant', '2025', '2026'])],
        [
          { kind: 'group', cells: [cell(0, 'Group', { colSpan: 3, header: 'group' })] },
          row('body', three, ['a', '1', '2']),
          row('subtotal', three, ['Subtotal', '1', '2']),
          row('total', three, ['Total', '1', '2']),
        ],
      ),
    ]);
    expect(paragraphs.map(({ style, text }) => `${style}: ${text}`)).toEqual([
      'caption: Table 1: T',
      'Table Heading: Grant',
      'Table Heading Right: 2025',
      'Table Heading Right: 2026',
      'Table Group: Group',
      'Table Text: a',
      'Table Figure: 1',
      'Table Figure: 2',
      'Table Subtotal: Subtotal',
      'Table Subtotal Right: 1',
      'Table Subtotal Right: 2',
      'Table Total: Total',
      'Table Total Right: 1',
      'Table Total Right: 2',
      'Table Separator: ',
    ]);
  });

  it('stay apart where two of them touch', async () => {
    const one = table('', three, [], [row('body', three, ['a', '1', '2'])]);
    const { paragraphs } = await made([one, one, paragraph('End.')]);
    expect(paragraphs.filter((each) => each.style === 'Table Separator').length).toBe(1);
  });

  it('show a title block as two columns with ticked and empty boxes', async () => {
    const { tables } = await made([
      {
        type: 'titleBlock',
        summary: 'Details.',
        rows: [{ term: 'Key decision', children: [paragraph([tick(true, 'Yes'), tick(false, 'No')])] }],
      },
    ]);
    expect(tables[0]).toMatchObject({ style: 'TitleBlock', description: 'Details.' });
    expect(tables[0]?.rows[0]?.cells.map((each) => each.text)).toEqual([
      'Key decision',
      '☒\u00a0Yes☐\u00a0No',
    ]);
  });
});
