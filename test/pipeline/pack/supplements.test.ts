import { beforeAll, describe, expect, it } from 'vitest';
import type { PackResult } from '../../../src/pipeline/pack/make-packs.ts';
import { prepareMeeting } from '../../../src/pipeline/prepare-meeting.ts';
import type { SourceFile } from '../../../src/pipeline/workspace.ts';
import type { Publication } from '../../../src/schema/meeting-lock.ts';
import { CASES, WORKSPACE } from '../../cases/render-cases.ts';
import { type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import { fileOf, MEETINGS, meetingFile, onRecord, packFor, packsOf, textOf } from './meeting-packs.ts';

const AUDIENCES = ['public', 'restricted'] as const;

const recordOf = ({ publication }: PackResult): Publication => {
  if (!publication) throw new Error('Nothing was made');
  return publication;
};

interface Issue {
  readonly main: PackResult;
  readonly made: PackResult;
}

async function supplementOf(file: SourceFile, id: string): Promise<Issue> {
  const main = await packsOf(file);
  const made = await packsOf(file, { stage: 1, lockFile: onRecord(id, recordOf(main)) });
  return { main, made };
}

const numbered = ({ furniture }: ReadPdf['pages'][number]) =>
  [...furniture.join('\n').matchAll(/\bPages? (\w+)(?: to \w+)?/g)].at(-1)?.[1];

const said = (pages: ReadPdf['pages']) =>
  pages
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/g, ' ');

describe.each(MEETINGS)('the supplement of %s', (id) => {
  let issue: Issue;
  beforeAll(async () => {
    issue = await supplementOf(meetingFile(id), id);
  }, 120_000);

  it('is made for both audiences, with nothing withheld in the public files', () => {
    expect(issue.made.refused).toEqual([]);
    expect(issue.made.packs.map(({ audience }) => audience)).toEqual(AUDIENCES);
  });

  it.each(AUDIENCES)('goes on in its %s pack from the last page of the main one', async (audience) => {
    const { to } = recordOf(issue.main);
    const { pages } = await readPdf(fileOf(packFor(issue.made, audience), 'pack.pdf').bytes);
    expect(pages[0]?.label).toBe(String(to + 1));
    expect(recordOf(issue.made).from).toBe(to + 1);
    expect(pages.at(-1)?.label).toBe(String(recordOf(issue.made).to));
    expect(said(pages.slice(0, 1))).toContain('Supplementary agenda 1');
    expect(said(pages.slice(0, 1))).toContain(`go on from page ${to}`);
  });

  it.each(AUDIENCES)(
    'keeps in the %s consolidated pack the numbers with which every page was published, each page once',
    async (audience) => {
      const { pages, outline } = await readPdf(
        fileOf(packFor(issue.made, audience), 'consolidated/pack.pdf').bytes,
      );
      const labels = pages.map(({ label }) => label ?? '');
      expect(labels[0]).toBe('i');
      expect(new Set(labels).size).toBe(labels.length);
      for (const [index, page] of pages.entries()) {
        const printed = numbered(page);
        if (index > 0) expect(printed).toBe(page.label);
      }
      const parts = [...recordOf(issue.main).items, ...recordOf(issue.made).items].flatMap(
        ({ parts = [] }) => parts,
      );
      for (const { from } of parts) expect(labels).toContain(String(from));
      const { items } = recordOf(issue.made);
      for (const { number, parts = [] } of items) {
        const [first] = parts;
        if (!first) continue;
        const bookmark = outline.find(({ title }) => title.startsWith(`${number}. `));
        const wanted = first.replaces?.[0]?.from ?? first.from;
        expect(pages[bookmark?.page ?? -1]?.label).toBe(String(wanted));
      }
    },
  );

  it('has a manifest that lists its files, and one for the consolidated pack', () => {
    const pack = packFor(issue.made, 'public');
    const { files } = JSON.parse(textOf(pack, 'manifest.json')) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toContain('consolidated/pack.pdf');
    const whole = JSON.parse(textOf(pack, 'consolidated/manifest.json')) as { items: unknown[] };
    expect(whole.items.length).toBeGreaterThan(2);
    expect(textOf(pack, 'index.html')).toContain('href="consolidated/pack.pdf"');
  });

  it('goes on record without a word of what is withheld', () => {
    const text = onRecord(id, recordOf(issue.main), recordOf(issue.made)).text;
    const prepared = prepareMeeting(meetingFile(id), (name) => CASES.get(name), WORKSPACE);
    for (const { item } of prepared.items) {
      const hidden = [
        ...(item.exempt && item.exempt.extent !== 'part' ? [item.id, item.case ?? item.id] : []),
        ...(item.files ?? []).flatMap((file) => (file.private ? [file.file, file.id] : [])),
      ];
      for (const word of hidden) expect(text).not.toMatch(new RegExp(`\\b${word}\\b`));
    }
  });
});

