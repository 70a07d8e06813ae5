import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../src/layout/laid-out.ts';
import type { Block, Table, TableRow } from '../../src/tree/nodes.ts';
import { layOutBlocks, shortParagraphs, wordsForLines } from './lay-out-blocks.ts';
import {
  artifactText,
  ofType,
  ownedText,
  pageLines,
  printed,
  readStructure,
  rightEdge,
} from './read-layout.ts';
import {
  bullets,
  cell,
  columns,
  groupRow,
  heading,
  numbered,
  paragraph,
  row,
  table,
} from './tree-builder.ts';

const cols = columns([2, 'left'], [1, 'figure'], [1, 'figure']);
const head = [row('head', cols, ['Name', 'First', 'Second'])];
const bodyRows = (count: number): TableRow[] =>
  Array.from({ length: count }, (_, i) => row('body', cols, [`Entry ${i}`, `${i}`, `${i + 1}`], `row-${i}`));
const plain = (body: readonly TableRow[], more: Partial<Table> = {}): Table =>
  table('Table 1: Entries', cols, head, body, { id: 'table', ...more });

const pageOfLine = (laidOut: LaidOut, start: string): number =>
  pageLines(laidOut).findIndex((lines) => lines.some((line) => line.startsWith(start)));

function atEveryHeight(end: readonly Block[], check: (laidOut: LaidOut) => void): void {
  for (let lead = 18; lead <= 32; lead++) check(layOutBlocks([...shortParagraphs(lead), ...end]));
}

describe('a table over pages', () => {
  const laidOut = layOutBlocks([plain(bodyRows(120))]);

  it('prints its head again on later pages, outside the structure', () => {
    expect(laidOut.pages.length).toBeGreaterThan(2);
    const [first, ...later] = laidOut.pages;
    expect(first && artifactText(first, 'repeated-header')).toBe('');
    for (const page of later) {
      expect(artifactText(page, 'repeated-header')).toBe('Table 1: Entries (continued)NameFirstSecond');
    }
    expect(ofType(laidOut, 'TH').filter((th) => th.scope === 'Column')).toHaveLength(3);
  });
  it('prints every row once, in order', () => {
    const names = laidOut.pages
      .flatMap((page) => ownedText(page).map(printed))
      .filter((text) => text.startsWith('Entry'));
    expect(names).toEqual(Array.from({ length: 120 }, (_, i) => `Entry ${i}`));
  });
  it('leads to each row', () => {
    expect(laidOut.destinations.get('table')).toEqual({ page: 0, y: 72 });
    expect(laidOut.destinations.get('row-0')?.page).toBe(0);
    expect(laidOut.destinations.get('row-119')?.page).toBe(laidOut.pages.length - 1);
  });
  it('lays two thousand rows', () => {
    const long = layOutBlocks([plain(bodyRows(2000))]);
    expect(ofType(long, 'TR')).toHaveLength(2001);
  });
});

describe('what stays together', () => {
  it('caption, head and first two rows', () => {
    atEveryHeight([plain(bodyRows(6))], (laidOut) => {
      const page = pageOfLine(laidOut, 'Table 1');
      expect(pageOfLine(laidOut, 'Entry 0')).toBe(page);
      expect(pageOfLine(laidOut, 'Entry 1')).toBe(page);
    });
  });
  it('a heading with the table under it', () => {
    atEveryHeight([heading(2, 'Figures'), plain(bodyRows(6))], (laidOut) => {
      expect(pageOfLine(laidOut, 'Figures')).toBe(pageOfLine(laidOut, 'Entry 1'));
    });
  });
  it('a total with the row before it, and the notes with the total', () => {
    const total = row('total', cols, ['Total', '15', '21']);
    const notes = [paragraph('Excluding VAT.', { role: 'note' })];
    atEveryHeight([plain([...bodyRows(6), total], { notes })], (laidOut) => {
      expect(pageOfLine(laidOut, 'Total')).toBe(pageOfLine(laidOut, 'Entry 5'));
      expect(pageOfLine(laidOut, 'Excluding VAT')).toBe(pageOfLine(laidOut, 'Total'));
    });
  });
  it('the name of a group with its first row', () => {
    atEveryHeight(
      [plain([...bodyRows(3), groupRow(cols, 'Second group'), ...bodyRows(6).slice(3)])],
      (laidOut) => {
        expect(pageOfLine(laidOut, 'Second group')).toBe(pageOfLine(laidOut, 'Entry 3'));
      },
    );
  });
  it('the lines of a row', () => {
    const tall = row('body', cols, [wordsForLines(4), '1', '2']);
    atEveryHeight([plain([...bodyRows(3), tall])], (laidOut) => {
      const pages = laidOut.pages.filter((page) =>
        ownedText(page).some((item) => printed(item).includes('words')),
      );
      expect(pages).toHaveLength(1);
    });
  });
});

