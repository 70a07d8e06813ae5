import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/tree/nodes.ts';
import { validityFaults } from '../../conformance/html-validity.mjs';
import { cell, columns, groupRow, paragraph, row, table } from '../../layout/tree-builder.ts';
import { type HtmlElement, type HtmlReading, wordsOf } from '../../readers/read-html.ts';
import { all, made, madeText } from './made.ts';

const cols = columns([3, 'left'], [1, 'figure'], [1, 'figure']);
const head = row('head', cols, ['Service', 'North', 'West']);
const body = (service: string, north: string, west: string) => row('body', cols, [service, north, west]);

/** A table with two header rows, two groups, their subtotals and a total over two columns. */
const grants: Table = table(
  'Table 1: Grants & "shares"',
  cols,
  [
    {
      kind: 'head',
      cells: [
        cell(0, 'Grant', { rowSpan: 2, header: 'column' }),
        cell(1, '2023/24', { colSpan: 2, header: 'column' }),
      ],
    },
    { kind: 'head', cells: [cell(1, 'North', { header: 'column' }), cell(2, 'West', { header: 'column' })] },
  ],
  [
    groupRow(cols, 'County-wide'),
    body('Housing', '290', '306'),
    row('subtotal', cols, ['All county-wide', '290', '306']),
    groupRow(cols, 'West alone'),
    body('Rough sleepers', '0', '811'),
    row('total', cols, ['All', '290', '1,117']),
  ],
  { id: 'tables.grants', notes: [paragraph('In thousands.', { role: 'note' })] },
);

/** Every cell with the words of the headers that it names. */
function headersOf(page: HtmlReading): readonly string[] {
  const cells = [...all(page, 'th'), ...all(page, 'td')];
  const byId = new Map(cells.map((each) => [each.attributes.get('id') ?? '', wordsOf(each)]));
  return all(page, 'tr').flatMap((tr) =>
    tr.children.flatMap((each) => {
      if (typeof each === 'string' || !each.attributes.has('headers')) return [];
      const names = (each.attributes.get('headers') ?? '').split(' ').map((id) => byId.get(id) ?? `no ${id}`);
      return [`${wordsOf(each)}: ${names.join(', ')}`];
    }),
  );
}

const scopes = (elements: readonly HtmlElement[]) =>
  elements.map((each) => `${wordsOf(each)} ${each.attributes.get('scope')}`);

describe('a table', () => {
  it('with one row and one column of headers has their scope and needs no ids', () => {
    const page = made([table('Table 1: Shares', cols, [head], [body('Adults', '1', '2')])]);
    expect(scopes(all(page, 'th'))).toEqual(['Service col', 'North col', 'West col', 'Adults row']);
    expect(all(page, 'th').flatMap(({ attributes }) => attributes.get('id') ?? [])).toEqual([]);
    expect(page.passages[0]).toBe('Table 1: Shares');
    const described = all(page, 'table')[0]?.attributes.get('aria-describedby');
    expect(
      all(page, 'p')
        .find(({ attributes }) => attributes.get('id') === described)
        ?.attributes.has('hidden'),
    ).toBe(true);
  });

  it('with more tells each cell all its headers, and each group is a body of its own', () => {
    const page = made([grants]);
    expect(headersOf(page)).toEqual([
      'North: 2023/24',
      'West: 2023/24',
      'Housing: County-wide, Grant',
      '290: County-wide, Housing, 2023/24, North',
      '306: County-wide, Housing, 2023/24, West',
      'All county-wide: County-wide, Grant',
      '290: County-wide, All county-wide, 2023/24, North',
      '306: County-wide, All county-wide, 2023/24, West',
      'Rough sleepers: West alone, Grant',
      '0: West alone, Rough sleepers, 2023/24, North',
      '811: West alone, Rough sleepers, 2023/24, West',
      'All: Grant',
      '290: All, 2023/24, North',
      '1,117: All, 2023/24, West',
    ]);
    expect(scopes(all(page, 'th')).slice(0, 5)).toEqual([
      'Grant col',
      '2023/24 colgroup',
      'North col',
      'West col',
      'County-wide rowgroup',
    ]);
    expect(all(page, 'colgroup').map(({ attributes }) => attributes.get('span'))).toEqual([undefined, '2']);
    expect(all(page, 'tbody').length).toBe(3);
    expect(page.ids).toContain('tables.grants');
    expect(validityFaults(madeText([grants]))).toEqual([]);
  });

  it('scrolls in a region with a name of its own where it is too wide for a telephone, and only there', () => {
    const wide = columns(...Array.from({ length: 12 }, (_, i) => [1, i === 0 ? 'left' : 'figure'] as const));
    const words = wide.map((_, i) => `Year ${i}`);
    const figures = wide.map((_, i) => (i === 0 ? 'Spending' : '1,234,567'));
    const one = () => table('Table 9: Years', wide, [row('head', wide, words)], [row('body', wide, figures)]);
    const page = made([one(), one(), table('Table 1: Shares', cols, [head], [body('Adults', '1', '2')])]);
    const regions = all(page, 'section').filter(({ attributes }) => attributes.get('class') === 'scrolls');
    expect(
      regions.map(({ attributes }) => [attributes.get('aria-label'), attributes.get('tabindex')]),
    ).toEqual([
      ['Table 9: Years', '0'],
      ['Table 9: Years (2)', '0'],
    ]);
  });

  it('of 400 rows is written in a moment and whole', () => {
    const rows = Array.from({ length: 400 }, (_, i) => body(`Service <${i}>`, String(i), '2'));
    const page = made([table('Table 1: Many', cols, [head], rows)]);
    expect(page.tables).toEqual([401]);
    expect(page.passages.at(-3)).toBe('Service <399>');
  });

  it.each([
    ['of one cell', table('', columns([1, 'left']), [], [row('body', columns([1, 'left']), ['alone'])])],
    ['of headers alone', table('Table 1: Empty', cols, [head], [])],
    [
      'with empty headers',
      table('Table 1: Gaps', cols, [row('head', cols, [undefined, 'North', ''])], [body('a', '1', '')]),
    ],
    ['of nothing', table('Table 1: Nothing', cols, [], [])],
    ['without a caption', table('', cols, [head], [body('Adults', '1', '2')])],
    [
      'whose cells reach too far',
      table('T', cols, [], [{ kind: 'body', cells: [cell(1, 'far', { colSpan: 9 })] }]),
    ],
  ])('%s is valid', (_, odd) => {
    expect(validityFaults(madeText([odd]))).toEqual([]);
    expect(all(made([odd]), 'th').every((each) => wordsOf(each) !== '')).toBe(true);
  });
});
