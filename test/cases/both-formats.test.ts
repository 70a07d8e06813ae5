import { beforeAll, describe, expect, it } from 'vitest';
import { type DocxReading, readDocx } from '../readers/read-docx.ts';
import { catalogueOf, elementsOf, type ReadOutlineItem, type ReadPdf, readPdf } from '../readers/read-pdf.ts';
import { isSignature, notesOfPdf, passagesOfDocx, passagesOfPdf, tidy } from './both-formats.ts';
import { CASES, renderPapers } from './render-cases.ts';

interface ReadPaper {
  readonly kind: string;
  readonly docx: DocxReading;
  readonly pdf: ReadPdf;
  readonly pages: number;
}

async function readPapers(id: string): Promise<ReadPaper[]> {
  const file = CASES.get(id);
  if (!file) throw new Error(`there is no case ${id}`);
  const { papers } = await renderPapers(file, 'public');
  return Promise.all(
    papers.map(async ({ kind, docx, pdf, pages }) => ({
      kind,
      docx: readDocx(docx),
      pdf: await readPdf(pdf),
      pages,
    })),
  );
}

const headingsOf = ({ headings }: DocxReading) =>
  headings.map(({ level, number, text }) => `${level + 1} ${tidy(`${number ?? ''} ${text}`)}`);

const printedHeadingsOf = ({ headings }: DocxReading) =>
  headings.map(({ number, text, capitals }) =>
    tidy(`${number ?? ''} ${capitals ? text.toUpperCase() : text}`),
  );

const outlineOf = (items: readonly ReadOutlineItem[], depth: number): string[] =>
  items.flatMap((item) => [`${depth} ${tidy(item.title)}`, ...outlineOf(item.items, depth + 1)]);

describe.each([...CASES.keys()])('the two formats of each paper: %s', (id) => {
  let papers: readonly ReadPaper[] = [];
  beforeAll(async () => {
    papers = await readPapers(id);
  });
  const each = (check: (paper: ReadPaper) => void) => () => {
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of papers) check(paper);
  };

  it(
    'have the same words under the same numbers, paragraph for paragraph and cell for cell',
    each(({ kind, docx, pdf }) => {
      const passages = passagesOfDocx(docx);
      expect(passages.length, kind).toBeGreaterThan(10);
      expect(passagesOfPdf(pdf.structure), kind).toEqual(passages);
    }),
  );

  it(
    'have the same headings at the same levels, which are the outline',
    each(({ kind, docx, pdf }) => {
      const headings = headingsOf(docx);
      expect(headings[0], kind).toMatch(/^1 /);
      expect(outlineOf(pdf.outline, 1), kind).toEqual(headings);
      const tagged = elementsWith(pdf.structure, /^H[1-6]$/);
      expect(
        tagged.map(({ role, text, actualText }) => `${role.slice(1)} ${tidy(actualText ?? text)}`),
        kind,
      ).toEqual(headings);
      expect(
        tagged.map(({ text }) => tidy(text)),
        kind,
      ).toEqual(printedHeadingsOf(docx));
    }),
  );

  it(
    'have the same footnotes',
    each(({ kind, docx, pdf }) => {
      const notes = docx.footnotes.map(({ id: number, text }) => tidy(`${number} ${text}`));
      expect(notesOfPdf(pdf.structure), kind).toEqual(notes);
    }),
  );

  it(
    'have the same tables, row for row',
    each(({ kind, docx, pdf }) => {
      const grids = docx.tables.filter((table) => table.columns.length > 1 && !isSignature(table));
      const tables = elementsOf(pdf.structure, 'Table');
      expect(
        tables.map((table) => elementsOf(table, 'TR').length),
        kind,
      ).toEqual(grids.map(({ rows }) => rows.length));
    }),
  );

  it(
    'say the same of themselves',
    each(({ kind, docx, pdf }) => {
      const { Title, Author, Subject, Keywords, Language } = pdf.metadata.info;
      const { title, creator, subject, keywords, language } = docx.properties;
      expect([Title, Author, Subject, Keywords, Language], kind).toEqual([
        title,
        creator,
        subject,
        keywords,
        language,
      ]);
      expect(title, kind).not.toBe('');
      expect(catalogueOf(pdf).entries.get('Lang'), kind).toBe(docx.language);
      expect(pdf.metadata.xmp, kind).toContain(docx.properties.identifier);
    }),
  );

  it(
    'have the same furniture on every page',
    each(({ kind, docx, pdf, pages }) => {
      expect(pdf.pages.length, kind).toBe(pages);
      for (const [index, page] of pdf.pages.entries()) {
        const last = docx.footers.at(-1)?.replace(/(Page|Tudalen) \d+ (?=of|o )/, `$1 ${index + 1} `);
        const [header, footer] = page.furniture.slice(-2);
        expect([header, footer].map((words) => tidy(words ?? ''))).toEqual(
          [docx.headers.at(-1), last].map((words) => tidy(words ?? '')),
        );
      }
    }),
  );
});

function elementsWith(element: ReadPdf['structure'], role: RegExp): ReadPdf['structure'][] {
  const within = element.children.flatMap((child) => elementsWith(child, role));
  return role.test(element.role) ? [element, ...within] : within;
}
