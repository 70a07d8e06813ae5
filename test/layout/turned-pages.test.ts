import { describe, expect, it } from 'vitest';
import type { LaidOut, LaidOutPage } from '../../src/layout/laid-out.ts';
import type { Block } from '../../src/tree/nodes.ts';
import { composePages } from './compose-pages.ts';
import { layOutBlocks, shortParagraphs, wordsForLines } from './lay-out-blocks.ts';
import { artifactText, isText, linesOf, pageWith, printed, rightEdge } from './read-layout.ts';
import { packFurniture } from './sample-pack.ts';
import { sampleStyle } from './sample-style.ts';
import { manyColumns } from './sample-wide-tables.ts';
import { heading, note, panel, paragraph, text } from './tree-builder.ts';

const { page, sizes } = sampleStyle;
const WIDE = 11;
const before = paragraph('Before it.');
const after = paragraph('After it.');

const lies = ({ width, height }: LaidOutPage): string => (width > height ? 'turned' : 'upright');
const lying = (blocks: readonly Block[]): string[] => layOutBlocks(blocks).pages.map(lies);
const turnedPage = (laidOut: LaidOut): LaidOutPage => {
  const found = laidOut.pages.find((each) => lies(each) === 'turned');
  if (found === undefined) throw new Error('no page is turned');
  return found;
};

