import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOut, TableFit } from '../../src/layout/laid-out.ts';
import type { Inline, Table } from '../../src/tree/nodes.ts';
import { layOutBlocks, typeface } from './lay-out-blocks.ts';
import { artifactText, ofType, ownedText, printed, readStructure } from './read-layout.ts';
import { sampleStyle } from './sample-style.ts';
import { manyColumns, RISK_HEADINGS, RISK_WORDS, riskTable } from './sample-wide-tables.ts';
import { bullets, cell, columns, note, paragraph, row, strong, table, text } from './tree-builder.ts';

const { page, sizes } = sampleStyle;
const WIDTH = page.width - page.margins.left - page.margins.right;

/** Every piece of a line that was printed, as words. */
const wordsPrinted = (laidOut: LaidOut): string[] =>
  laidOut.pages.flatMap((each) => ownedText(each).flatMap((item) => printed(item).trim().split(/\s+/)));
const sizesPrinted = (laidOut: LaidOut): number[] =>
  [...new Set(laidOut.pages.flatMap((each) => ownedText(each).map(({ size }) => size)))].sort();
const fitOf = (made: Table): TableFit | undefined => layOutBlocks([made]).tables.get(made);
const wide = (word: string, cut: 'regular' | 'bold', size: number): number =>
  (typeface.cuts[cut].shape(word).advance * size) / 1000;

describe('a table in which a heading would break', () => {
  const made = riskTable();
  const laidOut = layOutBlocks([made]);
  const fit = laidOut.tables.get(made);

  it('keeps every word of headings and cells whole, in the size of tables', () => {
    expect(wordsPrinted(laidOut)).toEqual(expect.arrayContaining([...RISK_WORDS]));
    expect(fit?.size).toBe(sizes.table);
    expect(sizesPrinted(laidOut)).toEqual([sizes.table]);
  });
  it('is as wide as before, and no column narrower than its heading', () => {
    expect(fit?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 10);
    RISK_HEADINGS.forEach((heading, i) => {
      const longest = Math.max(...heading.split(' ').map((word) => wide(word, 'bold', sizes.table)));
      expect((fit?.widths[i] ?? 0) * WIDTH).toBeGreaterThanOrEqual(longest + sizes.table);
    });
  });
  it('shares the rest out by the widths asked for', () => {
    const asked = columns([3, 'left'], [2, 'left'], [0.1, 'left']);
    const body = [row('body', asked, ['a', 'b', 'c'])];
    const widths =
      fitOf(table('', asked, [row('head', asked, ['A', 'B', 'Likelihood'])], body))?.widths ?? [];
    expect(widths[2]! * WIDTH).toBeCloseTo(wide('Likelihood', 'bold', sizes.table) + sizes.table + 0.1, 6);
    expect(widths[0]! / widths[1]!).toBeCloseTo(1.5, 10);
  });
});

describe('a table in which no word would break', () => {
  it('is set as it asks', () => {
    const asked = columns([1, 'left'], [1, 'left']);
    const heading = row('head', asked, ['Likelihood', 'whole-system/area reorganisation']);
    const made = table('Table 1: T', asked, [heading], [row('body', asked, ['word '.repeat(200), '1'])]);
    expect(layOutBlocks([made]).tables.size).toBe(0);
  });
  it('counts an address by its joints, and a word that nothing could hold not at all', () => {
    const asked = columns([2, 'left'], [1, 'left']);
    const address = `https://www.example.org/${'committee/'.repeat(12)}`;
    for (const word of [address, 'x'.repeat(200), 'x'.repeat(5000)])
      expect(fitOf(table('', asked, [], [row('body', asked, ['a', word])]))).toBeUndefined();
  });
});

describe('a table with more words than room', () => {
  it('is set smaller by half points, only as far as it must be; its caption and notes are not', () => {
    const made = manyColumns(8, { notes: [paragraph('Note.', { role: 'note' })] });
    const laidOut = layOutBlocks([made]);
    const size = laidOut.tables.get(made)?.size ?? 0;
    const needed = (type: number) => 8 * (wide('Likelihood', 'bold', type) + sizes.table + 0.1);
    expect(size).toBeLessThan(sizes.table);
    expect(needed(size)).toBeLessThanOrEqual(WIDTH);
    expect(needed(size + 0.5)).toBeGreaterThan(WIDTH);
    expect(sizesPrinted(laidOut)).toEqual([size, sizes.note, sizes.table].sort());
  });
  it('prints its caption again in its own size', () => {
    const made = manyColumns(8, {}, 120);
    const laidOut = layOutBlocks([made]);
    const second = laidOut.pages[1]!;
    expect(artifactText(second, 'repeated-header')).toContain('Table 1: Wide (continued)');
    const repeated = second.items.flatMap((item) =>
      item.kind === 'text' && item.owner === 'repeated-header' ? [item.size] : [],
    );
    expect(new Set(repeated)).toEqual(new Set([sizes.table, laidOut.tables.get(made)?.size]));
  });
  it('is never set smaller than eight points; then its longest words break and the others do not', () => {
    const asked = columns(...Array.from({ length: 8 }, () => [1, 'left'] as const));
    const long = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(30));
    const made = table('', asked, [row('head', asked, ['Likelihood', 'Impact', 'Owner', ...long])], []);
    const laidOut = layOutBlocks([made]);
    expect(sizesPrinted(laidOut)).toEqual([8]);
    expect(wordsPrinted(laidOut)).toEqual(expect.arrayContaining(['Likelihood', 'Impact', 'Owner']));
    expect(
      new Set(
        laidOut.tables
          .get(made)
          ?.widths.slice(3)
          .map((width) => width.toFixed(8)),
      ).size,
    ).toBe(1);
    expect(readStructure(laidOut)).toContain(long[4]);
  });
  it('stays in a style that is smaller than eight points already', () => {
    const made = manyColumns(20);
    const style = { sizes: { ...sizes, table: 7 } };
    expect(layOutBlocks([made], { style }).tables.get(made)?.size).toBe(7);
  });
});

