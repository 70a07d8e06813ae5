import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResultsOfMeeting } from '../../../src/pipeline/decide/make-results.ts';
import { readPdf } from '../../readers/read-pdf.ts';
import { meetingFile } from '../pack/meeting-packs.ts';
import { changedMeeting, fileNamed, madeFor, resultsOf, withAuthority, wordsIn } from './meeting-results.ts';

const CABINET = 'leicestershire-cabinet-2019-12-17';
const JOINT = 'northamptonshire-joint-committee-2023-08-16';
const COMMISSIONER = 'warwickshire-commissioner-2022-06-29';

const CALL_IN = (text: string) =>
  text.replace(
    'resolution_style: passive',
    'resolution_style: passive\ncall_in: { applies: true, days: 5, unit: working, deadline_time: "17:00" }',
  );

describe('the results of a cabinet', () => {
  let made: ResultsOfMeeting;
  beforeAll(async () => {
    made = await resultsOf(meetingFile(CABINET), { workspace: withAuthority('leicestershire', CALL_IN) });
  }, 120_000);

  it('are whole for both audiences, without a finding that blocks', () => {
    expect(made.diagnostics.filter(({ severity, answered }) => severity === 'error' && !answered)).toEqual(
      [],
    );
    for (const audience of ['public', 'restricted'] as const)
      expect(madeFor(made, audience).files.map(({ path }) => path)).toEqual([
        'decisions.pdf',
        'minutes.pdf',
        'actions.pdf',
        'amendments.pdf',
        'item-05-decision-notice.pdf',
        'item-05-minute-extract.pdf',
        'item-09-decision-notice.pdf',
        'item-09-minute-extract.pdf',
        'index.html',
        'manifest.json',
      ]);
  });

  it('give the notice its publication, call-in deadline with the time, and day of effect', async () => {
    // Published on Wednesday 18 December 2019; Christmas, Boxing and New Year's Day are no working days.
    const words = await wordsIn(madeFor(made, 'public'), 'item-05-decision-notice.pdf');
    expect(words).toContain('It was published on 18th December 2019.');
    expect(words).toContain('until 5 pm on Friday 27th December 2019');
    expect(words).toContain('the first working day of effect being Monday 30th December 2019');
    const list = await wordsIn(madeFor(made, 'public'), 'decisions.pdf');
    expect(list).toContain('Call-in until 5 pm on Friday 27th December 2019.');
    expect(list).toContain('Takes effect on Monday 30th December 2019 unless called in.');
  });

  it('print the resolutions as carried, numbered as the actions cite them', async () => {
    const open = madeFor(made, 'public');
    const extract = await wordsIn(open, 'item-05-minute-extract.pdf');
    expect(extract).toContain('and to report the award to the Cabinet before they begin (as amended)');
    expect(extract).toContain('welcomed one pathway in the place of several services');
    expect(await wordsIn(open, 'actions.pdf')).toContain('Minute 74(b)');
  });

  it('tell the public of a decision in private its summary, grounds, interests and urgency, and no more', async () => {
    const open = madeFor(made, 'public');
    for (const path of ['item-09-decision-notice.pdf', 'item-09-minute-extract.pdf', 'decisions.pdf']) {
      const words = await wordsIn(open, path);
      expect(words).toContain('The Cabinet agreed to take a lease of premises for a recovery centre');
      expect(words).toContain('paragraph 3 of Part 1 of Schedule 12A');
      expect(words).not.toContain('no car');
    }
    const notice = await wordsIn(open, 'item-09-decision-notice.pdf');
    expect(notice).toContain(
      'declared a disclosable pecuniary interest: owns a business beside the premises.',
    );
    expect(notice).toContain(
      'call-in was waived for urgency with the agreement of the Chair of the Scrutiny Commission',
    );
    expect(notice).not.toContain('would be lost');
    expect(await wordsIn(open, 'actions.pdf')).not.toContain('hold the rent');
  });

  it('tell members all of it, cite the report, and say on each page that it is not for publication', async () => {
    const full = madeFor(made, 'restricted');
    const notice = await wordsIn(full, 'item-09-decision-notice.pdf');
    expect(notice).toContain('on the terms set out in paragraph 12 of the report');
    expect(notice).toContain('would be lost before call-in had ended');
    const { pages } = await readPdf(fileNamed(full, 'item-09-decision-notice.pdf').bytes);
    for (const { furniture } of pages) expect(furniture.join()).toContain('NOT FOR PUBLICATION');
    expect(await wordsIn(full, 'actions.pdf')).toContain('Ask the owner to hold the rent');
  });

  it('list every file with its fingerprint, and of the public ones nothing that stands behind them', () => {
    const open = madeFor(made, 'public');
    const manifest = JSON.parse(new TextDecoder().decode(fileNamed(open, 'manifest.json').bytes));
    expect(manifest.draft).toBe(false);
    expect(manifest.sources).toBeUndefined();
    for (const { path, sha256 } of manifest.files)
      expect(createHash('sha256').update(fileNamed(open, path).bytes).digest('hex')).toBe(sha256);
    const listing = new TextDecoder().decode(fileNamed(open, 'index.html').bytes);
    for (const { path } of open.files.filter(({ format }) => format === 'pdf'))
      expect(listing).toContain(`href="${path}"`);
    expect(listing).not.toContain('Mill Yard');
  });

  it('are the same bytes when made again', async () => {
    const again = await resultsOf(meetingFile(CABINET), {
      workspace: withAuthority('leicestershire', CALL_IN),
    });
    expect(fileNamed(madeFor(again, 'public'), 'manifest.json').bytes).toEqual(
      fileNamed(madeFor(made, 'public'), 'manifest.json').bytes,
    );
  }, 120_000);
});

