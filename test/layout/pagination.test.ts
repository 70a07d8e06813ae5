import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/tree/nodes.ts';
import { layOutBlocks, shortParagraphs, wordsForLines } from './lay-out-blocks.ts';
import { linesOf, pageLines, pageWith } from './read-layout.ts';
import { bullets, heading, label, numbered, panel, paragraph, quotation } from './tree-builder.ts';

/** Lays the same end out after 20 to 40 lines, so that it meets the page's foot in every way. */
function atEveryHeight(end: readonly Block[], check: (pages: string[][], lead: number) => void): void {
  for (let lead = 20; lead <= 40; lead++) {
    check(pageLines(layOutBlocks([...shortParagraphs(lead), ...end])), lead);
  }
}

const pageOfLine = (pages: string[][], start: string): number =>
  pages.findIndex((lines) => lines.some((line) => line.startsWith(start)));

describe('page breaks', () => {
  it('strands no heading at a page foot', () => {
    const end = [
      heading(2, 'Section', { number: label('1.') }),
      heading(3, 'Part', { number: label('1.1', 'body', 1) }),
      numbered('1.1.1', wordsForLines(6)),
    ];
    atEveryHeight(end, (pages) => {
      const page = pageOfLine(pages, '1.Section'.slice(0, 2));
      expect(pages[page]?.some((line) => line.includes('row1'))).toBe(true);
    });
  });

  it('leaves no single line of a paragraph alone', () => {
    for (const length of [2, 3, 4, 7]) {
      atEveryHeight([paragraph(wordsForLines(length))], (pages) => {
        for (const lines of pages) {
          const own = lines.filter((line) => line.includes('words'));
          expect(own.length).not.toBe(1);
        }
      });
    }
  });

  it('keeps a label and whatever asks for it with the next block', () => {
    const end = [
      paragraph('Advantages', { role: 'label' }),
      paragraph('It is recommended that:', { keepWithNext: true }),
      bullets(0, 'first of all', 'second'),
    ];
    atEveryHeight(end, (pages) => {
      expect(pageOfLine(pages, 'Advantages')).toBe(pageOfLine(pages, '• first of all'));
    });
  });

  it('keeps all of a chain together that fits a page', () => {
    const chain = Array.from({ length: 8 }, (_, i) => paragraph(`Link ${i}.`, { keepWithNext: true }));
    atEveryHeight([...chain, paragraph('End.')], (pages) => {
      expect(pageOfLine(pages, 'Link 0')).toBe(pageOfLine(pages, 'End.'));
    });
  });

  it('breaks a chain that no page can hold, and loses nothing', () => {
    const chain = Array.from({ length: 90 }, (_, i) => paragraph(`Link ${i}.`, { keepWithNext: true }));
    const pages = pageLines(layOutBlocks([paragraph('Start.'), ...chain, paragraph('End.')]));
    expect(pages.flat()).toEqual(['Start.', ...chain.map((_, i) => `Link ${i}.`), 'End.']);
  });

  it('ends a page at a page break, makes no empty page of two, and none at the end', () => {
    const laidOut = layOutBlocks([
      { type: 'pageBreak' },
      paragraph('One.'),
      { type: 'pageBreak' },
      { type: 'pageBreak', id: 'middle' },
      paragraph('Two.'),
      { type: 'pageBreak' },
    ]);
    expect(pageLines(laidOut)).toEqual([['One.'], ['Two.']]);
    expect(laidOut.destinations.get('middle')?.page).toBe(1);
  });

  it('leads to blocks that print nothing', () => {
    const empty = [
      paragraph([], { id: 'paragraph' }),
      heading(2, '', { id: 'heading' }),
      panel('decision', [], { id: 'panel' }),
    ];
    const laidOut = layOutBlocks([...shortParagraphs(3), ...empty]);
    expect([...laidOut.destinations.keys()]).toEqual(['paragraph', 'heading', 'panel']);
  });

  it('has one page for an empty document', () => {
    expect(layOutBlocks([]).pages).toHaveLength(1);
  });

  it('starts every page at the top margin', () => {
    const laidOut = layOutBlocks([...shortParagraphs(100), heading(2, 'Late')]);
    const tops = laidOut.pages.map((page) =>
      Math.min(
        ...page.items.flatMap((item) =>
          item.kind === 'text' && typeof item.owner !== 'string' ? [item.baseline] : [],
        ),
      ),
    );
    expect(new Set(tops.slice(0, 3).map((top) => top.toFixed(2))).size).toBe(1);
  });
});

