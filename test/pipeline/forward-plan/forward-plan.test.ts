import { describe, expect, it } from 'vitest';
import { blocksPublication } from '../../../src/diagnostics/blocks-publication.ts';
import { readPdf } from '../../readers/read-pdf.ts';
import { APRIL, issueOf, MARCH, makePlan, meeting, textOf } from './make-plan.ts';

const WITHOUT_LIBRARIES = (text: string) => text.replace(/ {2}- id: library-hours\n(?: {4,}.*\n)+/, '');

const statuses = ({ plan }: Awaited<ReturnType<typeof makePlan>>) =>
  Object.fromEntries((plan?.entries ?? []).map(({ item, status }) => [item, status]));

/** Three issues of one authority, as they would have been published. */
async function threeIssues() {
  const first = await makePlan([meeting(MARCH)], '2025-01-31');
  const second = await makePlan([meeting(MARCH), meeting(APRIL, WITHOUT_LIBRARIES)], '2025-02-28', {
    last: issueOf(first),
  });
  const third = await makePlan([meeting(MARCH), meeting(APRIL)], '2025-03-14', { last: issueOf(second) });
  return { first, second, third };
}

describe('issues of a forward plan', () => {
  it('follow each matter from new to decided, put off or carried over', async () => {
    const { first, second, third } = await threeIssues();
    expect(statuses(first)).toEqual({ 'drug-and-alcohol': 'new', depot: 'new' });
    expect(statuses(second)).toEqual({
      'drug-and-alcohol': 'carried_over',
      'library-hours': 'new',
      depot: 'carried_over',
      'school-places': 'new',
      'care-homes': 'new',
    });
    expect(statuses(third)).toEqual({
      'library-hours': 'changed',
      'school-places': 'carried_over',
      'care-homes': 'carried_over',
      'drug-and-alcohol': 'decided',
      depot: 'decided',
    });
    expect(third.diagnostics.filter(blocksPublication)).toEqual([]);
  }, 60_000);

  it('say what has changed: the day and the documents of a matter that was put off', async () => {
    const { third } = await threeIssues();
    const listing = textOf(third, 'index.html');
    expect(listing).toContain('Date: 7 April 2025, was 10 March 2025');
    expect(listing).toContain('Documents: added Appendix B: what users of the branches said');
  }, 60_000);

  it.each([
    [
      'title',
      (text: string) => text.replace('title: Opening Hours of the', 'title: Hours of the'),
      'Title: was “Opening Hours',
    ],
    [
      'decision-maker',
      (text: string) =>
        text.replace(
          'reference: EX/2025/017',
          'reference: EX/2025/017\n        decision_maker: Leader of the Council',
        ),
      'Decision-maker: Leader of the Council, was Executive',
    ],
    [
      'documents',
      (text: string) =>
        text.replace(
          '["Report of the Portfolio Holder for Finance", "Appendix A: hours',
          '["Appendix A: hours',
        ),
      'Documents: no longer Report of the Portfolio Holder for Finance',
    ],
  ])(
    'say so where the %s is another',
    async (_, change, told) => {
      const before = await makePlan([meeting(MARCH)], '2025-02-18');
      const after = await makePlan([meeting(MARCH, change)], '2025-02-28', { last: issueOf(before) });
      expect(statuses(after)).toMatchObject({ 'library-hours': 'changed', depot: 'carried_over' });
      expect(textOf(after, 'index.html')).toContain(told);
    },
    60_000,
  );

  it('tell a matter that is withdrawn, or gone from its agenda, once and to its end', async () => {
    const before = await makePlan([meeting(MARCH)], '2025-02-18');
    const withdrawn = (text: string) =>
      text.replace(
        'title: Disposal of a Depot\n',
        'title: Disposal of a Depot\n    status: withdrawn\n    status_note: The bidder has gone.\n',
      );
    const after = await makePlan(
      [
        meeting(MARCH, (text) =>
          WITHOUT_LIBRARIES(withdrawn(text)).replace(
            / {2}- id: library-hours\n {4}item: library-hours\n(?: {4,}.*\n)+/,
            '',
          ),
        ),
      ],
      '2025-02-28',
      { last: issueOf(before) },
    );
    expect(statuses(after)).toEqual({
      'drug-and-alcohol': 'carried_over',
      depot: 'withdrawn',
      'library-hours': 'withdrawn',
    });
    const next = await makePlan(
      [meeting(MARCH, (text) => WITHOUT_LIBRARIES(withdrawn(text)))],
      '2025-03-03',
      { last: issueOf(after) },
    );
    expect(statuses(next)).toEqual({ 'drug-and-alcohol': 'carried_over' });
  }, 60_000);

  it('are the same bytes for the same meetings and day', async () => {
    const [one, two] = [
      await makePlan([meeting(APRIL), meeting(MARCH)], '2025-02-28'),
      await makePlan([meeting(MARCH), meeting(APRIL)], '2025-02-28'),
    ];
    const bytes = (made: typeof one) => made.files.map(({ bytes: of }) => Buffer.from(of).toString('base64'));
    expect(bytes(two)).toEqual(bytes(one));
  }, 60_000);
});