describe('what a word is measured with', () => {
  const asked = columns([30, 'left'], [1, 'left']);
  const widthOf = (children: Parameters<typeof cell>[2]) =>
    (fitOf(table('', asked, [], [{ kind: 'body', cells: [cell(0, 'a'), cell(1, undefined, children)] }]))
      ?.widths[1] ?? 0) *
      WIDTH -
    sizes.table -
    0.1;
  const of = (...inlines: readonly Inline[]) => widthOf({ children: [paragraph(inlines)] });

  it.each<readonly [string, number, number]>([
    ['plain text', of(text('Likelihood is')), wide('Likelihood', 'regular', 10)],
    ['strong text', of(strong('Likelihood'), text(' is')), wide('Likelihood', 'bold', 10)],
    [
      'runs that touch',
      of(text('is Likeli'), strong('hood')),
      wide('Likeli', 'regular', 10) + wide('hood', 'bold', 10),
    ],
    [
      'a footnote mark',
      of(text('Likelihood'), note(1)),
      wide('Likelihood', 'regular', 10) + wide('1', 'regular', 6.5),
    ],
    [
      'the indent of a list',
      widthOf({ children: [bullets(0, 'Likelihood')] }),
      18 + wide('Likelihood', 'regular', 10),
    ],
  ])('%s', (_, measured, expected) => {
    expect(measured).toBeCloseTo(expected, 6);
  });
  it('a heading over columns with all of them', () => {
    const three = columns([20, 'left'], [1, 'left'], [1, 'left']);
    const head = [
      { kind: 'head' as const, cells: [cell(0, 'a'), cell(1, 'Responsibilities', { colSpan: 2 })] },
    ];
    const made = table('', three, head, [row('body', three, ['a', 'b', 'b'])]);
    const laidOut = layOutBlocks([made]);
    expect(wordsPrinted(laidOut)).toContain('Responsibilities');
    const [, second = 0, third = 0] = laidOut.tables.get(made)?.widths ?? [];
    expect(second).toBeCloseTo(third, 10);
  });
  it('and leaves notes and structure as they were', () => {
    const head = [row('head', asked, [[text('Name')], [text('Likelihood'), note(1)]])];
    const footnotes = [{ number: 1, children: [paragraph('Of the event.')] }];
    const laidOut = layOutBlocks([table('', asked, head, [])], { footnotes });
    expect(ofType(laidOut, 'Note')).toHaveLength(1);
    expect(ofType(laidOut, 'Link')).toHaveLength(1);
    expect(wordsPrinted(laidOut).filter((word) => word === 'Likelihood')).toHaveLength(1);
  });
});

describe('any table', () => {
  const word = fc.stringMatching(/^[A-Za-z]{1,14}$/);
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
  const grid = fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: count, maxLength: count }),
      head: fc.array(phrase, { minLength: count, maxLength: count }),
      body: fc.array(phrase, { minLength: count, maxLength: count }),
    }),
  );

  it('breaks no word while the longest of each column fit side by side', () => {
    let fitted = 0;
    fc.assert(
      fc.property(grid, ({ weights, head, body }) => {
        const asked = columns(...weights.map((weight) => [weight, 'left'] as const));
        const line = (kind: 'head' | 'body', cells: string[][]) =>
          row(
            kind,
            asked,
            cells.map((each) => each.join(' ')),
          );
        const made = table('', asked, [line('head', head)], [line('body', body)]);
        const laidOut = layOutBlocks([made]);
        const size = laidOut.tables.get(made)?.size ?? sizes.table;
        const least = asked.map((_, i) =>
          Math.max(
            ...(head[i] ?? []).map((each) => wide(each, 'bold', 8)),
            ...(body[i] ?? []).map((each) => wide(each, 'regular', 8)),
          ),
        );
        expect(size).toBeGreaterThanOrEqual(8);
        if (least.reduce((sum, each) => sum + each + sizes.table + 0.1, 0) > WIDTH) return;
        fitted++;
        expect(wordsPrinted(laidOut).sort()).toEqual([...head, ...body].flat().sort());
      }),
      { numRuns: 150 },
    );
    expect(fitted).toBeGreaterThan(50);
  });
});
