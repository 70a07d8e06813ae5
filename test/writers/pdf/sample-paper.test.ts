import { beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../../src/layout/lay-out.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { testTypeface } from '../../fonts/test-typeface.ts';
import { samplePaper } from '../../layout/sample-paper.ts';
import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { elementsOf, type ReadPdf, readPdf } from '../../readers/read-pdf.ts';

/** A whole paper, laid out and written, read back. */
let paper: ReadPdf;
let bytes: Uint8Array;

const write = () => {
  const { root, style, details } = samplePaper();
  return writePdf(layOut(root, style, details, testTypeface()), details);
};

beforeAll(async () => {
  bytes = await write();
  paper = await readPdf(bytes);
});

const everything = (tree: TaggedElement): TaggedElement[] => [tree, ...tree.children.flatMap(everything)];
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('a whole paper', () => {
  it('has no glyph without its character and no paint outside a mark', () => {
    for (const { content } of paper.pageObjects) {
      expect(content.unreadable).toBe(0);
      expect(content.unmarked).toEqual([]);
    }
  });

  it('reads alike to two readers, page by page', () => {
    paper.pages.forEach((page, index) => {
      const own = paper.pageObjects[index]?.content.sequences.filter(({ mcid }) => mcid !== undefined) ?? [];
      expect(withoutSpace(page.text)).toBe(withoutSpace(own.map(({ text }) => text).join('')));
    });
  });

  it('has a tag tree that pdf.js finds page by page', () => {
    const roles = (lines: readonly string[]) =>
      lines.filter((line) => /^ *(H\d|LBody|TH|TD|Caption|Note)$/.test(line));
    const counted = roles(paper.pages.flatMap(({ tags }) => tags.split('\n'))).length;
    const kinds = ['H1', 'H2', 'H3', 'LBody', 'TH', 'TD', 'Caption', 'Note'];
    const there = kinds
      .flatMap((role) => elementsOf(paper.structure, role))
      .filter(({ pages }) => pages.length > 0);
    expect(counted).toBeGreaterThanOrEqual(there.length);
  });

  it('keeps words apart at the ends of lines', () => {
    const paragraphs = elementsOf(paper.structure, 'P').map(({ text }) => text.trim());
    expect(
      paragraphs.some((text) => text.includes('how prevention, treatment and recovery support should be')),
    ).toBe(true);
    for (const text of paragraphs) expect(text).not.toMatch(/[a-z][.;][A-Z]| {2}/);
  });

  it('has a first heading, then headings that never skip a level', () => {
    const levels = everything(paper.structure).flatMap(({ role }) =>
      /^H\d$/.test(role) ? [Number(role[1])] : [],
    );
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it('has an outline of its headings, in their order', () => {
    const titles = (items: ReadPdf['outline']): string[] =>
      items.flatMap((item) => [item.title, ...titles(item.items)]);
    const headings = everything(paper.structure).filter(({ role }) => /^H\d$/.test(role));
    expect(titles(paper.outline).map(withoutSpace)).toEqual(headings.map(({ text }) => withoutSpace(text)));
  });

  it('tells of every cell which cells head it', () => {
    const ids = new Set(everything(paper.structure).flatMap(({ id }) => (id === undefined ? [] : [id])));
    const cells = elementsOf(paper.structure, 'TD');
    expect(cells.length).toBeGreaterThan(50);
    for (const cell of cells) {
      const headers = (cell.attributes.Headers ?? []) as string[];
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect(ids.has(header)).toBe(true);
    }
  });

  it('has every link on its own page, described', () => {
    const annotations = everything(paper.structure).flatMap((element) => element.annotations);
    expect(annotations).toHaveLength(paper.links.length);
    for (const { elementPage, annotationPage, contents } of annotations) {
      expect(elementPage).toBe(annotationPage);
      expect(contents).not.toBe('');
    }
  });

  it('has lists of items with labels and bodies, and no table row outside a head or body', () => {
    for (const list of elementsOf(paper.structure, 'L')) {
      expect(list.attributes.ListNumbering).toBeDefined();
      for (const item of list.children)
        expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    }
    for (const table of elementsOf(paper.structure, 'Table')) {
      expect(table.attributes.Summary).toBeTruthy();
      expect(table.children.every(({ role }) => ['Caption', 'THead', 'TBody'].includes(role))).toBe(true);
    }
  });

  it('numbers its pages as it labels them', () => {
    expect(paper.pages.map(({ label }) => label)).toEqual(paper.pages.map((_, index) => String(index + 1)));
    paper.pages.forEach(({ furniture }, index) => {
      expect(furniture.join(' ')).toContain(`Page ${index + 1} of ${paper.pages.length}`);
    });
  });

  it('is the same again, bytes and all', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(bytes))).toBe(true);
  });
});
