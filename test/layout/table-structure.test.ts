import { describe, expect, it } from 'vitest';
import type { StructureElement } from '../../src/layout/laid-out.ts';
import type { Table } from '../../src/tree/nodes.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { elementsOf, isText, ofType, readStructure } from './read-layout.ts';
import { cell, columns, paragraph, table } from './tree-builder.ts';

describe('the structure of a table', () => {
  const two: Table = table(
    'Table 2: Grants',
    columns([2, 'left'], [1, 'figure'], [1, 'figure'], [1, 'figure'], [1, 'figure']),
    [
      {
        kind: 'head',
        cells: [
          cell(0, 'Grant', { rowSpan: 2, header: 'column' }),
          cell(1, 'North', { colSpan: 2, header: 'column' }),
          cell(3, 'South', { colSpan: 2, header: 'column' }),
        ],
      },
      {
        kind: 'head',
        cells: ['2024', '2025', '2024', '2025'].map((year, i) => cell(i + 1, year, { header: 'column' })),
      },
    ],
    [
      { kind: 'group', cells: [cell(0, 'Treatment', { colSpan: 5, header: 'group' })] },
      {
        kind: 'body',
        cells: [
          cell(0, 'Core', { header: 'row', rowSpan: 2 }),
          ...[1, 2, 3, 4].map((column) => cell(column, `${column}`)),
        ],
      },
      { kind: 'body', cells: [5, 6, 7, 8].map((value, i) => cell(i + 1, `${value}`)) },
      {
        kind: 'total',
        cells: [
          cell(0, 'Total', { header: 'row' }),
          ...[6, 8, 10, 12].map((value, i) => cell(i + 1, `${value}`)),
        ],
      },
    ],
  );
  const laidOut = layOutBlocks([two]);
  const words = new Map(
    elementsOf(laidOut.structure).map((element) => [element, readStructure(laidOut, element).trim()]),
  );
  const nameOf = new Map(ofType(laidOut, 'TH').map((th) => [th.id, words.get(th)]));
  const headersOf = (text: string) => (elementWith('TD', text).headers ?? []).map((id) => nameOf.get(id));
  function elementWith(type: StructureElement['type'], text: string): StructureElement {
    const found = ofType(laidOut, type).find((element) => words.get(element) === text);
    if (found === undefined) throw new Error(`no ${type} with ${text}`);
    return found;
  }

  it('is Table, Caption, THead, TBody, TR, TH and TD', () => {
    const [element] = ofType(laidOut, 'Table');
    expect(element?.children.map(({ type }) => type)).toEqual(['Caption', 'THead', 'TBody']);
    expect(element?.summary).toBe(two.summary);
    expect(ofType(laidOut, 'THead')[0]?.children.map(({ children }) => children.length)).toEqual([3, 4]);
  });
  it('names for each cell its group, its row and its columns, outermost first', () => {
    expect(headersOf('1')).toEqual(['Treatment', 'Core', 'North', '2024']);
    expect(headersOf('7')).toEqual(['Treatment', 'Core', 'South', '2024']);
    expect(headersOf('12')).toEqual(['Total', 'South', '2025']);
  });
  it('names for a lower header the ones above it', () => {
    const lower = ofType(laidOut, 'TH').filter((th) => words.get(th) === '2025');
    expect(lower.map((th) => th.headers?.map((id) => nameOf.get(id)))).toEqual([['North'], ['South']]);
    expect(elementWith('TH', 'Core').headers?.map((id) => nameOf.get(id))).toEqual(['Treatment', 'Grant']);
  });
  it('gives scope and spans', () => {
    expect(elementWith('TH', 'Grant')).toMatchObject({ scope: 'Column', rowSpan: 2 });
    expect(elementWith('TH', 'North')).toMatchObject({ scope: 'Column', colSpan: 2 });
    expect(elementWith('TH', 'Core')).toMatchObject({ scope: 'Row', rowSpan: 2 });
    expect(elementWith('TH', 'Treatment')).toMatchObject({ scope: 'Column', colSpan: 5 });
  });
  it('draws head cells on their fill', () => {
    const page = laidOut.pages[0]!;
    const fill = page.items.find((item) => item.kind === 'fill' && item.colour === '#0b3c5d');
    if (fill?.kind !== 'fill') throw new Error('no fill');
    for (const item of page.items.filter(isText).filter((each) => each.colour === '#ffffff')) {
      expect(item.baseline).toBeGreaterThan(fill.y);
      expect(item.baseline).toBeLessThan(fill.y + fill.height);
    }
  });
});

describe('the title block', () => {
  it('is a table whose terms head their rows', () => {
    const laidOut = layOutBlocks([
      {
        type: 'titleBlock',
        summary: 'Details.',
        rows: [
          { term: 'Wards', children: [paragraph('All')] },
          { term: 'Contact', children: [paragraph('A'), paragraph('B')] },
        ],
      },
    ]);
    const [element] = ofType(laidOut, 'Table');
    expect(element?.summary).toBe('Details.');
    expect(ofType(laidOut, 'TH').map((th) => [readStructure(laidOut, th).trim(), th.scope])).toEqual([
      ['Wards', 'Row'],
      ['Contact', 'Row'],
    ]);
    expect(ofType(laidOut, 'TD').map((td) => td.headers)).toEqual(ofType(laidOut, 'TH').map((th) => [th.id]));
  });
});

describe('a table of header rows alone', () => {
  it('has them in its body, for no table is without one', () => {
    const head = [0, 1].map((at) => cell(at, `Head ${at}`, { header: 'column' as const }));
    const only = table(
      'Table 1: None',
      columns([1, 'left'], [1, 'left']),
      [{ kind: 'head', cells: head }],
      [],
    );
    const laidOut = layOutBlocks([only]);
    expect(ofType(laidOut, 'THead')).toEqual([]);
    expect(ofType(laidOut, 'TBody').length).toBe(1);
    expect(ofType(laidOut, 'TH').length).toBe(2);
  });
});