describe('the notice', () => {
  it('gives the eight contents of each key decision, and both clocks of a private one', async () => {
    const made = await makePlan([meeting(MARCH)], '2025-02-28');
    const pdf = made.files.find(({ path }) => path === 'forward-plan.pdf');
    const text = (await readPdf(pdf?.bytes ?? new Uint8Array())).pages
      .map((page) => page.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const words of [
      'A key decision is to be made.',
      'Disposal of a Depot',
      'Leader of the Council',
      'Monday 10 March 2025',
      'Report of the Corporate Director of Finance (not for publication)',
      'Democratic Services, Town Hall, Luton',
      'Other documents relevant to the matter may be submitted.',
      'To ask for details of them',
      'Published 31 January 2025, which leaves 37 clear days. The earliest lawful day is 1 March 2025.',
      'Late: taken under the general exception',
      'Further notice published 28 February 2025.',
      'The sale of public land should be discussed in public.',
    ])
      expect(text).toContain(words);
  }, 60_000);

  it('tells at the item what is needed where notice comes late', async () => {
    const late = (text: string) =>
      text.replace(/ {6}route: general_exception\n/, '').replace(/ {6}general_exception:\n(?: {8}.*\n)+/, '');
    const made = await makePlan([meeting(MARCH, late)], '2025-02-18');
    const found = made.diagnostics.find(({ rule }) => rule === 'FWP-02');
    expect(found?.message).toContain('general exception if notice of that is published by 2025-02-28');
    expect(found?.place?.line).toBeGreaterThan(1);
    expect(made.diagnostics.find(({ rule }) => rule === 'MTG-81')).toMatchObject({ severity: 'error' });
  }, 60_000);

  it('says so plainly where no law asks for one', async () => {
    const made = await makePlan([meeting('warwickshire-commissioner-2022-06-29')], '2022-06-01');
    const pdf = made.files.find(({ path }) => path === 'forward-plan.pdf');
    const text = (await readPdf(pdf?.bytes ?? new Uint8Array())).pages
      .map((page) => page.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('No law asks a commissioner to give notice');
    expect(text).not.toContain('clear days');
  }, 60_000);

  it('stands in Welsh too', async () => {
    const made = await makePlan([meeting(MARCH)], '2025-02-28', { language: 'cy' });
    expect(textOf(made, 'index.html')).toContain('Hysbysiad o benderfyniadau allweddol');
    expect(made.plan?.entries.map(({ title }) => title)).toContain('Disposal of a Depot');
  }, 60_000);
});

describe('the last issue', () => {
  const [good] = [
    `kind: forward-plan\nauthority: luton\nissue: "1"\npublished_on: 2025-01-31\nentries: []\n`,
  ];
  it.each([
    ['another kind of file', 'id: grants\nentries: []\n', 1, /no issue of a forward plan/],
    ['another authority', good.replace('luton', 'coventry'), 2, /of "coventry", not of "luton"/],
    ['a later day', good.replace('2025-01-31', '2025-12-31'), 4, /published on 2025-12-31, after 2025-02-28/],
    ['a blank', good.replace('issue: "1"', 'issue:'), 3, /"issue" is blank/],
    ['broken YAML', good.replace('entries: []', 'entries: ['), 6, /./],
    [
      'an entry that lacks its day',
      good.replace(
        'entries: []',
        'entries:\n  - { id: a, meeting: m, item: i, title: T, decision_maker: E, key: true, private: "no", documents: [], first_published_on: 2025-01-31, status: new }',
      ),
      6,
      /"date" is missing/,
    ],
  ])('that is %s stops the work at its line', async (_, text, line, message) => {
    const made = await makePlan([meeting(MARCH)], '2025-02-28', { last: { file: 'last.yaml', text } });
    expect(made.files).toEqual([]);
    const found = made.diagnostics.find(({ place }) => place?.file === 'last.yaml');
    expect(found?.message).toMatch(message);
    expect(found?.place?.line).toBe(line);
  });

  it('whose meeting is gone is told', async () => {
    const first = await makePlan([meeting(MARCH)], '2025-02-18');
    const made = await makePlan([meeting(APRIL)], '2025-02-28', { last: issueOf(first) });
    expect(made.diagnostics.filter(({ rule }) => rule === 'FWP-05').length).toBeGreaterThan(0);
    expect(made.diagnostics.find(({ rule }) => rule === 'FWP-05')?.place?.file).toBe('forward-plan.yaml');
  }, 60_000);
});

describe('a notice of two authorities', () => {
  it('is refused', async () => {
    const made = await makePlan([meeting(MARCH), meeting('leicestershire-cabinet-2019-12-17')], '2025-02-28');
    expect(made.files).toEqual([]);
    expect(made.diagnostics.some(({ rule }) => rule === 'FWP-06')).toBe(true);
  });
});
