import { beforeAll, describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/layout/laid-out.ts';
import { PdfkitFile } from '../../../src/writers/pdf/pdfkit-file.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { isDictionary } from '../../readers/pdf-objects.ts';
import { elementOf, elementsOf, type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import { details, element, laidOut, line, page, twoPages } from './hand-laid.ts';

const read = async (document: LaidOut, changes = {}) => readPdf(await writePdf(document, details(changes)));

let paper: ReadPdf;
beforeAll(async () => {
  paper = await read(twoPages());
});

describe('text', () => {
  it('comes out of each page in reading order, without the furniture', () => {
    expect(paper.pages[0]?.text).toBe(
      'A short report\nThe first line of a paragraph\nwith a web page and\nparagraph 2',
    );
    expect(paper.pages[0]?.furniture).toEqual(['DRAFT', 'Two councils', 'Page 1 of 2']);
    expect(paper.pages[1]?.furniture).toEqual(['Two councils', 'Service', 'Page 2 of 2']);
  });

  it('keeps every space, also between lines and pages', () => {
    expect(elementsOf(paper.structure, 'P')[0]?.text).toBe(
      'The first line of a paragraph with a web page and paragraph 2 (ii) which ends here.',
    );
  });

  it('keeps no-break spaces, hyphens, accents and signs', () => {
    expect(elementOf(paper.structure, 'LBody').text).toBe(
      'An item re-entered for £1,234\u00a0million – Llŷr’s café.',
    );
  });

  it('shows no glyph without a character, and paints nothing outside a mark', () => {
    for (const { content } of paper.pageObjects) {
      expect(content.unreadable).toBe(0);
      expect(content.unmarked).toEqual([]);
    }
  });

  it('refuses a glyph the font does not have', async () => {
    const owner = element('P');
    const item = line(owner, 'x', 72, 100);
    const [word] = item.words;
    if (!word) throw new Error('no word');
    const missing = { ...word, glyphs: [{ id: 0, advance: 500, natural: 500, codePoints: [0x2713] }] };
    const document = laidOut(element('Document', [owner]), [page('1', [{ ...item, words: [missing] }])]);
    await expect(writePdf(document, details())).rejects.toThrow('No glyph');
  });

  it('copies out the plain character of a glyph that several share, whichever comes first', async () => {
    const owner = element('P');
    const document = laidOut(element('Document', [owner]), [
      page('1', [line(owner, 're\u00adenter and re-enter', 72, 100)]),
    ]);
    expect((await read(document)).structure.text).toBe('re-enter and re-enter');
  });
});

describe('fonts', () => {
  it('are embedded subsets, one for each cut', () => {
    expect(paper.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))).toEqual([
      'Arimo-Regular',
      'Arimo-Bold',
      'Arimo-Italic',
      'DejaVuSans',
      'Arimo-BoldItalic',
    ]);
    expect(paper.fonts.every(({ embedded }) => embedded)).toBe(true);
  });
});

describe('the same input', () => {
  it('gives the same bytes, also after other documents', async () => {
    const first = await writePdf(twoPages(), details());
    const owner = element('P');
    await writePdf(
      laidOut(element('Document', [owner]), [page('1', [line(owner, 'Zebra\u00a0x £ –', 72, 100)])]),
      details({ title: 'Another', identifier: 'another' }),
    );
    const second = await writePdf(twoPages(), details());
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('has another identifier where only the letters differ', async () => {
    const owner = element('P');
    const write = (word: string) =>
      read(laidOut(element('Document', [owner]), [page('1', [line(owner, word, 72, 100)])]));
    const identifiers = await Promise.all(['oh', 'he'].map(write));
    const [one, other] = identifiers.map(
      ({ objects }) => objects.items(objects.trailer.entries.get('ID'))[0],
    );
    expect(one).not.toBe(other);
  });

  it('has a file identifier of its own, and a document identifier that lasts', async () => {
    const later = await read(twoPages(), { date: '2026-03-03' });
    const identifier = ({ objects }: ReadPdf) => String(objects.items(objects.trailer.entries.get('ID'))[0]);
    const lasting = ({ metadata }: ReadPdf) => /<xmpMM:DocumentID>(.*?)</.exec(metadata.xmp)?.[1];
    expect(identifier(paper)).toHaveLength(16);
    expect(identifier(later)).not.toBe(identifier(paper));
    expect(lasting(later)).toBe(lasting(paper));
    expect(lasting(paper)).toMatch(/^uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('what cannot be right', () => {
  it('is refused at once rather than waited for: an object promised and never written', () => {
    const file = new PdfkitFile('en-GB', {}, true);
    file.reserve();
    expect(() => file.finish('', new Uint8Array(16))).toThrow('never written: 1');
  });

  it('is refused at once rather than waited for: content of an element outside the tree', async () => {
    const stray = element('P');
    const document = laidOut(element('Document', [element('P')]), [
      page('1', [line(stray, 'lost', 72, 100)]),
    ]);
    await expect(writePdf(document, details())).rejects.toThrow('not in the structure tree');
  });

  it('is not an empty document', async () => {
    const bytes = await writePdf(laidOut(element('Document'), [page('1', [])]), details());
    expect(isDictionary((await readPdf(bytes)).objects.trailer)).toBe(true);
  });
});