describe('a row taller than a page', () => {
  const words = wordsForLines(260);
  const laidOut = layOutBlocks([
    paragraph('Before.'),
    plain([
      row('body', cols, ['Short', '1', '2']),
      row('body', cols, ['Tall', words, wordsForLines(30)], 'tall'),
      ...bodyRows(2),
    ]),
  ]);

  it('is split by lines, all cells together, under the head', () => {
    expect(laidOut.pages.length).toBeGreaterThan(3);
    for (const page of laidOut.pages) {
      for (const item of ownedText(page)) {
        expect(item.baseline).toBeLessThan(page.height - 72);
        expect(item.baseline).toBeGreaterThan(72);
      }
    }
    for (const page of laidOut.pages.slice(1, -1)) {
      expect(artifactText(page, 'repeated-header')).toContain('First');
      expect(ownedText(page).length).toBeGreaterThan(30);
    }
  });
  it('begins where it stands and loses no word', () => {
    expect(pageOfLine(laidOut, 'Tall')).toBe(0);
    const cells = ofType(laidOut, 'TD').map((td) => readStructure(laidOut, td).trim());
    expect(cells).toContain(words);
    expect(cells).toContain(wordsForLines(30));
  });
  it('works for lists and paragraphs in a cell too', () => {
    const children = [
      paragraph(wordsForLines(50)),
      bullets(0, ...Array.from({ length: 60 }, (_, i) => `Item ${i}`)),
    ];
    const tall: TableRow = {
      kind: 'body',
      cells: [cell(0, 'Tall', { header: 'row' }), cell(1, undefined, { children }), cell(2, '2')],
    };
    const split = layOutBlocks([plain([tall])]);
    const heard = readStructure(split);
    for (let i = 0; i < 60; i++) expect(heard).toContain(`Item ${i}`);
    expect(ofType(split, 'LI')).toHaveLength(60);
  });
  it('splits rows that a cell ties together', () => {
    const tied: TableRow[] = [
      {
        kind: 'body',
        cells: [cell(0, wordsForLines(300), { rowSpan: 2, header: 'row' }), cell(1, '1'), cell(2, '2')],
      },
      { kind: 'body', cells: [cell(1, wordsForLines(20)), cell(2, '4')] },
      ...bodyRows(2),
    ];
    const split = layOutBlocks([plain(tied)]);
    const cells = [...ofType(split, 'TH'), ...ofType(split, 'TD')].map((each) =>
      readStructure(split, each).trim(),
    );
    expect(cells).toContain(wordsForLines(300));
    expect(cells).toContain(wordsForLines(20));
    for (const page of split.pages)
      for (const item of ownedText(page)) expect(item.baseline).toBeLessThan(page.height - 72);
  });
});

describe('cells', () => {
  it('keep a word longer than the cell within it', () => {
    const laidOut = layOutBlocks([plain([row('body', cols, ['x'.repeat(200), '1', '2'])])]);
    const items = ownedText(laidOut.pages[0]!).filter((item) => printed(item).includes('xx'));
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) expect(rightEdge(item)).toBeLessThan(68 + 459.28 / 2 - 4);
    expect(items.map(printed).join('')).toBe('x'.repeat(200));
  });
  it('may be empty, and keep their height and their place', () => {
    const laidOut = layOutBlocks([
      plain([row('body', cols, [undefined, undefined, undefined]), ...bodyRows(1)]),
    ]);
    const [first] = ofType(laidOut, 'TBody').flatMap((body) => body.children);
    expect(first?.children.map((each) => each.type)).toEqual(['TH', 'TD', 'TD']);
    const rules = laidOut.pages[0]!.items.flatMap((item) =>
      item.kind === 'rule' && item.owner === 'layout' ? [item.y1] : [],
    );
    expect(rules[1]! - rules[0]!).toBeGreaterThan(12);
  });
  it('stand figures to the right, one under another', () => {
    const laidOut = layOutBlocks([
      plain([row('body', cols, ['a', '1', '22']), row('total', cols, ['Total', '1,234', '5'])]),
    ]);
    const edges = ownedText(laidOut.pages[0]!)
      .filter((item) => ['1', '1,234', 'First'].includes(printed(item)))
      .map((item) => rightEdge(item).toFixed(2));
    expect(edges).toHaveLength(3);
    expect(new Set(edges).size).toBe(1);
  });
  it('print totals in bold with a rule above', () => {
    const laidOut = layOutBlocks([plain([...bodyRows(1), row('total', cols, ['Total', '1', '2'])])]);
    const total = ownedText(laidOut.pages[0]!).find((item) => printed(item) === 'Total');
    expect(total?.face.key).toBe('arimo-bold');
    const thick = laidOut.pages[0]!.items.filter((item) => item.kind === 'rule' && item.thickness === 1);
    expect(thick.length).toBe(2);
  });
  it('own plain text themselves, and hold elements for anything else', () => {
    const children = [paragraph('One.'), paragraph('Two.')];
    const laidOut = layOutBlocks([
      plain([{ kind: 'body', cells: [cell(0, 'Plain'), cell(1, undefined, { children }), cell(2, '2')] }]),
    ]);
    const [one, two] = ofType(laidOut, 'TD');
    expect(one?.children).toEqual([]);
    expect(two?.children.map(({ type }) => type)).toEqual(['P', 'P']);
  });
});

describe('placing', () => {
  it('stands in from the margin by its indent', () => {
    const laidOut = layOutBlocks([numbered('1.1', 'Text.'), plain(bodyRows(1), { indent: 1 })]);
    const fill = laidOut.pages[0]!.items.find((item) => item.kind === 'fill');
    expect(fill?.kind === 'fill' && fill.x).toBe(110);
    expect(fill?.kind === 'fill' && fill.x + fill.width).toBeCloseTo(527.28);
  });
  it('without rows is its caption and notes', () => {
    const laidOut = layOutBlocks([
      table('Table 9: Nothing', cols, [], [], { notes: [paragraph('A note.')] }),
    ]);
    expect(ofType(laidOut, 'Table')).toHaveLength(0);
    expect(pageLines(laidOut)).toEqual([['Table 9: Nothing', 'A note.']]);
  });
});