describe('grounds', () => {
  it('draws a panel behind its text on each page it reaches', () => {
    const children = Array.from({ length: 60 }, (_, i) => paragraph(`Resolved ${i}.`));
    const laidOut = layOutBlocks([paragraph('Before.'), panel('resolutions', children), paragraph('After.')]);
    expect(laidOut.pages.length).toBe(3);
    for (const page of laidOut.pages) {
      const fills = page.items.filter((item) => item.kind === 'fill');
      expect(fills).toHaveLength(2);
      const first = page.items.findIndex((item) => item.kind === 'text');
      expect(page.items.findIndex((item) => item.kind === 'fill')).toBeLessThan(first);
      const baselines = page.items.flatMap((item) =>
        item.kind === 'text' && typeof item.owner !== 'string' && item.words[0]?.text.startsWith('Resolved')
          ? [item.baseline]
          : [],
      );
      const [tint] = fills;
      if (tint?.kind !== 'fill') throw new Error('no tint');
      expect(Math.min(...baselines)).toBeGreaterThan(tint.y);
      expect(Math.max(...baselines)).toBeLessThan(tint.y + tint.height);
      expect(tint.height).toBeLessThan(page.height - 120);
    }
  });

  it('leaves the text around a panel outside its tint', () => {
    const laidOut = layOutBlocks([
      paragraph('Before.'),
      panel('decision', [paragraph('Decided.')]),
      paragraph('After.'),
    ]);
    const [page] = laidOut.pages;
    const tint = page?.items.find((item) => item.kind === 'fill');
    const after = page?.items.find((item) => item.kind === 'text' && item.words[0]?.text === 'After.');
    if (tint?.kind !== 'fill' || after?.kind !== 'text') throw new Error('not found');
    expect(after.baseline - 9).toBeGreaterThan(tint.y + tint.height);
  });

  it('draws a bar beside a quotation and sets its text in', () => {
    const laidOut = layOutBlocks([paragraph('Said:'), quotation(0, paragraph(wordsForLines(3)))]);
    const [page] = laidOut.pages;
    const bar = page?.items.find((item) => item.kind === 'fill');
    const text = page?.items.find((item) => item.kind === 'text' && item.words[0]?.text === 'row0 ');
    if (bar?.kind !== 'fill' || text?.kind !== 'text') throw new Error('not found');
    expect(bar.x + bar.width).toBeLessThan(text.x);
    expect(bar.height).toBeCloseTo(3 * 15.6, 1);
  });
});

describe('signature block', () => {
  it('is kept whole and with the text before it', () => {
    const rows = [
      { term: 'Signed', detail: '' },
      { term: 'Office', detail: 'Chair' },
      { term: 'Date', detail: '' },
    ];
    atEveryHeight([paragraph('Agreed.'), { type: 'signatureBlock', rows }], (pages) => {
      const page = pageOfLine(pages, 'Agreed.');
      expect(pageOfLine(pages, 'Signed')).toBe(page);
      expect(pageOfLine(pages, 'Date')).toBe(page);
    });
  });

  it('takes lines of a row with it that fills the page before it', () => {
    const rows = [{ term: 'Signed', detail: 'Chair' }];
    for (let length = 20; length <= 110; length++) {
      const facts = [{ term: 'Facts', children: [paragraph(wordsForLines(length))] }];
      const laidOut = layOutBlocks([
        { type: 'titleBlock', summary: 'Details.', rows: facts },
        { type: 'signatureBlock', rows },
      ]);
      const pages = pageLines(laidOut);
      const own = pages[pageOfLine(pages, 'Signed')] ?? [];
      expect(own.filter((line) => /words|row\d/.test(line)).length).toBeGreaterThan(1);
    }
  });
});

describe('indents', () => {
  it('hangs numbers one step to the left of their text', () => {
    const laidOut = layOutBlocks([numbered('1.1', wordsForLines(2)), paragraph('At the margin.')]);
    const items =
      laidOut.pages[0]?.items.flatMap((item) =>
        item.kind === 'text' && typeof item.owner !== 'string' ? [item] : [],
      ) ?? [];
    expect(items.map((item) => item.x)).toEqual([68, 110, 110, 68]);
  });
  it('moves the first line beside a number too long for its step', () => {
    const laidOut = layOutBlocks([numbered('10.10.10.10', wordsForLines(2))]);
    const [number, first, second] =
      laidOut.pages[0]?.items.flatMap((item) =>
        item.kind === 'text' && typeof item.owner !== 'string' ? [item] : [],
      ) ?? [];
    expect(number?.x).toBe(68);
    expect(first?.x).toBeGreaterThan(110);
    expect(second?.x).toBe(110);
  });
  it('finds the page of a line', () => {
    const laidOut = layOutBlocks([...shortParagraphs(40), paragraph('Here.')]);
    expect(pageWith(laidOut, 'Here.')).toBe(1);
    expect(linesOf(laidOut.pages[1]!)).toContain('Here.');
  });
});
