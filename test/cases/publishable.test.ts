import validate from '@ooxml-tools/validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readNameTree } from '../readers/pdf-structure.ts';
import { catalogueOf, type ReadPdf, readPdf } from '../readers/read-pdf.ts';
import { CASES, type RenderedPaper, renderPapers } from './render-cases.ts';

interface Publishable extends RenderedPaper {
  readonly read: ReadPdf;
}

/** Names of all destinations, by which links lead. */
function destinationsOf(pdf: ReadPdf): ReadonlySet<string> {
  const names = pdf.objects.dictionary(catalogueOf(pdf).entries.get('Names'));
  return new Set(readNameTree(pdf.objects, names.entries.get('Dests')).keys());
}

describe.each([...CASES])('every paper of %s', (_, file) => {
  let papers: readonly Publishable[] = [];
  beforeAll(async () => {
    const audiences = file.text.includes('\nexempt:')
      ? (['public', 'restricted'] as const)
      : ['public' as const];
    const rendered = await Promise.all(audiences.map((audience) => renderPapers(file, audience)));
    papers = await Promise.all(
      rendered
        .flatMap((each) => each.papers)
        .map(async (paper) => ({
          ...paper,
          name: `${paper.audience} ${paper.name}`,
          read: await readPdf(paper.pdf),
        })),
    );
  });

  it.each(['Office2013', 'Microsoft365'] as const)('is valid Open XML for %s', async (version) => {
    for (const { name, docx } of papers) {
      expect([...(await validate(docx, 'docx', version))], name).toEqual([]);
    }
  });

  it('is a tagged PDF that says its language and shows its title', () => {
    for (const { name, language, read } of papers) {
      const { entries } = catalogueOf(read);
      expect(entries.get('Lang'), name).toBe(`${language}-GB`);
      expect(read.objects.dictionary(entries.get('MarkInfo')).entries.get('Marked'), name).toBe(true);
      const viewing = read.objects.dictionary(entries.get('ViewerPreferences')).entries;
      expect(viewing.get('DisplayDocTitle'), name).toBe(true);
      expect(read.structure.role, name).toBe('Document');
      expect(
        read.pages.map(({ tags }) => tags === ''),
        name,
      ).not.toContain(true);
    }
  });

  it('embeds every font and prints nothing that cannot be read back', () => {
    for (const { name, read } of papers) {
      expect(read.fonts.length, name).toBeGreaterThan(1);
      expect(
        read.fonts.filter(({ embedded }) => !embedded),
        name,
      ).toEqual([]);
      for (const { content } of read.pageObjects) {
        expect(content.unreadable, name).toBe(0);
        expect(content.unmarked, name).toEqual([]);
      }
      const printed = read.pages.map(({ text, furniture }) => text + furniture.join('')).join('');
      expect(printed, name).not.toContain('\uFFFD');
    }
  });

  it('numbers its pages from 1, in the page box and at the foot', () => {
    for (const { name, read, pages } of papers) {
      const numbers = read.pages.map((_page, index) => String(index + 1));
      expect(
        read.pages.map(({ label }) => label),
        name,
      ).toEqual(numbers);
      expect(pages, name).toBe(numbers.length);
      for (const [index, page] of read.pages.entries()) {
        expect(page.furniture.at(-1), name).toMatch(
          new RegExp(`(?:Page ${index + 1} of|Tudalen ${index + 1} o) ${pages}$`),
        );
      }
    }
  });

  it('has no link that leads nowhere or says nothing', () => {
    for (const { name, read } of papers) {
      const destinations = destinationsOf(read);
      for (const { target, description } of read.links) {
        expect(/^https?:/.test(target) || destinations.has(target), `${name}: ${target}`).toBe(true);
        expect(description, `${name}: ${target}`).not.toBe('');
      }
    }
  });
});
