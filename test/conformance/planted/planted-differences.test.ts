import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../../src/layout/lay-out.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { writeHtml } from '../../../src/writers/html/write-html.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { typeface } from '../../layout/lay-out-blocks.ts';
import { samplePaper } from '../../layout/sample-paper.ts';
import { readDocx } from '../../readers/read-docx.ts';
import { readHtml } from '../../readers/read-html.ts';
import { type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import { countedTree } from '../files/counted-tree.ts';
import { differences, pageDifferences } from '../standards/both-formats.ts';

const { root: sample, style, details } = samplePaper();
const root = countedTree(sample, style);

/** What is otherwise than in the PDF: what must be named, and where which words of the file become which. */
const IN_WORD: readonly (readonly [string, string, RegExp, string])[] = [
  ['passage', 'word/document.xml', /(<w:t [^>]*>)(\w+ \w+)/, '$1Other words $2'],
  ['heading', 'word/document.xml', /<w:pStyle w:val="Heading2"\/>/, '<w:pStyle w:val="Heading3"/>'],
  ['footnote', 'word/footnotes.xml', /(<w:t [^>]*>)(\w+ \w+)/, '$1Other words $2'],
  ['detail', 'docProps/core.xml', /<dc:title>/, '<dc:title>Other '],
  ['detail', 'docProps/core.xml', /<dc:creator>/, '<dc:creator>Other '],
  ['detail', 'docProps/core.xml', /<dc:subject>/, '<dc:subject>Other '],
  ['detail', 'docProps/core.xml', /<dc:identifier>/, '<dc:identifier>other-'],
  ['detail', 'docProps/core.xml', /(<dcterms:created [^>]*>)\d{4}/, '$11999'],
  ['detail', 'word/styles.xml', /<w:lang w:val="en-GB"/, '<w:lang w:val="cy-GB"'],
];

const ON_THE_PAGE: readonly (readonly [string, RegExp, string])[] = [
  ['passage', /(<p>)(\w+)/, '$1Other $2'],
  ['heading', /<h2( [^>]*)>(.*?)<\/h2>/s, '<h3$1>$2</h3>'],
  ['footnote', /(<li id="footnote:1"[^>]*>.*?<p[^>]*>)/s, '$1Other '],
  ['detail', /<title>/, '<title>Other '],
  ['detail', /(<meta name="author" content=")/, '$1Other '],
  ['detail', /(<meta name="dcterms.modified" content=")\d{4}/, '$11999'],
  ['detail', /<html lang="en-GB">/, '<html lang="cy-GB">'],
];

const changed = (text: string, pattern: RegExp, by: string): string => {
  const made = text.replace(pattern, by);
  if (made === text) throw new Error(`${pattern} is nowhere`);
  return made;
};

describe('a planted difference between formats', () => {
  let pdf: ReadPdf;
  let word = new Uint8Array();
  let page = '';
  beforeAll(async () => {
    const laidOut = layOut(root, style, details, typeface);
    const pageOf = new Map([...laidOut.destinations].map(([id, { page }]) => [id, page + 1]));
    pdf = await readPdf(await writePdf(laidOut, details));
    const pages = { pageOf, pageCount: laidOut.pages.length, tables: laidOut.tables };
    word = new Uint8Array(await writeDocx(root, style, details, pages));
    page = new TextDecoder().decode(writeHtml(root, style, details, { pageOf }));
  });
  const pageFaults = (text: string) => pageDifferences(readHtml(new TextEncoder().encode(text)), pdf);

  it('is not found where there is none', () => {
    expect(differences(readDocx(word), pdf)).toEqual([]);
    expect(pageFaults(page)).toEqual([]);
  });

  it.each(IN_WORD)('is found in Word: another %s in %s, %s', (what, path, pattern, by) => {
    const parts = unzipSync(word);
    const xml = changed(strFromU8(parts[path] ?? new Uint8Array()), pattern, by);
    const faults = differences(readDocx(zipSync({ ...parts, [path]: strToU8(xml) })), pdf);
    expect(
      faults.some((fault) => fault.startsWith(`${what} `)),
      faults.join('\n'),
    ).toBe(true);
  });

  it.each(ON_THE_PAGE)('is found in the web page: another %s, %s', (what, pattern, by) => {
    const faults = pageFaults(changed(page, pattern, by));
    expect(
      faults.some((fault) => fault.startsWith(`${what} `)),
      faults.join('\n'),
    ).toBe(true);
  });
});
