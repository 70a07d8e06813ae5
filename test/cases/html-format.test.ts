import { beforeAll, describe, expect, it } from 'vitest';
import type { Audience } from '../../src/exemption/withheld.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import type { Output } from '../../src/pipeline/render-options.ts';
import { type DocxReading, readDocx } from '../readers/read-docx.ts';
import { type HtmlReading, readHtml } from '../readers/read-html.ts';
import { elementsOf, type ReadPdf, readPdf } from '../readers/read-pdf.ts';
import { notesOfPdf, passagesOfDocx, passagesOfPdf, tidy } from './both-formats.ts';
import { CASES, DAY, WORKSPACE } from './render-cases.ts';

interface ReadPaper {
  readonly name: string;
  readonly docx: DocxReading;
  readonly pdf: ReadPdf;
  readonly html: HtmlReading;
}

const paperOf = ({ name }: Output) => name.replace(/\.[a-z]+$/, '');

async function readPapers(id: string): Promise<ReadPaper[]> {
  const file = CASES.get(id);
  if (!file) throw new Error(`there is no case ${id}`);
  const papers: ReadPaper[] = [];
  for (const audience of ['public', 'restricted'] satisfies Audience[]) {
    const options = { formats: ['docx', 'pdf', 'html'], audience, date: DAY } as const;
    const { outputs } = await renderCase(file, WORKSPACE, options);
    for (const paper of new Set(outputs.map(paperOf))) {
      const bytesOf = (wanted: string) =>
        outputs.find((output) => paperOf(output) === paper && output.format === wanted)?.bytes ??
        new Uint8Array();
      papers.push({
        name: `${paper}, ${audience}`,
        docx: readDocx(bytesOf('docx')),
        pdf: await readPdf(bytesOf('pdf')),
        html: readHtml(bytesOf('html')),
      });
    }
  }
  return papers;
}

describe.each([...CASES.keys()])('the web page of each paper: %s', (id) => {
  let papers: readonly ReadPaper[] = [];
  beforeAll(async () => {
    papers = await readPapers(id);
  }, 60_000);
  const each = (check: (paper: ReadPaper) => void) => () => {
    expect(papers.length).toBeGreaterThan(1);
    for (const paper of papers) check(paper);
  };

  it(
    'has the words of the Word file and of the PDF, under the same numbers and in the same order',
    each(({ name, docx, pdf, html }) => {
      expect(html.passages.length, name).toBeGreaterThan(10);
      expect(html.passages, name).toEqual(passagesOfDocx(docx));
      expect(html.passages, name).toEqual(passagesOfPdf(pdf.structure));
    }),
  );

  it(
    'has the same headings at the same levels',
    each(({ name, docx, html }) => {
      const headings = docx.headings.map(({ level, number, text }) => ({
        level: level + 1,
        text: tidy(`${number ?? ''} ${text}`),
      }));
      expect(html.headings, name).toEqual(headings);
    }),
  );

  it(
    'has the same footnotes, and as many rows in as many tables',
    each(({ name, pdf, html }) => {
      expect(html.footnotes, name).toEqual(notesOfPdf(pdf.structure));
      const tables = elementsOf(pdf.structure, 'Table');
      expect(html.tables, name).toEqual(tables.map((table) => elementsOf(table, 'TR').length));
    }),
  );

  it(
    'says the same of itself',
    each(({ name, docx, html }) => {
      const { title, creator, subject, keywords, identifier, language } = docx.properties;
      const said = ['author', 'description', 'keywords', 'dcterms.identifier', 'dcterms.language'];
      expect([html.title, ...said.map((key) => html.metadata.get(key))], name).toEqual([
        title,
        creator,
        subject,
        keywords,
        identifier,
        language,
      ]);
      expect(html.language, name).toBe(docx.language);
      expect(html.metadata.get('dcterms.modified'), name).toBe(DAY);
    }),
  );

  it(
    'can be led to wherever the PDF can, and leads nowhere that is not there',
    each(({ name, pdf, html }) => {
      const ids = new Set(html.ids);
      expect(ids.size, name).toBe(html.ids.length);
      const within = html.links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
      expect(
        within.filter((target) => !ids.has(target)),
        name,
      ).toEqual([]);
      const places = pdf.links
        .map(({ target }) => target)
        .filter((target) => !/^\w+:\/\/|^mailto:/.test(target));
      expect(
        places.filter((target) => !ids.has(target)),
        name,
      ).toEqual([]);
    }),
  );
});