describe('a table', () => {
  it.each<readonly [string, readonly Block[], readonly string[]]>([
    ['stays upright where its words fit', [before, manyColumns(5), after], ['upright']],
    [
      'has a page on its side where they do not',
      [before, manyColumns(WIDE), after],
      ['upright', 'turned', 'upright'],
    ],
    ['begins a document on its side', [manyColumns(WIDE), after], ['turned', 'upright']],
    ['ends a document on its side', [before, manyColumns(WIDE)], ['upright', 'turned']],
    ['goes on over pages on their side', [manyColumns(WIDE, {}, 40), after], ['turned', 'turned', 'upright']],
    ['shares its page with another', [manyColumns(WIDE), manyColumns(WIDE), after], ['turned', 'upright']],
    [
      'shares it with a few words and another',
      [manyColumns(WIDE), before, manyColumns(WIDE), after],
      ['turned', 'upright'],
    ],
    [
      'does not share it with much text',
      [manyColumns(WIDE), paragraph(wordsForLines(12)), manyColumns(WIDE)],
      ['turned', 'upright', 'turned'],
    ],
    ['takes its heading along', [before, heading(2, 'Figures'), manyColumns(WIDE)], ['upright', 'turned']],
    [
      'takes the words along that stay with it',
      [before, paragraph('As follows:', { keepWithNext: true }), manyColumns(WIDE)],
      ['upright', 'turned'],
    ],
    [
      'has the signature under it',
      [manyColumns(WIDE), { type: 'signatureBlock', rows: [{ term: 'Signed', detail: '' }] }],
      ['turned'],
    ],
    ['is set smaller in a panel, which cannot turn', [panel('decision', [manyColumns(WIDE)])], ['upright']],
    [
      'makes one page of a page break and the turn',
      [before, { type: 'pageBreak' }, manyColumns(WIDE)],
      ['upright', 'turned'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(lying(blocks)).toEqual(expected);
  });

  it('is set in the type of tables on its side, with its caption and notes', () => {
    const laidOut = layOutBlocks([
      before,
      manyColumns(WIDE, { notes: [paragraph('A note under it.', { role: 'note' })] }),
      after,
    ]);
    const lines = linesOf(turnedPage(laidOut));
    expect(lines[0]).toBe('Table 1: Wide');
    expect(lines.at(-1)).toBe('A note under it.');
    expect(laidOut.tables.size).toBe(0);
    expect([...(laidOut.turned ?? [])].map(({ type }) => type)).toEqual(['table']);
  });

  it('is set smaller upright where the style would rather have that, and turned where that is not enough', () => {
    const style = { wideTables: { rule: 'fit', smallest: 7 } } as const;
    const size = (count: number) =>
      [...layOutBlocks([manyColumns(count)], { style }).tables.values()][0]?.size ?? 0;
    const fits = layOutBlocks([manyColumns(9)], { style });
    expect(fits.pages.map(lies)).toEqual(['upright']);
    expect(size(9)).toBeLessThan(sizes.table - 1);
    expect(layOutBlocks([manyColumns(9)]).pages.map(lies)).toEqual(['turned']);
    expect(layOutBlocks([manyColumns(16)], { style }).pages.map(lies)).toEqual(['turned']);
  });

  it('says that words break where even a page on its side has no room', () => {
    const breaks = (count: number) =>
      [...layOutBlocks([manyColumns(count)]).tables.values()].map((fit) => fit.breaks);
    expect(breaks(WIDE)).toEqual([]);
    expect(breaks(14)).toEqual([undefined]);
    expect(breaks(30)).toEqual([true]);
  });
});

describe('a page on its side', () => {
  const laidOut = layOutBlocks([before, manyColumns(WIDE, {}, 3), after], { details: { marks: ['DRAFT'] } });
  const turned = turnedPage(laidOut);

  it('has the paper’s measures the other way round', () => {
    expect([turned.width, turned.height]).toEqual([page.height, page.width]);
  });

  it('has header, footer and number at its own edges, and its number in the run', () => {
    const right = Math.max(...turned.items.filter(isText).map(rightEdge));
    expect(right).toBeCloseTo(turned.width - page.margins.right, 1);
    expect(artifactText(turned, 'footer')).toContain('Page 2 of 3');
    const feet = turned.items.filter((item) => isText(item) && item.owner === 'footer');
    for (const item of feet) if (isText(item)) expect(item.baseline).toBeLessThan(turned.height - 20);
    const rules = turned.items.flatMap((item) =>
      item.kind === 'rule' && item.owner === 'header' ? [item.x2] : [],
    );
    expect(rules).toEqual([turned.width - page.margins.right]);
    expect(laidOut.pages.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });

  it('has the mark across its middle', () => {
    const mark = turned.items.find((item) => item.owner === 'watermark');
    if (mark?.kind !== 'text') throw new Error('no mark');
    expect(mark.x).toBeGreaterThan(0);
    expect(mark.x).toBeLessThan(turned.width / 2);
    expect(mark.baseline).toBeLessThan(turned.height);
  });

  it('has its footnotes at its own foot', () => {
    const laid = layOutBlocks(
      [before, manyColumns(WIDE, { notes: [paragraph([text('See'), note(1)], { role: 'note' })] }), after],
      { footnotes: [{ number: 1, children: [paragraph('What is meant.')] }] },
    );
    const at = turnedPage(laid).items.find((item) => isText(item) && printed(item).startsWith('What is'));
    expect(at?.kind === 'text' && at.baseline).toBeCloseTo(turned.height - page.margins.bottom, -1);
  });

  it('is found by links and bookmarks, and the text after it too', () => {
    const laid = layOutBlocks([
      ...shortParagraphs(3),
      heading(2, 'Figures', { id: 'figures' }),
      manyColumns(WIDE, { id: 'costs' }),
      heading(2, 'Next', { id: 'next' }),
      after,
    ]);
    expect(['figures', 'costs', 'next'].map((id) => laid.destinations.get(id)?.page)).toEqual([1, 1, 2]);
    expect(pageWith(laid, 'After it.')).toBe(2);
  });

  it('has the stamp and the running number of a pack in its own corners', () => {
    const part = {
      id: 'a',
      title: 'A',
      from: 7,
      to: 9,
      stamp: 'Agenda Item 7',
      laidOut: layOutBlocks([manyColumns(WIDE), after]),
    };
    const [first] = composePages([part], packFurniture).pages;
    if (first === undefined) throw new Error('no page');
    const stamp = first.items.filter((item) => isText(item) && item.owner === 'header').at(-1);
    expect(stamp?.kind === 'text' && rightEdge(stamp)).toBeGreaterThan(first.width - page.margins.right - 20);
    expect(stamp?.kind === 'text' && stamp.baseline).toBeLessThan(page.margins.top);
    const number = first.items.filter((item) => isText(item) && item.owner === 'footer').at(-1);
    expect(number?.kind === 'text' && printed(number)).toContain('7');
    expect(number?.kind === 'text' && number.baseline).toBeGreaterThan(first.height - page.margins.bottom);
    expect(number?.kind === 'text' && rightEdge(number)).toBeCloseTo(first.width - page.margins.right, 1);
  });
});

describe('a document of headings only', () => {
  it('has them all, in their order', () => {
    const names = Array.from({ length: 60 }, (_, i) => `Heading ${i}`);
    const laidOut = layOutBlocks(names.map((name) => heading(2, name)));
    expect(laidOut.pages.flatMap((each) => linesOf(each))).toEqual(names);
  });
});
