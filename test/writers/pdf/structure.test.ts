import { beforeAll, describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { type PdfName, pdfText } from '../../readers/pdf-objects.ts';
import { readNameTree } from '../../readers/pdf-structure.ts';
import {
  catalogueOf,
  elementOf,
  elementsOf,
  outlineOf,
  type ReadPdf,
  readPdf,
} from '../../readers/read-pdf.ts';
import { details, element, laidOut, line, link, page, twoPages } from './hand-laid.ts';

const read = async (document: LaidOut, changes = {}) => readPdf(await writePdf(document, details(changes)));

let paper: ReadPdf;
beforeAll(async () => {
  paper = await read(twoPages());
});

describe('structure', () => {
  it('is the tree it was given, content among the elements where it is read', () => {
    expect(outlineOf(paper.structure)).toBe(
      [
        'Document',
        '  H1 "A short report "',
        '  P "The first line of a paragraph with and which ends here."',
        '    Link "a web page "',
        '    Link "paragraph 2 (ii) "',
        '  L',
        '    LI',
        '      Lbl "(a) "',
        '      LBody',
        '        P "An item re-entered for £1,234\u00a0million – Llŷr’s café."',
        '  Table',
        '    Caption "Table 1: Sums"',
        '    THead',
        '      TR',
        '        TH "Service"',
        '        TH "Sum"',
        '    TBody',
        '      TR',
        '        TH "Care"',
        '        TD "1,200"',
        '        TD',
        '  P "Yes"',
        '    Span "☑ "',
        '    Reference "1"',
        '  Note "1 A note at the foot."',
        '  P "Mae’r tŷ yn wag."',
      ].join('\n'),
    );
  });

  it('is found by pdf.js on each page', () => {
    expect(paper.pages[0]?.tags.split('\n').map((role) => role.trim())).toEqual([
      'Document',
      'H1',
      'P',
      'Link',
      'Link',
    ]);
    expect(paper.pages[1]?.tags).toContain('  L\n    LI\n      Lbl\n      LBody\n        P\n  Table');
  });

  it('says what lists, tables and cells are', () => {
    expect(elementOf(paper.structure, 'L').attributes).toEqual({ O: 'List', ListNumbering: 'LowerAlpha' });
    expect(elementOf(paper.structure, 'Table').attributes.Summary).toBe('Sums by service (two columns)');
    const [corner, sums, name] = elementsOf(paper.structure, 'TH');
    expect(corner?.attributes).toEqual({ O: 'Table', Scope: 'Column' });
    expect(sums?.attributes).toEqual({ O: 'Table', Scope: 'Column', ColSpan: 2 });
    expect(name?.attributes).toEqual({ O: 'Table', Scope: 'Row', Headers: ['h1'] });
    expect(elementsOf(paper.structure, 'TD')[1]?.attributes.Headers).toEqual(['r1', 'h2']);
  });

  it('carries replacement text and language', () => {
    expect(elementOf(paper.structure, 'Span').actualText).toBe('Yes: chosen');
    expect(elementsOf(paper.structure, 'P').at(-1)?.language).toBe('cy-GB');
  });

  it('finds header cells and notes by their identifiers, and gives a note one of its own', () => {
    const catalogue = catalogueOf(paper);
    const root = paper.objects.dictionary(catalogue.entries.get('StructTreeRoot'));
    const names = readNameTree(paper.objects, root.entries.get('IDTree'));
    expect([...names.keys()]).toEqual(['h1', 'h2', 'note.1', 'r1']);
    for (const [id, reference] of names) {
      expect(pdfText(paper.objects.dictionary(reference).entries.get('ID'))).toBe(id);
    }
  });

  it('gives a figure its box, measured from the foot of the page it is on', async () => {
    const figure = element('Figure', [], { alternative: 'A chart', box: [72, 100, 172, 200] });
    const paint = {
      kind: 'fill',
      owner: figure,
      x: 72,
      y: 100,
      width: 100,
      height: 100,
      colour: '#00667f',
    } as const;
    const { structure } = await read(laidOut(element('Document', [figure]), [page('1', [paint])]));
    const found = elementOf(structure, 'Figure');
    expect(found.alternative).toBe('A chart');
    expect(found.attributes).toEqual({ O: 'Layout', Placement: 'Block', BBox: [72, 641.89, 172, 741.89] });
  });

  it('marks furniture for what it is', () => {
    const kinds = paper.pageObjects[0]?.content.sequences
      .filter(({ tag }) => tag === 'Artifact')
      .map(({ properties }) =>
        ['Type', 'Subtype']
          .map((key) => (properties.entries.get(key) as PdfName | undefined)?.name)
          .join(' '),
      );
    expect(kinds).toEqual(['Pagination Watermark', 'Pagination Header', 'Layout ', 'Pagination Footer']);
  });
});

describe('links', () => {
  it('stand on their own pages, under their own elements, and say where they lead', () => {
    const [outside, inside] = elementsOf(paper.structure, 'Link');
    expect(outside?.annotations).toEqual([
      {
        elementPage: 0,
        annotationPage: 0,
        contents: 'a web page',
        target: 'https://example.org/caf%C3%A9?q=(a%20b)',
      },
    ]);
    expect(inside?.annotations).toEqual([
      { elementPage: 0, annotationPage: 0, contents: 'Go to paragraph 2', target: 'p-2' },
      { elementPage: 1, annotationPage: 1, contents: 'Go to paragraph 2, continued', target: 'p-2' },
    ]);
  });

  it('are seen by a reader', () => {
    expect(paper.links).toEqual([
      { page: 0, description: 'a web page', target: 'https://example.org/caf%C3%A9?q=(a%20b)' },
      { page: 0, description: 'Go to paragraph 2', target: 'p-2' },
      { page: 1, description: 'Go to paragraph 2, continued', target: 'p-2' },
    ]);
  });

  it('must lead to a destination of the document', async () => {
    const owner = element('Link');
    const items = [line(owner, 'here', 72, 100), link(owner, { destination: 'nowhere' }, 90, 'here')];
    const document = laidOut(element('Document', [element('P', [owner])]), [page('1', items)]);
    await expect(writePdf(document, details())).rejects.toThrow('nowhere');
  });

  it('describe themselves by their target where they were given no words', async () => {
    const owner = element('Link');
    const items = [line(owner, 'x', 72, 100), link(owner, { url: 'https://example.org/' }, 90, ' ')];
    const { links } = await read(laidOut(element('Document', [element('P', [owner])]), [page('1', items)]));
    expect(links[0]?.description).toBe('https://example.org/');
  });
});
