import { beforeAll, describe, expect, it } from 'vitest';
import type { PackFile } from '../../../src/pipeline/pack/made-pack.ts';
import type { PackResult } from '../../../src/pipeline/pack/make-packs.ts';
import { passagesOfDocx } from '../../cases/both-formats.ts';
import { validityFaults } from '../../conformance/html-validity.mjs';
import { readDocx } from '../../readers/read-docx.ts';
import { elementsIn, readHtml, wordsOf } from '../../readers/read-html.ts';
import { madeFor, resultsOf } from '../decide/meeting-results.ts';
import { issueOf, MARCH, makePlan, meeting } from '../forward-plan/make-plan.ts';
import { fileOf, meetingFile, onRecord, packFor, packsOf } from './meeting-packs.ts';

const MEETING = 'warwickshire-commissioner-2022-06-29';
const AUDIENCES = ['public', 'restricted'] as const;

type Made = Pick<PackFile, 'path' | 'bytes' | 'pages'> & { readonly format: string };

const pagesIn = (files: readonly Made[]) => files.filter(({ format }) => format === 'html');
const textOf = ({ bytes }: Made) => new TextDecoder().decode(bytes);

/** Where a page leads that is neither on it, nor among the files made with it, nor an address of the web. */
function strayLinks(page: Made, files: readonly Made[]): readonly string[] {
  const { ids, links } = readHtml(page.bytes);
  const folder = page.path.replace(/[^/]*$/, '');
  return links.filter((link) => {
    if (/^(?:https?|mailto|tel):/.test(link)) return false;
    if (link.startsWith('#')) return !ids.includes(decodeURIComponent(link.slice(1)));
    const [path, place] = link.split('#');
    const file = files.find((one) => one.path === `${folder}${path}`);
    const number = Number(/^page=(\d+)$/.exec(place ?? 'page=1')?.[1]);
    return !file || !(number >= 1 && number <= (file.pages ?? 1));
  });
}

/** What no page may have, whatever it is of. */
function expectWhole(files: readonly Made[]): void {
  const pages = pagesIn(files);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(validityFaults(textOf(page)), page.path).toEqual([]);
    expect(strayLinks(page, files), page.path).toEqual([]);
    expect(textOf(page)).not.toMatch(/<script|javascript:|@import|url\(/i);
  }
}

describe('the web pages of a meeting', () => {
  let main: PackResult;
  let supplement: PackResult;
  beforeAll(async () => {
    const file = meetingFile(MEETING);
    main = await packsOf(file);
    if (!main.publication) throw new Error('Nothing was made');
    supplement = await packsOf(file, { stage: 1, lockFile: onRecord(MEETING, main.publication) });
  }, 120_000);

  it.each(AUDIENCES)('are valid, run nothing and lead only to what is there (%s)', (audience) => {
    expectWhole(packFor(main, audience).files);
    expectWhole(packFor(supplement, audience).files);
  });

  it('lead from the agenda to the page of each paper, and else to its place in the pack', () => {
    const { files } = packFor(main, 'public');
    const agenda = readHtml(fileOf({ files }, 'agenda.html').bytes);
    const links = elementsIn(agenda.root).filter(
      ({ name, attributes }) => name === 'a' && attributes.has('aria-label'),
    );
    const leads = links.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(leads).toContain('item-3-decision-notice.html');
    expect(leads.filter((href) => /^pack\.pdf#page=\d+$/.test(href)).length).toBeGreaterThan(0);
    for (const link of links) expect(link.attributes.get('aria-label')).toContain(wordsOf(link));
  });

  it('lead from each paper back to the agenda and the listing, which names every page', () => {
    const { files } = packFor(main, 'public');
    const listing = textOf(fileOf({ files }, 'index.html'));
    for (const page of pagesIn(files).filter(({ path }) => path !== 'index.html')) {
      const { links } = readHtml(page.bytes);
      expect(links).toContain('index.html');
      if (page.path !== 'agenda.html') expect(links).toContain('agenda.html');
      expect(listing).toContain(`href="${page.path}"`);
    }
  });

  it('have the words of the Word file', () => {
    for (const audience of AUDIENCES) {
      const { files } = packFor(main, audience);
      for (const page of pagesIn(files).filter(({ path }) => path !== 'index.html')) {
        const word = fileOf({ files }, page.path.replace('.html', '.docx'));
        expect(readHtml(page.bytes).passages, page.path).toEqual(passagesOfDocx(readDocx(word.bytes)));
      }
    }
  });

  it('are put on record when the pack is published', () => {
    const recorded = main.publication?.files.public?.map(({ path }) => path);
    expect(recorded).toEqual(
      expect.arrayContaining(['index.html', 'agenda.html', 'item-3-decision-notice.html']),
    );
  });

  it('are made of what was decided, and of a forward plan', async () => {
    const options = { formats: ['html', 'pdf', 'docx'] } as const;
    const results = await resultsOf(meetingFile(MEETING), { options });
    for (const audience of AUDIENCES) {
      const { files } = madeFor(results, audience);
      expectWhole(files);
      for (const kind of ['decisions', 'actions', 'minutes', 'notice'])
        expect(files.filter((file) => file.kind === kind && file.format === 'html')).toHaveLength(1);
    }
    const first = await makePlan([meeting(MARCH)], '2025-02-03');
    expectWhole(first.files);
    expectWhole((await makePlan([meeting(MARCH)], '2025-02-10', { last: issueOf(first) })).files);
  }, 60_000);
});
