import { beforeAll, describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import type { PdfName } from '../../readers/pdf-objects.ts';
import { readNameTree } from '../../readers/pdf-structure.ts';
import { catalogueOf, type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import { details, element, laidOut, line, page, twoPages } from './hand-laid.ts';

const read = async (document: LaidOut, changes = {}) => readPdf(await writePdf(document, details(changes)));

let paper: ReadPdf;
beforeAll(async () => {
  paper = await read(twoPages());
});

describe('finding one’s way', () => {
  it('has an outline nested by depth, at exact heights', () => {
    expect(paper.outline).toEqual([
      {
        title: 'A short report',
        page: 0,
        top: 72,
        items: [
          {
            title: '1. Care & <repair> – tŷ',
            page: 1,
            top: 80.5,
            items: [{ title: 'Deeper', page: 1, top: 400, items: [] }],
          },
          { title: '2. Next', page: 1, top: 400, items: [] },
        ],
      },
    ]);
  });

  it('names every block’s place, in the order of bytes', () => {
    const catalogue = catalogueOf(paper);
    const names = paper.objects.dictionary(catalogue.entries.get('Names'));
    expect([...readNameTree(paper.objects, names.entries.get('Dests')).keys()]).toEqual([
      'Sec-1',
      'deep',
      'p-2',
      'top',
    ]);
  });

  it('spreads many pages, names and structure over balanced trees', async () => {
    const count = 150;
    const owners = Array.from({ length: count }, () => element('P'));
    const pages = owners.map((owner, index) =>
      page(String(index + 1), [line(owner, `Page ${index}`, 72, 100)]),
    );
    const places = Object.fromEntries(owners.map((_, index) => [`p${index}`, { page: index, y: 90 }]));
    const many = await read(laidOut(element('Document', owners), pages, [], places));
    expect(many.pages.map(({ text }) => text)).toEqual(owners.map((_, index) => `Page ${index}`));
    const catalogue = catalogueOf(many);
    const names = many.objects.dictionary(catalogue.entries.get('Names'));
    expect(readNameTree(many.objects, names.entries.get('Dests')).size).toBe(count);
  });

  it.each([
    [['1', '2', '3']],
    [['i', 'ii', '1', '2']],
    [['A1', 'A2', 'B1', 'Appendix (C)', '', '9', '10', '12', '007', '8']],
    [['5', '5', 'Tudalen 6', 'Tudalen 7', 'tŷ']],
  ])('labels pages %j as they are printed', async (labels) => {
    const owner = element('P');
    const pages = labels.map((label) => page(label, [line(owner, 'x', 72, 100)]));
    const { pages: found } = await read(laidOut(element('Document', [owner]), pages));
    expect(found.map(({ label }) => label)).toEqual(labels);
  });
});

describe('metadata', () => {
  it('says in the information dictionary what the details say', () => {
    expect(paper.metadata.info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'en-GB',
      Title: 'Care & repair <2026>: the "second" review',
      Author: 'Director of Public Health & Housing',
      Subject: "A report on what's next & why",
      Keywords: 'care & repair, housing',
      Creator: 'Moothall',
      Producer: 'Moothall',
      CreationDate: 'D:20260302000000Z',
      ModDate: 'D:20260302000000Z',
    });
  });

  it('says the same in XMP, escaped, with both standards', () => {
    const { xmp } = paper.metadata;
    for (const expected of [
      '<rdf:li xml:lang="x-default">Care &amp; repair &lt;2026&gt;: the &quot;second&quot; review</rdf:li>',
      '<rdf:li>Director of Public Health &amp; Housing</rdf:li>',
      '<rdf:li>care &amp; repair</rdf:li>',
      '<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>',
      '<dc:identifier>hand-made-report-public</dc:identifier>',
      '<xmp:CreateDate>2026-03-02T00:00:00Z</xmp:CreateDate>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
    ]) {
      expect(xmp).toContain(expected);
    }
    expect(xmp.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/&/);
  });

  it('shows the title, tabs by structure, and tells the language', () => {
    const catalogue = catalogueOf(paper);
    const preferences = paper.objects.dictionary(catalogue.entries.get('ViewerPreferences'));
    expect(preferences.entries.get('DisplayDocTitle')).toBe(true);
    expect(paper.objects.dictionary(catalogue.entries.get('MarkInfo')).entries.get('Marked')).toBe(true);
    expect(catalogue.entries.get('Lang')).toBe('en-GB');
    for (const { dictionary } of paper.pageObjects) {
      expect((dictionary.entries.get('Tabs') as PdfName).name).toBe('S');
    }
  });

  it.each([
    ['Tŷ’r Cyngor', 'Tŷ’r Cyngor'],
    ['tab\tand \u0007bell', 'tab and  bell'],
    ['half \ud800 a pair', 'half \ufffd a pair'],
    [')(\\ brackets', ')(\\ brackets'],
  ])('survives the title %j', async (title, expected) => {
    const { metadata } = await read(twoPages(), { title });
    expect(metadata.info.Title).toBe(expected);
    expect(metadata.xmp).not.toMatch(/(?![\n])\p{Cc}|\p{Cs}/u);
  });
});