describe('the results of other bodies', () => {
  it('have a notice of a joint committee, whose deferred recommendation goes to the list of actions', async () => {
    const made = await resultsOf(meetingFile(JOINT), { options: { audiences: ['public'] } });
    const open = madeFor(made, 'public');
    expect(await wordsIn(open, noticeOf(open))).toContain('Defer consideration of the recommendation');
    const actions = await wordsIn(open, 'actions.pdf');
    expect(actions).toContain(
      'Bring back what was deferred: approve the award of the contract for workforce',
    );
    expect(actions).toContain('Minute 21(5)');
    expect(actions).not.toContain('redundancy');
    expect(await wordsIn(open, 'decisions.pdf')).toContain('families and young people on the panel');
  }, 120_000);

  it('take the decision of a commissioner from the notice that records it', async () => {
    const made = await resultsOf(meetingFile(COMMISSIONER), { options: { audiences: ['public'] } });
    const open = madeFor(made, 'public');
    expect(open.files.map(({ path }) => path)).toContain('item-3-decision-notice.pdf');
    expect(await wordsIn(open, 'decisions.pdf')).toContain('I agree to commission services');
  }, 120_000);
});

const noticeOf = ({ files }: { readonly files: readonly { readonly path: string }[] }) =>
  files.find(({ path }) => path.endsWith('decision-notice.pdf'))?.path ?? '';

describe('a record with something wrong in it', () => {
  const only = { options: { audiences: ['public'] as const } };

  it('names the item whose decision is not recorded, at its line, and makes the others as drafts', async () => {
    const file = changedMeeting(CABINET, [
      /^ {2}leicestershire-substance-misuse-services:\n[\s\S]*?(?=^ {2}leicestershire-recovery-centre:)/m,
      '',
    ]);
    const made = await resultsOf(file, only);
    const finding = made.diagnostics.find(({ rule }) => rule === 'DEC-01');
    expect(finding).toMatchObject({ severity: 'error', place: { file: file.file } });
    expect(finding?.place?.line).toBe(lineOf(file.text, 'case: leicestershire-substance-misuse-services'));
    const open = madeFor(made, 'public');
    expect(open.files.some(({ item }) => item === '5')).toBe(false);
    const { pages } = await readPdf(fileNamed(open, 'item-09-decision-notice.pdf').bytes);
    expect(pages[0]?.furniture.join()).toContain('DRAFT');
    expect(await wordsIn(open, 'decisions.pdf')).toContain('The decision is not recorded yet.');
  }, 120_000);

  it('says what the law wants in the record, where it is missing in the meeting file', async () => {
    const file = changedMeeting(CABINET, [
      /reasons:\n {6}- id: in-time\n {8}text: [^\n]*\n/,
      'reasons: { not_published: The minutes give none. }\n',
    ]);
    const made = await resultsOf(file, only);
    const finding = made.diagnostics.find(({ rule }) => rule === 'EXE-11');
    expect(finding?.message).toContain('does not give the reasons');
    expect(finding).toMatchObject({
      path: 'decisions.leicestershire-substance-misuse-services',
      place: { file: file.file },
    });
  }, 120_000);

  it('is a draft where the meeting has not met by the day it is made for', async () => {
    const made = await resultsOf(meetingFile(COMMISSIONER), {
      options: { audiences: ['public'], date: '2022-06-28' },
    });
    expect(made.diagnostics.some(({ rule }) => rule === 'DEC-03')).toBe(true);
    const { pages } = await readPdf(fileNamed(madeFor(made, 'public'), 'decisions.pdf').bytes);
    expect(pages[0]?.furniture.join()).toContain('DRAFT');
  }, 120_000);

  it('warns where no rule for call-in is known', async () => {
    const made = await resultsOf(meetingFile(CABINET), only);
    expect(made.diagnostics.filter(({ rule }) => rule === 'DEC-04').map(({ path }) => path)).toEqual([
      'items.substance-misuse.case',
    ]);
  }, 120_000);

  it('is refused to the public where a public summary gives away what is private, and made for members', async () => {
    const file = changedMeeting(CABINET, [
      'on terms that are not for publication.',
      'for less than the £37,250 a year that the owner asked.',
    ]);
    const made = await resultsOf(file);
    expect(made.refused).toEqual(['public']);
    expect(made.results.map(({ audience }) => audience)).toEqual(['restricted']);
    const leak = made.diagnostics.find(({ rule }) => rule.startsWith('LEK'));
    expect(leak?.message).toContain('figures.rent');
  }, 120_000);
});

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}
