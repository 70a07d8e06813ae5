import { describe, expect, it } from 'vitest';
import { readPdfFile } from '../../../src/pdf-objects/pdf-file.ts';
import { PdfDictionary } from '../../../src/pdf-objects/pdf-values.ts';
import { makePacks, type PackResult } from '../../../src/pipeline/pack/make-packs.ts';
import { CASES, DAY, WORKSPACE } from '../../cases/render-cases.ts';
import { pngFile } from '../../pictures/png-file.ts';
import { elementsOf, outlineOf, type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import { pageEntries, plainPdf, taggedPdf } from '../../supplied/made-pdfs.ts';
import { fileOf, manifestOf, meetingFile, packFor, textOf } from './meeting-packs.ts';

const MEETING = 'leicestershire-cabinet-2019-12-17';

/** The packs of a meeting whose public minutes, or members' heads of terms, are these bytes. */
function packsWith(
  bytes: Uint8Array,
  { anyway = false, at = 'minutes-2019-11-22.pdf' } = {},
): Promise<PackResult> {
  const image = (path: string) => (path.endsWith(at) ? bytes : WORKSPACE.image(path));
  return makePacks(
    meetingFile(MEETING),
    (id) => CASES.get(id),
    { ...WORKSPACE, image },
    {
      audiences: ['public', 'restricted'],
      date: DAY,
      language: 'en',
      program: 'moothall test',
      includeNonconforming: anyway,
    },
  );
}

const readPack = async (made: PackResult, audience: 'public' | 'restricted' = 'public') =>
  readPdf(fileOf(packFor(made, audience), 'pack.pdf').bytes);

const rulesOf = ({ diagnostics }: PackResult) =>
  diagnostics.filter(({ rule }) => /^(PCK|SUP|LEK)/.test(rule)).map(({ rule }) => rule);

/** What stands for the figures of a pack that are neither logos nor pictures of its cases. */
const suppliedFigures = ({ structure }: ReadPdf) =>
  elementsOf(structure, 'Figure')
    .map(({ alternative = '' }) => alternative)
    .filter((words) => !/^(?:An invented mark|Two panels)/.test(words));

/** Pages of the pack by the object's own entries, in points as a reader shows them. */
const turnsOf = ({ pageObjects, objects }: ReadPdf) =>
  pageObjects.map(({ dictionary }) => Number(objects.resolve(dictionary.entries.get('Rotate')) ?? 0));

describe('a supplied PDF that conforms', () => {
  it('is a part of both packs: pages, tags, stamps, labels, and no copy beside them', async () => {
    const made = await packsWith(await taggedPdf());
    expect(rulesOf(made)).toEqual([]);
    for (const audience of ['public', 'restricted'] as const) {
      const pack = packFor(made, audience);
      expect(pack.files.filter(({ kind }) => kind === 'supplied')).toEqual([]);
      const read = await readPack(made, audience);
      const page = read.pages.find(({ text }) => text.includes('Supplied heading'));
      const range = manifestOf(pack).items[1]?.pages;
      expect(page?.label).toBe(String(range?.from));
      expect(range?.from).toBe(range?.to);
      expect(page?.furniture).toEqual(expect.arrayContaining(['Agenda Item 2', `Page ${range?.from}`]));
      expect(elementsOf(read.structure, 'H1').map((heading) => outlineOf(heading))).toContain(
        'H1 "Supplied heading"',
      );
      expect(elementsOf(read.structure, 'TH').map((head) => outlineOf(head))).toContain('TH "Visits"');
      expect(elementsOf(read.structure, 'Figure').map(({ alternative }) => alternative)).toContain(
        'A red square',
      );
      expect(read.metadata.xmp).toContain('<pdfuaid:part>1<');
      expect(read.fonts.every(({ embedded }) => embedded)).toBe(true);
    }
  }, 120_000);

  it('gives the same bytes again', async () => {
    const bytes = await taggedPdf();
    const one = packFor(await packsWith(bytes), 'restricted');
    const other = packFor(await packsWith(bytes), 'restricted');
    expect(Buffer.compare(fileOf(one, 'pack.pdf').bytes, fileOf(other, 'pack.pdf').bytes)).toBe(0);
  }, 120_000);

  it('for members alone is in their pack, marked, and a stretch withheld in the public one', async () => {
    const made = await packsWith(await taggedPdf(), { at: 'heads-of-terms.pdf' });
    const [open, closed] = [await readPack(made, 'public'), await readPack(made, 'restricted')];
    expect(open.pages.some(({ text }) => text.includes('Supplied heading'))).toBe(false);
    const page = closed.pages.find(({ text }) => text.includes('Supplied heading'));
    expect(page?.furniture.join(' ')).toContain('NOT FOR PUBLICATION');
    const last = ({ pages }: ReadPdf) => pages.at(-1)?.label;
    expect(manifestOf(packFor(made, 'public')).pack.last_page).toBe(
      manifestOf(packFor(made, 'restricted')).pack.last_page,
    );
    expect(Number(last(closed))).toBeGreaterThanOrEqual(Number(last(open)));
    expect(textOf(packFor(made, 'public'), 'manifest.json')).not.toContain('heads-of-terms');
  }, 120_000);

  it('keeps its pages’ sizes and turns, with stamps upright on them', async () => {
    const turned = await taggedPdf({
      layout: 'landscape',
      also: (document, root) => {
        document.addPage({ size: 'A5' });
        root?.add(document.struct('P', {}, () => void document.text('A turned page')));
        pageEntries(document).Rotate = 270;
      },
    });
    const made = await packsWith(turned);
    expect(rulesOf(made)).toEqual([]);
    const read = await readPack(made);
    expect(turnsOf(read)).toContain(270);
    const range = manifestOf(packFor(made, 'public')).items[1]?.pages;
    expect((range?.to ?? 0) - (range?.from ?? 0)).toBe(1);
    const second = read.pages.find(({ text }) => text.includes('A turned page'));
    expect(second?.furniture).toEqual([`Page ${range?.to}`]);
  }, 120_000);
});

describe('a supplied PDF that does not conform', () => {
  it('goes beside the pack with its reasons, the same number of pages kept for both audiences', async () => {
    const made = await packsWith(await plainPdf({ pages: 3 }));
    const finding = made.diagnostics.find(({ rule }) => rule === 'PCK-02');
    expect(finding?.message).toContain('it is not tagged');
    expect(finding?.message).toContain('"Helvetica" is not embedded');
    expect(finding?.mend).toContain('tagged PDF/A-2a export');
    expect(finding?.place?.line).toBeGreaterThan(1);
    const pack = packFor(made, 'public');
    expect(pack.files.map(({ path }) => path)).toContain('item-02-a.pdf');
    expect(JSON.parse(textOf(packFor(made, 'restricted'), 'manifest.json')).items[1].supplied).toMatchObject([
      {
        file: 'data/supplied/leicestershire/minutes-2019-11-22.pdf',
        kind: 'pdf',
        outcome: 'beside',
        pdf: { pages: 3 },
      },
    ]);
  }, 120_000);

  it('is put in where that is asked for, each page described, and the pack claims nothing', async () => {
    const bytes = await plainPdf({
      pages: 2,
      also: (document) => {
        document.addPage({ size: 'A4' }).text('Turned page');
        pageEntries(document).Rotate = 90;
      },
    });
    const made = await packsWith(bytes, { anyway: true });
    expect(rulesOf(made)).toEqual(['SUP-02']);
    const pack = packFor(made, 'public');
    const read = await readPack(made);
    expect(read.metadata.xmp).not.toContain('pdfuaid');
    expect(read.metadata.xmp).not.toContain('pdfaid');
    expect(JSON.parse(textOf(pack, 'manifest.json')).pack.conforms_to).toEqual([]);
    expect(read.pages[0]?.text).toMatch(/does not\s+claim to meet PDF\/UA/);
    const words = suppliedFigures(read);
    expect(words).toHaveLength(3);
    expect(words[2]).toContain('Page 3 of 3');
    expect(turnsOf(read)).toContain(90);
    const range = manifestOf(pack).items[1]?.pages;
    expect((range?.to ?? 0) - (range?.from ?? 0)).toBe(2);
  }, 120_000);

  it('leaves the public pack its claims where only members have it', async () => {
    const made = await packsWith(await plainPdf(), { anyway: true, at: 'heads-of-terms.pdf' });
    expect((await readPack(made, 'public')).metadata.xmp).toContain('pdfuaid');
    expect((await readPack(made, 'restricted')).metadata.xmp).not.toContain('pdfuaid');
  }, 120_000);

  it('never brings scripts, forms or attachments into the pack', async () => {
    const bytes = await plainPdf({
      also: (document) => {
        document.addNamedJavaScript('greet', 'app.alert("canary")');
        document.initForm();
        document.formText('canary-field', 10, 10, 100, 20);
        document.file(Buffer.from('canary'), { name: 'canary.txt' });
      },
    });
    const made = await packsWith(bytes, { anyway: true });
    expect(rulesOf(made)).toEqual(['SUP-02', 'SUP-04']);
    const { objects } = readPdfFile(fileOf(packFor(made, 'public'), 'pack.pdf').bytes);
    const keys = objects.flatMap(({ value }) =>
      value instanceof PdfDictionary ? [...value.entries.keys()] : [],
    );
    expect(keys.filter((key) => ['JS', 'AcroForm', 'EmbeddedFile', 'Launch'].includes(key))).toEqual([]);
  }, 120_000);
});

describe('a supplied file that is not what it says', () => {
  it('is used as what it is, and told', async () => {
    const png = pngFile({
      width: 2,
      height: 1,
      bits: 16,
      type: 6,
      samples: [65535, 0, 0, 65535, 0, 65535, 0, 0],
    });
    const made = await packsWith(png);
    expect(made.diagnostics.find(({ rule }) => rule === 'SUP-01')?.message).toContain('a PNG picture');
    expect(suppliedFigures(await readPack(made))).toHaveLength(1);
  }, 120_000);

  it('is named where it cannot be used: a Word file called PDF', async () => {
    const made = await packsWith(new Uint8Array(Buffer.from('PK\u0003\u0004 word', 'latin1')));
    const finding = made.diagnostics.find(({ rule }) => rule === 'PCK-01');
    expect(finding?.message).toContain('a Word, Excel or other packed file');
    expect(manifestOf(packFor(made, 'public')).draft).toBe(true);
  }, 120_000);
});
