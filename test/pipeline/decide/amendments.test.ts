import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { writePaper } from '../../../src/pipeline/write-paper.ts';
import { docxParagraphs, docxRevisions } from '../../readers/docx-revisions.ts';
import { elementsOf, readPdf } from '../../readers/read-pdf.ts';
import { printTree } from '../../tree/print-tree.ts';
import { WORKSPACE } from '../open-meetings.ts';
import { amendmentsOf } from './open-minutes.ts';

const CABINET = 'leicestershire-cabinet-2019-12-17';

async function filesOf(id: string, change?: (text: string) => string) {
  const paper = amendmentsOf(id, {}, change);
  if (!paper) throw new Error('no amendments');
  expect(paper.diagnostics).toEqual([]);
  const { files } = await writePaper(paper, ['docx', 'pdf'], WORKSPACE);
  const [docx, pdf] = files.map(({ bytes }) => bytes);
  if (!docx || !pdf) throw new Error('not written');
  return { docx, pdf };
}

const RECOMMENDED =
  'Authorise the Director of Public Health to award contracts for those services with effect from 1st April 2021, following consultation with the Director of Corporate Resources.';
const RESOLVED = RECOMMENDED.replace('.', ', and to report the award to the Cabinet before they begin.');

describe('the document of amendments', () => {
  it('gives in Word what was recommended when rejected and what was resolved when accepted', async () => {
    const { docx } = await filesOf(CABINET);
    const rejected = docxParagraphs(docx, 'rejected');
    const accepted = docxParagraphs(docx, 'accepted');
    expect(rejected).toContain(RECOMMENDED);
    expect(accepted).toContain(RESOLVED);
    expect(rejected.filter((words, index) => words !== accepted[index])).toEqual([RECOMMENDED]);
    expect([...(await validate(docx, 'docx', 'Microsoft365'))]).toEqual([]);
  });

  it('has the body as author of each change, on the day of the meeting', async () => {
    const { docx } = await filesOf(CABINET);
    const changes = docxRevisions(docx);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes)
      expect(change).toMatchObject({ author: 'Cabinet', date: '2019-12-17T00:00:00Z' });
  });

  it('says in the PDF which words are which', async () => {
    const dropped = (text: string) => text.replace(', following consultation', ', after consultation');
    const change = (text: string) => text.replace('following consultation with', 'after hearing');
    const { pdf } = await filesOf(CABINET, (text) => dropped(change(text)));
    const spans = elementsOf((await readPdf(pdf)).structure, 'Span').map(({ actualText }) => actualText);
    expect(spans).toContain('Deleted: following consultation with');
    expect(spans).toContain('Inserted: after hearing');
  });

  it('lists every recommendation of an item with what became of it, by its number in the report', () => {
    const paper = amendmentsOf('northamptonshire-joint-committee-2023-08-16');
    const text = paper ? printTree(paper.root) : '';
    expect(text).toContain('H2 Minute 21: Recommissioning');
    expect(text.match(/note (?:Carried as put|Carried as amended|Deferred)\./g)).toHaveLength(5);
    expect(text).toMatch(/\+[^+]*families and young people on the panel that judges the bids\+/);
  });

  it('is not made where nothing was amended, nor for the public of what is private', () => {
    expect(amendmentsOf('warwickshire-commissioner-2022-06-29')).toBeUndefined();
    const lease = (text: string) =>
      text
        .replace(
          '{ recommendation: lease, outcome: approved }',
          '{ recommendation: lease, outcome: amended, rest: CANARY }',
        )
        .replace(/outcome: amended\n {8}rest: >-\n(?: {10}.*\n)+/, 'outcome: approved\n');
    expect(amendmentsOf(CABINET, {}, lease)).toBeUndefined();
    const full = amendmentsOf(CABINET, { audience: 'restricted' }, lease);
    expect(full && printTree(full.root)).toContain('CANARY');
  });
});
