import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/pipeline/workspace.ts';
import { CASES, WORKSPACE } from '../../cases/render-cases.ts';
import { pngFile } from '../../pictures/png-file.ts';
import { elementsOf, readPdf } from '../../readers/read-pdf.ts';
import { fileOf, manifestOf, meetingFile, packFor, packsOf, textOf } from './meeting-packs.ts';

const MEETING = 'leicestershire-cabinet-2019-12-17';
const CASE = 'leicestershire-substance-misuse-services';

function changed(from: string | RegExp, to: string): SourceFile {
  const file = meetingFile(MEETING);
  const text = file.text.replace(from, to);
  if (text === file.text) throw new Error(`Nothing to change: ${from}`);
  return { ...file, text };
}

/** The workspace with other bytes in the place of the minutes that are supplied to the public. */
const withMinutes = (bytes: Uint8Array) => ({
  ...WORKSPACE,
  image: (path: string) => (path.endsWith('minutes-2019-11-22.pdf') ? bytes : WORKSPACE.image(path)),
});

describe('a pack with something wrong in it', () => {
  it('has a notice in the place of a paper whose case is broken, and is a draft; the others are there', async () => {
    const cases = (id: string) =>
      id === CASE ? { file: 'data/cases/broken.yaml', text: 'id: [\n' } : CASES.get(id);
    const made = await packsOf(meetingFile(MEETING), { cases });
    expect(made.diagnostics.filter(({ rule }) => rule.startsWith('LEK'))).toEqual([]);
    const pack = packFor(made, 'public');
    const manifest = manifestOf(pack);
    expect(manifest.draft).toBe(true);
    expect(manifest.items.map(({ state }) => state)).toContain('failed');
    const { pages } = await readPdf(fileOf(pack, 'pack.pdf').bytes);
    const failed = manifest.items.find(({ state }) => state === 'failed');
    const notice = pages.find(({ label }) => label === String(failed?.pages?.from));
    expect(notice?.text).toContain('This paper could not be included');
    expect(pages[0]?.furniture.join()).toContain('DRAFT');
    expect(pack.files.some(({ path }) => path.includes('cabinet-report'))).toBe(false);
    expect(manifest.items.filter(({ state }) => state === 'withheld').length).toBeGreaterThan(0);
  }, 60_000);

  it('is refused to the public where a file for members alone is supplied as a public one, and made for members', async () => {
    const secret = WORKSPACE.image('data/supplied/leicestershire/heads-of-terms.pdf');
    if (typeof secret === 'string') throw new Error(secret);
    const made = await packsOf(meetingFile(MEETING), { workspace: withMinutes(secret) });
    expect(made.refused).toEqual(['public']);
    expect(made.packs.map(({ audience }) => audience)).toEqual(['restricted']);
    expect(
      made.diagnostics.some(({ rule, message }) => rule === 'LEK-01' && message.includes('pack.pdf')),
    ).toBe(true);
  }, 60_000);

  it('says of a supplied file that cannot be read what is wrong with it', async () => {
    const made = await packsOf(changed('minutes-2019-11-22.pdf', 'gone.pdf'));
    const finding = made.diagnostics.find(({ rule }) => rule === 'PCK-01');
    expect(finding?.message).toContain('there is no such file');
    expect(finding?.place?.line).toBeGreaterThan(1);
    expect(manifestOf(packFor(made, 'public')).items[1]?.state).toBe('failed');
  }, 60_000);

  it('gives nothing where the meeting has the wrong shape', async () => {
    const made = await packsOf(changed('date: 2019-12-17', 'date: tomorrow'));
    expect(made.packs).toEqual([]);
    expect(made.diagnostics.length).toBeGreaterThan(0);
  });
});

describe('a supplied file', () => {
  it('that is a picture is a page of the pack, described by its title', async () => {
    const bytes = pngFile({ width: 2, height: 1, bits: 8, type: 2, samples: [255, 0, 0, 0, 0, 255] });
    const made = await packsOf(meetingFile(MEETING), {
      workspace: withMinutes(bytes),
      audiences: ['public'],
    });
    const { structure } = await readPdf(fileOf(packFor(made, 'public'), 'pack.pdf').bytes);
    const words = elementsOf(structure, 'Figure').map(({ alternative }) => alternative);
    expect(words.filter((each) => each?.startsWith('2. Minutes of the meeting'))).toHaveLength(1);
  }, 60_000);

  it.each([
    ['an empty file', new Uint8Array(0), 'the file is empty'],
    ['another kind of file', new TextEncoder().encode('minutes'), 'neither a PDF nor a PNG or JPEG'],
    ['half a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), 'cut short'],
    [
      'a locked PDF',
      new TextEncoder().encode('%PDF-1.7\ntrailer <</Encrypt 4 0 R>>\n%%EOF\n'),
      'locked with a password',
    ],
  ])(
    'that is %s has a notice in its place',
    async (_, bytes, words) => {
      const made = await packsOf(meetingFile(MEETING), {
        workspace: withMinutes(bytes),
        audiences: ['public'],
      });
      expect(made.diagnostics.find(({ rule }) => rule === 'PCK-01')?.message).toContain(words);
      expect(manifestOf(packFor(made, 'public')).draft).toBe(true);
    },
    60_000,
  );
});

describe('the listing', () => {
  it('escapes whatever a title holds', async () => {
    const file = changed(
      /title: "Reference from the Environment[^"]*"/,
      `title: "<script>alert('1') & </table>"`,
    );
    const made = await packsOf(file, { audiences: ['public'] });
    const listing = textOf(packFor(made, 'public'), 'index.html');
    expect(listing).not.toContain('<script>');
    expect(listing).toContain('&lt;script&gt;alert(&#39;1&#39;) &amp; &lt;/table&gt;');
  }, 60_000);
});
