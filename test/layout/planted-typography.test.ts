import { describe, expect, it } from 'vitest';
import type { LaidOut, PaintItem, StructureElement } from '../../src/layout/laid-out.ts';
import type { Block } from '../../src/tree/nodes.ts';
import { layOutBlocks, wordsForLines } from './lay-out-blocks.ts';
import { elementsOf } from './read-layout.ts';
import { sampleStyle } from './sample-style.ts';
import { columns, heading, note, paragraph, row, table, text } from './tree-builder.ts';
import { readingOf } from './typography.ts';
import { TYPOGRAPHY } from './typography-rules.ts';

const { margins, height } = sampleStyle.page;
const setting = { margins, column: height - margins.top - margins.bottom, signatures: ['signed'] };

const faultsOf = (laidOut: LaidOut): string[] => {
  const reading = readingOf(laidOut);
  return TYPOGRAPHY.filter((rule) => rule.faults(reading, setting).length > 0).map(({ name }) => name);
};

/** The text on these pages, each a list of blocks laid out by itself and put one after another. */
function pages(...contents: readonly (readonly Block[])[]): LaidOut {
  return layOutBlocks(
    contents.flatMap((blocks, i) => (i === 0 ? blocks : [{ type: 'pageBreak' as const }, ...blocks])),
    {
      footnotes: [{ number: 1, children: [paragraph('What the note says.')] }],
    },
  );
}

/** The same pages with the text of some elements moved: to another page, or by some points. */
function moved(
  laidOut: LaidOut,
  which: (element: StructureElement, path: readonly StructureElement[]) => boolean,
  { page = 0, down = 0, right = 0 }: { page?: number; down?: number; right?: number },
): LaidOut {
  const chosen = new Set<unknown>();
  const visit = (element: StructureElement, path: readonly StructureElement[]): void => {
    if (which(element, path)) for (const each of elementsOf(element)) chosen.add(each);
    for (const child of element.children) visit(child, [...path, element]);
  };
  visit(laidOut.structure, []);
  const kept = laidOut.pages.map((each) => ({
    ...each,
    items: each.items.filter(({ owner }) => !chosen.has(owner)),
  }));
  laidOut.pages.forEach((each, index) => {
    const text = each.items
      .filter(({ owner }) => chosen.has(owner))
      .map((item) => shifted(item, right, down));
    kept[Math.max(0, index + page)]?.items[page < 0 ? 'push' : 'unshift'](...text);
  });
  return { ...laidOut, pages: kept };
}

const shifted = (item: PaintItem, right: number, down: number): PaintItem =>
  item.kind === 'text' ? { ...item, x: item.x + right, baseline: item.baseline + down } : item;

const asked = columns([2, 'left'], [1, 'figure']);
const line = (kind: 'head' | 'body', first: string, second: string) => row(kind, asked, [first, second]);
const smallTable = (rows = 3) =>
  table(
    'Table 1: Costs',
    asked,
    [line('head', 'Service', 'Cost')],
    Array.from({ length: rows }, (_, i) => line('body', `Row ${i}`, '1')),
  );
const before = paragraph('Words on the first page.');
const after = paragraph('Words on the second page.');
const nthRow = (n: number) => (element: StructureElement, path: readonly StructureElement[]) =>
  element.type === 'TR' && path.at(-1)?.type === 'TBody' && path.at(-1)?.children.at(n) === element;
const ofType = (type: StructureElement['type']) => (element: StructureElement) => element.type === type;

describe('the rules of typography', () => {
  it('find nothing in good pages', () => {
    const good = pages(
      [
        before,
        heading(2, 'A heading'),
        paragraph(wordsForLines(5)),
        smallTable(),
        paragraph([text('Noted.'), note(1)]),
      ],
      [after, { type: 'signatureBlock', id: 'signed', rows: [{ term: 'Signed', detail: 'Chair' }] }],
    );
    expect(faultsOf(good)).toEqual([]);
  });

  it.each<readonly [string, () => LaidOut]>([
    [
      'no heading ends a page',
      () => moved(pages([before], [heading(2, 'Stranded'), after]), ofType('H2'), { page: -1 }),
    ],
    [
      'no line of a paragraph stands alone',
      () => {
        const laidOut = pages([before], [paragraph(wordsForLines(4))]);
        const [first, second] = laidOut.pages;
        const lines = second?.items.findIndex(({ owner }) => typeof owner !== 'string') ?? 0;
        const [alone] = second?.items.splice(lines, 1) ?? [];
        if (alone) first?.items.push(alone);
        return laidOut;
      },
    ],
    [
      'a table’s head stands with its first row',
      () =>
        moved(
          pages([before], [smallTable()]),
          (element) => element.type === 'THead' || element.type === 'Caption',
          { page: -1 },
        ),
    ],
    [
      'a caption stands with its table',
      () => moved(pages([before], [smallTable()]), ofType('Caption'), { page: -1 }),
    ],
    [
      'the last row of a table does not stand alone under its repeated head',
      () => moved(pages([smallTable()], [after]), nthRow(-1), { page: 1 }),
    ],
    [
      'a short row is on one page',
      () =>
        moved(
          pages([smallTable()], [after]),
          (element, path) =>
            element.type === 'TD' && nthRow(1)(path.at(-1) as StructureElement, path.slice(0, -1)),
          { page: 1 },
        ),
    ],
    [
      'a footnote begins on the page of its mark',
      () => moved(pages([paragraph([text('Noted.'), note(1)])], [after]), ofType('Note'), { page: 1 }),
    ],
    [
      'a signature block does not begin a page',
      () =>
        pages(
          [before],
          [{ type: 'signatureBlock', id: 'signed', rows: [{ term: 'Signed', detail: 'Chair' }] }],
        ),
    ],
    [
      'what is read later stands lower or on a later page',
      () => moved(pages([before, heading(2, 'Late'), after]), ofType('H2'), { down: 300 }),
    ],
    ['text stands within the margins', () => moved(pages([before]), ofType('P'), { right: 400 })],
    ['text stands within the margins', () => moved(pages([before]), ofType('P'), { down: 700 })],
    [
      'no line is printed over another',
      () => moved(pages([before, heading(2, 'Over'), after]), ofType('H2'), { down: -38 }),
    ],
  ])('%s: a planted fault is found', (name, fault) => {
    expect(faultsOf(fault())).toContain(name);
  });
});
