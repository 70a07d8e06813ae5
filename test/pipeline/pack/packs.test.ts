import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackResult } from '../../../src/pipeline/pack/make-packs.ts';
import { type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import { fileOf, MEETINGS, manifestOf, meetingFile, packFor, packsOf, textOf } from './meeting-packs.ts';

const AUDIENCES = ['public', 'restricted'] as const;

/** "Page 7" or "Pages 11 to 14", as a page prints it; undefined where it prints none. */
function printedNumber({ furniture }: ReadPdf['pages'][number]): { from: number; to: number } | undefined {
  const words = furniture
    .join('\n')
    .match(/\bPages? (\d+)(?: to (\d+))?/g)
    ?.at(-1);
  const [, from, to] = /(\d+)(?: to (\d+))?/.exec(words ?? '') ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to ?? from) };
}

describe.each(MEETINGS)('the packs of %s', (id) => {
  let made: PackResult;
  const read = {} as Record<(typeof AUDIENCES)[number], ReadPdf>;
  beforeAll(async () => {
    made = await packsOf(meetingFile(id));
    for (const audience of AUDIENCES)
      read[audience] = await readPdf(fileOf(packFor(made, audience), 'pack.pdf').bytes);
  }, 120_000);

  it('are made for both audiences, and nothing withheld is found in the public one', () => {
    expect(made.refused).toEqual([]);
    expect(made.diagnostics.filter(({ rule }) => rule.startsWith('LEK-0') && rule !== 'LEK-03')).toEqual([]);
  });

  it.each(AUDIENCES)(
    'print on every page of the %s pack the number its label has, without a gap or overlap',
    (audience) => {
      const { pages } = read[audience];
      let next = 1;
      pages.forEach((page, index) => {
        expect(page.label).toBe(String(next));
        const printed = printedNumber(page);
        if (index === 0) expect(printed).toBeUndefined();
        else expect(printed?.from).toBe(next);
        next = (printed?.to ?? next) + 1;
      });
      expect(next - 1).toBe(manifestOf(packFor(made, audience)).pack.last_page);
    },
  );

  it('give every item the same pages in both', () => {
    const [open, full] = AUDIENCES.map((audience) =>
      manifestOf(packFor(made, audience)).items.map(({ number, pages }) => ({ number, pages })),
    );
    expect(open).toEqual(full);
    expect(open?.some(({ pages }) => pages !== undefined)).toBe(true);
  });

  it.each(AUDIENCES)(
    'begin each item of the %s pack where manifest, agenda, contents and bookmark say',
    (audience) => {
      const { pages, outline, links } = read[audience];
      const { items } = manifestOf(packFor(made, audience));
      const agenda = pages
        .slice(2)
        .map(({ text }) => text)
        .join('\n')
        .replace(/\s+/g, ' ');
      for (const { number, title, pages: range } of items) {
        const bookmark = outline.find((entry) => entry.title === `${number}. ${title}`);
        if (!range) {
          expect(bookmark).toBeUndefined();
          continue;
        }
        const first = pages[bookmark?.page ?? -1];
        expect(first?.label).toBe(String(range.from));
        expect(first?.furniture.join('\n')).toContain(`Agenda Item ${number}`);
        const words =
          range.from === range.to ? `(Page ${range.from})` : `(Pages ${range.from} to ${range.to})`;
        expect(agenda).toContain(words);
        const contents = pages[1]?.text.replace(/\s+/g, ' ') ?? '';
        expect(contents).toMatch(
          new RegExp(`${title.slice(0, 20).replace(/[()?.]/g, '\\$&')}.*?\\b${range.from}\\b`),
        );
        expect(links.some(({ page, target }) => page === 1 && target === `item-${number}`)).toBe(true);
        expect(links.some(({ page, target }) => page > 1 && target === `item-${number}`)).toBe(true);
      }
    },
  );

  it.each(AUDIENCES)(
    'have in the manifest of the %s pack each of its files with its own hash',
    (audience) => {
      const pack = packFor(made, audience);
      const { files, sources } = manifestOf(pack);
      expect(files.map(({ path }) => path)).toEqual(
        pack.files.map(({ path }) => path).filter((path) => path !== 'manifest.json'),
      );
      for (const { path, sha256 } of files)
        expect(sha256).toBe(createHash('sha256').update(fileOf(pack, path).bytes).digest('hex'));
      if (audience === 'public') expect(sources).toBeUndefined();
      else expect(sources?.length).toBeGreaterThan(2);
    },
  );

  it('list every file but the listing and the manifest', () => {
    const pack = packFor(made, 'public');
    const listing = textOf(pack, 'index.html');
    for (const { path, kind } of pack.files)
      if (kind !== 'listing' && kind !== 'manifest') expect(listing).toContain(`href="${path}"`);
  });

  it('mark the pages of what is exempt in the restricted pack, and no page of the public one', () => {
    const marked = ({ furniture }: ReadPdf['pages'][number]) =>
      furniture.join('\n').includes('NOT FOR PUBLICATION');
    expect(read.public.pages.filter(marked)).toEqual([]);
    const { items } = manifestOf(packFor(made, 'public'));
    for (const { state, pages } of items) {
      if (state !== 'withheld' || !pages) continue;
      const own = read.restricted.pages.filter(
        ({ label }) => Number(label) >= pages.from && Number(label) <= pages.to,
      );
      expect(own.length).toBeGreaterThan(0);
      expect(own.every(marked)).toBe(true);
    }
  });
});

describe('a pack', () => {
  it('is the same bytes again, whichever audiences are asked for', async () => {
    const file = meetingFile(MEETINGS[0]);
    const [both, one] = [await packsOf(file), await packsOf(file, { audiences: ['public'] })];
    expect(one.packs.map(({ audience }) => audience)).toEqual(['public']);
    const bytes = (made: PackResult) =>
      packFor(made, 'public').files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]);
    expect(bytes(one)).toEqual(bytes(both));
  }, 120_000);
});
