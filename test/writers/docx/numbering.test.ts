import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, List, ListItem, NumberLabel } from '../../../src/tree/nodes.ts';
import { samplePack } from '../../layout/sample-paper.ts';
import { sampleStyle } from '../../layout/sample-style.ts';
import { heading, item, label, list, numbered, paragraph } from '../../layout/tree-builder.ts';
import { made } from './made.ts';

/** The labels of a tree in reading order. */
function labelsOf(blocks: readonly Block[]): NumberLabel[] {
  return blocks.flatMap((block): NumberLabel[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return block.number === undefined ? [] : [block.number];
      case 'list':
        return block.children.flatMap((each) => [each.number, ...labelsOf(each.children)]);
      case 'blockquote':
      case 'panel':
        return labelsOf(block.children);
      case 'table':
        return [...block.head, ...block.body].flatMap((row) =>
          row.cells.flatMap((one) => labelsOf(one.children)),
        );
      case 'titleBlock':
        return block.rows.flatMap((row) => labelsOf(row.children));
      default:
        return [];
    }
  });
}

async function numbersOf(blocks: readonly Block[], style = sampleStyle): Promise<(string | undefined)[]> {
  const { paragraphs } = await made(blocks, { style });
  return paragraphs.map((each) => each.number).filter((number) => number !== undefined);
}

const printed = (blocks: readonly Block[]) => labelsOf(blocks).map((each) => each.text);
const letter = (value: number) => `(${String.fromCharCode(96 + value)})`;
const roman = (value: number) => `(${['i', 'ii', 'iii', 'iv', 'v', 'vi'][value - 1]})`;

/** A list in shape alone: each item holds how many items each of its nested lists has. */
type Shape = readonly (readonly number[])[];

function shaped(shape: Shape, indent: number): List {
  return list(
    'points',
    indent,
    shape.map((nested, i) => {
      const under = nested.map((count) =>
        list(
          'points',
          indent + 1,
          Array.from({ length: count }, (_, n) => item(roman(n + 1), 'under', { list: 'points', level: 1 })),
        ),
      );
      return item(letter(i + 1), 'item', { list: 'points', under });
    }),
  );
}

describe('numbers that Word counts', () => {
  it('are those of the tree, in a long document', async () => {
    const { root } = samplePack(3);
    const numbers = await numbersOf(root.children);
    expect(numbers.length).toBeGreaterThan(150);
    expect(numbers.slice(0, numbers.length / 3)).toEqual(printed(root.children).slice(0, numbers.length / 3));
  });

  it('start again in every list and go on after lists inside an item', async () => {
    const shape = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 4 }), async (shapes) => {
        const blocks = shapes.flatMap((each) => [paragraph('Lead-in:'), shaped(each, 0)]);
        expect(await numbersOf(blocks)).toEqual(printed(blocks));
      }),
      { numRuns: 60 },
    );
  });

  const jumps: readonly (readonly [string, readonly Block[]])[] = [
    [
      'a list that begins late',
      [
        list(
          'resolutions',
          0,
          [3, 4, 5].map((n) => item(`${n})`, 'r', { list: 'resolutions' })),
        ),
      ],
    ],
    [
      'a number left out',
      [
        list(
          'points',
          0,
          ['(a)', '(c)', '(d)'].map((n) => item(n, 'p', { list: 'points' })),
        ),
      ],
    ],
    [
      'sections that begin late',
      [
        heading(2, 'Four', { number: label('4.') }),
        numbered('4.1', 'x'),
        numbered('4.2', 'y'),
        heading(2, 'Five', { number: label('5.') }),
        numbered('5.1', 'z'),
      ],
    ],
    [
      'a paragraph without its section',
      [
        numbered('4.2', 'x'),
        numbered('4.3', 'y'),
        heading(2, 'Five', { number: label('5.') }),
        numbered('5.1', 'z'),
      ],
    ],
    [
      'headings and paragraphs that share a level',
      [
        heading(2, 'A', { number: label('1.') }),
        heading(3, 'B', { number: label('1.1', 'body', 1) }),
        numbered('1.1.1', 'x'),
        numbered('1.2', 'y'),
        heading(3, 'C', { number: label('1.3', 'body', 1) }),
        numbered('1.3.1', 'z'),
      ],
    ],
    [
      'the twenty-seventh letter',
      [
        list(
          'points',
          0,
          Array.from({ length: 28 }, (_, n) =>
            item(n < 26 ? letter(n + 1) : `(${'ab'[n - 26]}${'ab'[n - 26]})`, 'p', { list: 'points' }),
          ),
        ),
      ],
    ],
  ];
  it.each(jumps)('keep the numbers of the tree: %s', async (_, blocks) => {
    expect(await numbersOf(blocks)).toEqual(printed(blocks));
  });

  it('count without letters or dots where the house has one run of paragraphs', async () => {
    const level = { format: 'decimal', pattern: '%1.' } as const;
    const { numbering } = sampleStyle;
    const style = {
      ...sampleStyle,
      numbering: {
        ...numbering,
        scheme: 'continuous' as const,
        lists: { ...numbering.lists, body: [level] },
      },
    };
    const plain = (n: number) => paragraph('text', { number: label(`${n}.`), indent: 1 });
    const blocks = [
      heading(2, 'Part A', { role: 'part' }),
      heading(3, 'Purpose'),
      plain(1),
      plain(2),
      heading(2, 'Part B', { role: 'part' }),
      plain(3),
    ];
    expect(await numbersOf(blocks, style)).toEqual(['1.', '2.', '3.']);
  });

  it('gives bullets to a list of which the house says nothing', async () => {
    const lists = { ...sampleStyle.numbering.lists, points: [] };
    const style = { ...sampleStyle, numbering: { ...sampleStyle.numbering, lists } };
    const items: ListItem[] = [item('•', 'one', { list: 'points' }), item('•', 'two', { list: 'points' })];
    expect(await numbersOf([list('points', 0, items)], style)).toEqual(['•', '•']);
  });

  it('are never typed', async () => {
    const { paragraphs } = await made(samplePack(1).root.children);
    const typed = paragraphs.filter((each) => each.number !== undefined && each.text.startsWith(each.number));
    expect(typed).toEqual([]);
  });

  it('hang on a withheld paragraph as on any other', async () => {
    const { paragraphs } = await made([
      heading(2, 'One', { number: label('1.') }),
      numbered('1.1', 'Withheld.', { role: 'withheld' }),
      numbered('1.2', 'Open.'),
    ]);
    expect(paragraphs.map(({ number, text }) => [number, text])).toEqual([
      ['1.', 'One'],
      ['1.1', 'Withheld.'],
      ['1.2', 'Open.'],
    ]);
  });
});
