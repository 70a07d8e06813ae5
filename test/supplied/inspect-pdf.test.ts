import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type InspectedPdf, inspectPdf } from '../../src/supplied/inspect-pdf.ts';
import { pageEntries, plainPdf, taggedPdf } from './made-pdfs.ts';

function inspected(bytes: Uint8Array): InspectedPdf {
  const found = inspectPdf(bytes);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const doubtsOf = (bytes: Uint8Array) => inspected(bytes).doubts.map(({ found }) => found);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a PDF that is tagged and says that it is PDF/A-2a', () => {
  it('raises no doubt, and gives its pages with their tags', async () => {
    const { report, doubts, pdf } = inspected(await taggedPdf());
    expect(doubts).toEqual([]);
    expect(report).toMatchObject({
      version: '1.7',
      pages: 1,
      damaged: false,
      tagged: true,
      language: 'en-GB',
      title: 'A supplied file',
      withoutText: [],
      active: [],
      fonts: { embedded: ['Arimo-Regular'], missing: [] },
      claims: { archive: '2a' },
    });
    if (typeof pdf === 'string') throw new Error(pdf);
    expect(pdf.conforming).toBe(true);
    expect(pdf.structure?.[0]?.type).toBe('Document');
  });

  it.each([
    ['a picture without words', 'Figure', {}, 'a picture without words in its place'],
    ['headings that leap', 'H3', {}, 'headings that leave out a level'],
    ['a cell outside a table', 'TD', {}, 'TD that is not within TR'],
    ['a heading without a level', 'H', {}, 'headings without a level'],
    ['a tag nobody knows', 'Nonsense', {}, 'a tag that stands for nothing known (Nonsense)'],
  ])('is doubted for %s', async (_, type, options, words) => {
    const bytes = await taggedPdf({
      also: (document, root) =>
        root?.add(document.struct(type, options, () => void document.text('More', 72, 400))),
    });
    expect(doubtsOf(bytes)).toContain(words);
  });

  it('is doubted for what is painted outside its tags', async () => {
    const bytes = await taggedPdf({ also: (document) => void document.text('Stray', 72, 400) });
    expect(doubtsOf(bytes)).toContain('content that is neither tagged nor marked as furniture');
  });

  it.each([['CMYK colours', [10, 20, 30, 40], 'CMYK colours']])(
    'is doubted for %s',
    async (_, colour, words) => {
      const bytes = await taggedPdf({
        also: (document, root) =>
          root?.add(
            document.struct('P', {}, () => {
              document.fillColor(colour as unknown as string).text('Press', 72, 400);
            }),
          ),
      });
      expect(doubtsOf(bytes)).toContain(words);
    },
  );

  it('is doubted where it claims less, or nothing', async () => {
    const bytes = latin(await taggedPdf());
    const less = bytes.replace('<pdfaid:conformance>A<', '<pdfaid:conformance>B<');
    expect(doubtsOf(bytesOf(less))).toEqual(['it claims PDF/A-2b only']);
  });
});

