import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/tree/nodes.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { printTree } from './print-tree.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const root = (markdown: string) => parseDocument(markdown, sampleOptions('none')).root;
const printed = (rows: string, attributes = '', after = '') =>
  printTree(root(`::::table{${attributes}}\n${rows}\n\n${after}\n::::`));

const table = (markdown: string): Table => {
  const found = root(markdown).children.find((block) => block.type === 'table');
  if (found?.type !== 'table') throw new Error('no table');
  return found;
};

const examples: readonly (readonly [string, string, string, string])[] = [
  ['a header of one row', '| a | b |\n|---|---|\n| c | d |', '', 'table\n  head | a | b |\n  body | c | d |'],
  [
    'a header of two rows with spans',
    '| Grant | 2024 | :left |\n|---|---|---|\n| :up | North | South |\n| HSG | 1 | 2 |',
    'head="2" row-headers="1"',
    'table\n  head | 1x2 Grant | 2x1 2024 |\n  head | North | South |\n  body | ^HSG | 1 | 2 |',
  ],
  [
    'groups, subtotals and totals',
    '| a | b |\n|---|---|\n| :row[group] One | |\n| c | 1 |\n| :row[subtotal] Sub | 1 |\n| :row[total] All | 1 |',
    'row-headers="1"',
    'table\n  head | a | b |\n  group | 2x1 One |\n  body | ^c | 1 |\n  subtotal | ^Sub | 1 |\n  total | ^All | 1 |',
  ],
  [
    'a block of two by two',
    '| a | b | c |\n|---|---|---|\n| x | :left | 1 |\n| :up | :left | 2 |',
    '',
    'table\n  head | a | b | c |\n  body | 2x2 x | 1 |\n  body | 2 |',
  ],
  [
    'joins that make no rectangle apart',
    '| a | b |\n|---|---|\n| x | :left |\n| :up | y |',
    '',
    'table\n  head | a | b |\n  body | x |  |\n  body |  | y |',
  ],
  ['a join that would leave the body apart', '| a |\n|---|\n| :up |', '', 'table\n  head | a |\n  body |  |'],
  [
    'a join with nothing to its left apart',
    '| a |\n|---|\n| :left |',
    '',
    'table\n  head | a |\n  body |  |',
  ],
  ['short rows filled up', '| a | b |\n|---|---|\n| c |', '', 'table\n  head | a | b |\n  body | c |  |'],
  [
    'long rows without loss',
    '| a | b |\n|---|---|\n| c | d | e | f |',
    '',
    'table\n  head | a | b |\n  body | c | d / e / f |',
  ],
  [
    'lines, bars and emphasis in cells',
    '| a |\n|---|\n| x :br y \\| **z** |',
    '',
    'table\n  head | a |\n  body | x / y | **z** |',
  ],
];

describe('a table', () => {
  it.each(examples)('prints %s', (_, rows, attributes, expected) => {
    expect(printed(rows, attributes)).toBe(expected);
  });

  it('takes in fields, knows where they came from, and gives a second cell its own copy', () => {
    const markdown = `::::table{id="t"}\n| a | b |\n|---|---|\n| :cell[f.text] | :cell[f.text] :row[x] |\n\n${fenced('f.text', 'One[^n].\n\n> - two\n\n[^n]: note')}\n::::`;
    const made = table(markdown);
    expect(made.body[0]?.cells.map((cell) => cell.origin?.path)).toEqual(['f.text', 'f.text']);
    const [first, second] = made.body[0]?.cells ?? [];
    expect(first?.children.map((block) => block.type)).toEqual(['paragraph', 'list']);
    expect(first?.children[0]?.id).toBe('f.text');
    expect(second?.children[0]?.id).toBeUndefined();
  });

  it('has its number and caption, its notes, and its summary or one made of its header', () => {
    const rows = '| a | b |\n|---|---|\n| c | d |';
    const notes = `:::note\nSource\\: the councils.\n:::\n\n:::note\n${fenced('n.text', 'More.')}\n:::`;
    const markdown = `::::table{caption="First &amp; last"}\n${rows}\n\n${notes}\n::::\n\n${rows}\n\n::::table{caption="Next" summary="Said."}\n${rows}\n::::`;
    expect(
      printTree(root(markdown))
        .split('\n')
        .filter((line) => /^table| {2}note/.test(line)),
    ).toEqual([
      'table Table 1: First & last',
      '  note Source: the councils.',
      '  note More.',
      'table',
      'table Table 2: Next',
    ]);
    const summaries = root(markdown).children.map((block) => block.type === 'table' && block.summary);
    expect(summaries).toEqual(['First & last', 'The columns are: a; b.', 'Said.']);
  });

  it('gives columns the widths and alignments asked for, else such as their words need', () => {
    const rows = '| a | b | c |\n|---|---|---|\n| :row[group] g |\n| 1 | 2 | 3 |';
    const asked = table(`::::table{widths="2 1 1" columns="text figure centre"}\n${rows}\n::::`);
    expect(asked.columns).toEqual([
      { width: 0.5, align: 'left' },
      { width: 0.25, align: 'figure' },
      { width: 0.25, align: 'centre' },
    ]);
    const typed = table(`| ${'long words '.repeat(9)} | b | c |\n|:-:|--:|---|\n| 1 | 2 | 3 |`).columns;
    expect(typed.map(({ align }) => align)).toEqual(['centre', 'figure', 'left']);
    expect(typed[0]?.width).toBeGreaterThan(0.5);
    expect(typed.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });

  it('marks what each cell heads', () => {
    const rows = '| a | b |\n|---|---|\n| :row[group] g | |\n| x | 1 |\n| :row[total] t | 1 |';
    const made = table(`::::table{row-headers="1"}\n${rows}\n::::`);
    const headers = [...made.head, ...made.body].map((row) => row.cells.map((cell) => cell.header).join(' '));
    expect(headers).toEqual(['column column', 'group', 'row none', 'row none']);
  });

  it('covers its grid exactly once, whatever joins are asked for', () => {
    const cells = ['x', ':left', ':up', ''];
    for (let seed = 0; seed < 4 ** 6; seed += 7) {
      const at = (i: number) => cells[Math.floor(seed / 4 ** i) % 4];
      const made = table(
        `::::table{head="1"}\n| a | b | c |\n|---|---|---|\n| ${at(0)} | ${at(1)} | ${at(2)} |\n| ${at(3)} | ${at(4)} | ${at(5)} |\n::::`,
      );
      const covered: string[] = [];
      for (const [row, { cells: own }] of made.body.entries())
        for (const { column, colSpan, rowSpan } of own)
          for (let y = 0; y < rowSpan; y++)
            for (let x = 0; x < colSpan; x++) covered.push(`${row + y},${column + x}`);
      expect(covered.sort()).toEqual(['0,0', '0,1', '0,2', '1,0', '1,1', '1,2']);
    }
  });
});