describe('a supplement', () => {
  it('says which pages it replaces and why, and one page of the consolidated pack stands for them', async () => {
    const id = 'warwickshire-commissioner-2022-06-29';
    const { main, made } = await supplementOf(meetingFile(id), id);
    const old = recordOf(main).items[1]?.parts?.[0];
    const now = recordOf(made).items[1]?.parts?.[0];
    expect(now?.replaces).toEqual([{ from: old?.from, to: old?.to }]);
    const { pages } = await readPdf(fileOf(packFor(made, 'public'), 'pack.pdf').bytes);
    expect(said(pages)).toContain(`Replaces page ${old?.from}, because the list published before left one`);
    const whole = await readPdf(fileOf(packFor(made, 'public'), 'consolidated/pack.pdf').bytes);
    const notice = whole.pages.find(({ label }) => label === String(old?.from));
    expect(notice?.text).toContain(`Page ${old?.from} replaced by page ${now?.from}`);
    expect(said(whole.pages)).not.toContain(`Page ${now?.from} replaced`);
  }, 60_000);

  it('prints why a late item is urgent, and gives it the number after the last that was published', async () => {
    const id = 'northamptonshire-joint-committee-2023-08-16';
    const { main, made } = await supplementOf(meetingFile(id), id);
    const last = recordOf(main).items.at(-1)?.number;
    const late = recordOf(made).items.at(-1);
    expect(Number(late?.number)).toBe(Number(last) + 1);
    const { pages } = await readPdf(fileOf(packFor(made, 'public'), 'pack.pdf').bytes);
    expect(said(pages)).toContain('Taken as urgent in the opinion of the Chair: The supplier will hold');
    const before = await readPdf(fileOf(packFor(main, 'public'), 'pack.pdf').bytes);
    expect(said(before.pages)).not.toContain('Outage');
  }, 60_000);

  it('is not made before the pack it goes on from is on record', async () => {
    const made = await packsOf(meetingFile(MEETINGS[0]), { stage: 1 });
    expect(made.packs).toEqual([]);
    expect(made.diagnostics.at(-1)).toMatchObject({ rule: 'PUB-02' });
    const none = await packsOf(meetingFile(MEETINGS[0]), { stage: 7 });
    expect(none.diagnostics.at(-1)).toMatchObject({ rule: 'PUB-01' });
  }, 60_000);

  it('tells what has changed that it does not bring, and the consolidated pack leaves those pages out', async () => {
    const id = MEETINGS[0];
    const file = meetingFile(id);
    const main = await packsOf(file);
    const lockFile = onRecord(id, recordOf(main));
    const cases = (name: string) => {
      const found = CASES.get(name);
      if (!found || name !== 'leicestershire-substance-misuse-services') return found;
      return { ...found, text: found.text.replace(/\btreatment\b/g, 'care') };
    };
    const made = await packsOf(file, { stage: 1, lockFile, cases, audiences: ['public'] });
    const finding = made.diagnostics.find(({ rule }) => rule === 'PUB-04');
    expect(finding?.message).toMatch(
      /^The report of item 5, published as pages \d+ to \d+, reads otherwise now/,
    );
    expect(finding?.place?.line).toBeGreaterThan(1);
    const whole = await readPdf(fileOf(packFor(made, 'public'), 'consolidated/pack.pdf').bytes);
    expect(said(whole.pages)).toContain('has been changed since');
    expect(whole.pages[0]?.furniture.join()).toContain('DRAFT');
  }, 60_000);

  it('goes on from an earlier supplement, whose pages it can replace in turn', async () => {
    const id = 'warwickshire-commissioner-2022-06-29';
    const first = meetingFile(id);
    const main = await packsOf(first, { audiences: ['public'] });
    const one = await packsOf(first, { stage: 1, lockFile: onRecord(id, recordOf(main)) });
    const more = `  - id: second
    number: 2
    items: [{ item: actions, reason: It was wrong again., papers: [actions-again], replaces: "${recordOf(one).to}" }]
`;
    const text = first.text
      .replace(
        /( +)corrects: actions\n/,
        '$&      - { id: actions-again, title: List, corrected again, file: data/supplied/warwickshire/actions.pdf, corrects: actions-corrected }\n'.replace(
          'List, corrected again',
          'Second list',
        ),
      )
      .replace(/(\nsupplements:\n(?: {2}.*\n)+)/, `$1${more}`);
    const lockFile = onRecord(id, recordOf(main), recordOf(one));
    const two = await packsOf({ ...first, text }, { stage: 2, lockFile, audiences: ['public'] });
    expect(two.diagnostics.filter(({ severity, answered }) => severity === 'error' && !answered)).toEqual([]);
    expect(recordOf(two).from).toBe(recordOf(one).to + 1);
    const { pages } = await readPdf(fileOf(packFor(two, 'public'), 'consolidated/pack.pdf').bytes);
    const words = said(pages);
    const old = recordOf(main).items[1]?.parts?.[0]?.from;
    expect(words).toContain(`Page ${old} replaced by page ${recordOf(two).to}`);
    expect(words).toContain(`Page ${recordOf(one).to} replaced by page ${recordOf(two).to}`);
  }, 60_000);
});