describe('what a PDF is', () => {
  it('is told page by page: sizes, orientation, turned pages', async () => {
    const bytes = await plainPdf({
      also: (document) => {
        document.addPage({ size: 'A3', layout: 'landscape' }).text('Wide');
        document.addPage({ size: 'A4' }).text('Turned');
        pageEntries(document).Rotate = 90;
      },
    });
    const { report, pdf } = inspected(bytes);
    expect(report.sizes).toEqual([
      { width: 595, height: 842, orientation: 'portrait', pages: 1 },
      { width: 1191, height: 842, orientation: 'landscape', pages: 1 },
      { width: 842, height: 595, orientation: 'landscape', pages: 1 },
    ]);
    expect(report.turned).toEqual([3]);
    if (typeof pdf === 'string') throw new Error(pdf);
    expect(pdf.pages.map(({ rotate }) => rotate)).toEqual([0, 0, 90]);
    expect(pdf.structure).toBeUndefined();
  });

  it('names pages that are pictures without text, and not blank ones', async () => {
    const scan = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const bytes = await plainPdf({
      also: (document) => {
        document.addPage().image(scan, 0, 0, { width: 500 });
        document.addPage();
      },
    });
    expect(inspected(bytes).report.withoutText).toEqual([2]);
  });

  it.each<[string, (document: PDFKit.PDFDocument) => void, string]>([
    ['JavaScript', (document) => document.addNamedJavaScript('greet', 'app.alert(1)'), 'JavaScript'],
    [
      'a form',
      (document) => {
        document.initForm();
        document.formText('name', 10, 10, 100, 20);
      },
      'a form to fill in',
    ],
    [
      'an attached file',
      (document) => void document.file(Buffer.from('hi'), { name: 'a.txt' }),
      'attached files',
    ],
    [
      'a program to start',
      (document) =>
        void document.annotate(10, 10, 50, 50, {
          Subtype: 'Link',
          A: { S: 'Launch', F: 'calc' },
        } as object),
      'a program to start',
    ],
  ])('names %s', async (_, also, words) => {
    const bytes = await plainPdf({ also });
    expect(inspected(bytes).report.active).toContain(words);
    expect(inspected(bytes).doubts.map(({ about }) => about)).toContain('active content');
  });
});

describe('a PDF that is not whole', () => {
  it.each<[string, (text: string) => string, string]>([
    ['cut short', (text) => text.slice(0, text.length / 2), 'cut short'],
    ['only a header', () => '%PDF-1.7\n', 'cut short'],
    ['without a catalogue', () => '%PDF-1.7\n1 0 obj <</A 1>> endobj\nstartxref\n0\n%%EOF', 'no catalogue'],
    ['without pages', () => '%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\nstartxref\n0\n%%EOF', 'no pages'],
  ])('is refused with the reason: %s', async (_, change, words) => {
    const found = inspectPdf(bytesOf(change(latin(await plainPdf()))));
    expect(found).toContain(words);
  });

  it('is refused where it asks for a password', async () => {
    expect(inspectPdf(await plainPdf({ password: 'secret' }))).toContain('password');
  });

  it('is read by its objects where its table of contents is wrong, and doubted', async () => {
    const text = latin(await taggedPdf());
    const moved = text.replace('%PDF-1.7\n', '%PDF-1.7\n% moved\n');
    const { report, doubts } = inspected(bytesOf(moved));
    expect(report).toMatchObject({ damaged: true, pages: 1, tagged: true });
    expect(doubts.map(({ found }) => found)).toEqual(['its table of contents is wrong']);
  });

  it('never throws, wherever it is cut or changed', async () => {
    const bytes = await taggedPdf();
    for (let step = 1; step < 60; step += 1) {
      const cut = bytes.slice(0, Math.floor((bytes.length * step) / 60));
      const changed = bytes.slice();
      changed[Math.floor((bytes.length * step) / 60)] = 0x3c;
      expect(() => [inspectPdf(cut), inspectPdf(changed)]).not.toThrow();
    }
  }, 60_000);
});

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'moothall-supplied-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasQpdf)('what qpdf makes of a PDF', () => {
  const through = async (bytes: Uint8Array, ...words: string[]) => {
    const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
    writeFileSync(from, bytes);
    execFileSync('qpdf', [...words, from, to]);
    return new Uint8Array(readFileSync(to));
  };

  it.each([
    ['object streams', ['--object-streams=generate']],
    ['a web view', ['--linearize']],
    ['no packing', ['--qdf', '--object-streams=disable']],
  ])('is read the same: %s', async (_, words) => {
    const { report, doubts } = inspected(await through(await taggedPdf(), ...words));
    expect(doubts).toEqual([]);
    expect(report).toMatchObject({ pages: 1, tagged: true, damaged: false });
  });

  it('is refused where it is locked', async () => {
    expect(inspectPdf(await through(await taggedPdf(), '--encrypt', '', 'owner', '256', '--'))).toContain(
      'restrictions',
    );
  });
});
