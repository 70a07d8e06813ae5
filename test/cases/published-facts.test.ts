import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/schema/case.ts';
import { type DocxReading, readDocx } from '../readers/read-docx.ts';
import { passagesOfDocx } from './both-formats.ts';
import { CASES, renderWord } from './render-cases.ts';

/** Facts of the published documents that each paper must print: figures, dates, terms and counts, in order. */
const FACTS: readonly (readonly [string, DocumentKind, readonly string[]])[] = [
  [
    'coventry-drug-and-alcohol-services',
    'minute-extract',
    [
      '11th April 2024',
      'i) That officers',
      'v) That officers',
      'March 2025',
      'Health Care Services (Provider Selection Regime) Regulations 2023',
      '1st April 2025',
      'five years',
      '1st October 2027',
      'RESOLVED that the Cabinet:',
      '2) Accepts',
      '2024/25 and 2025/26',
      '£2,500,000',
      '3) Authorises the Director of Public Health and Wellbeing',
      'resolution 2)',
      'Director of Finance and Resources',
      '4) Approves',
      'five years, with an option to extend it by up to four years',
      'nine years altogether',
      '5) Authorises',
    ],
  ],
  [
    'leicestershire-substance-misuse-services',
    'cabinet-report',
    [
      '17th December 2019',
      'Part A',
      '1. This report',
      '(a) Note',
      '(b) Authorise',
      '1st April 2021',
      'Director of Corporate Resources',
      'July and September 2019',
      '2018–2022',
      '2020–2023',
      '22nd November 2019',
      '£98,000 by April 2021',
      '£4m a year',
      'Part B',
      '2016',
      '£620,000',
      '£100,000',
      'Lot 1: Integrated Substance Misuse Treatment Service',
      'Lot 2: Recovery Community Support Service',
      'Equality and Human Rights Impact Assessment',
    ],
  ],
  [
    'northamptonshire-drug-and-alcohol-services',
    'joint-committee-report',
    [
      'North Northamptonshire Council',
      'Schedule 12A to the Local Government Act 1972',
      'seven contracts',
      '89%',
      '31st March 2026',
      '31st March 2024',
      '1st April 2024',
      '1st April 2026',
      'December 2021',
      '£900m',
      '£780m',
      'December 2022',
      '2018',
      '48.6%',
      '51.4%',
      '£6.983m, £0.239m',
      '£6.744m',
      '£6.983m a year in all: £3.395m',
      '£3.588m',
      '£0.239m',
      '£2.077m',
      '£1.067m',
      '£0.811m',
    ],
  ],
  [
    'warwickshire-drug-and-alcohol-services',
    'decision-notice',
    [
      'WPCC3-0058',
      '15 June 2022',
      'Partly confidential',
      'April 2024',
      'Compass and with Change Grow Live',
      'one year more, from 1 April 2023 to 31 March 2024',
      '29 June 2022',
      '1. Background information',
      '2018',
      'March 2023',
      'February 2022',
      'five lots',
      'Lot 5: Restorative Justice (new)',
      '1 April 2023',
      'December 2022 to March 2024',
      '2. List of additional information',
      '8. Publication',
      'Comments from the Treasurer',
      'Comments from the Chief Executive and Monitoring Officer',
    ],
  ],
  [
    'luton-drug-and-alcohol-services',
    'executive-report',
    [
      'one year from 1 April 2025 to 31 March 2026, at £3,632,475',
      'Health and Social Care Act 2012',
      '1 April 2017',
      '31 March 2022',
      '1 April 2022',
      '31 March 2024',
      '1 April 2024',
      '31 March 2025',
      '1 April 2025',
      '31 March 2026',
      '92%',
      '£3,629,500',
      '£168,000 (4.42%)',
      '£3,797,500',
      '£2,975 (0.08%)',
      '£3,632,475',
      '2025/26',
    ],
  ],
];

/** Northamptonshire's figures as they were published, in thousands of pounds. */
const CONTRACTS = [
  ['2,622', '2,772', '5,394'],
  ['146', '154', '300'],
  ['389', '411', '800'],
  ['78', '82', '160'],
  ['39', '41', '80'],
  ['76', '80', '156'],
  ['45', '48', '93'],
  ['3,395', '3,588', '6,983'],
];
const GRANTS = [
  ['664', '702', '1,366', '1,090', '1,153', '2,243'],
  ['290', '306', '596', '290', '306', '596'],
  ['56', '59', '115', '56', '59', '115'],
  ['1,010', '1,067', '2,077', '1,436', '1,518', '2,954'],
  ['0', '811', '811', '0', '811', '811'],
  ['0', '811', '811', '0', '811', '811'],
];

async function readPaper(id: string, kind: DocumentKind): Promise<{ docx: DocxReading; pages: number }> {
  const file = CASES.get(id);
  if (!file) throw new Error(`there is no case ${id}`);
  const [paper] = await renderWord(file, 'public', [kind]);
  if (!paper) throw new Error(`${id} gives no ${kind}`);
  return { docx: readDocx(paper.bytes), pages: paper.pages };
}

describe.each(FACTS)('%s: %s', (id, kind, facts) => {
  it('prints the published facts, in order', async () => {
    const { docx } = await readPaper(id, kind);
    const words = passagesOfDocx(docx).join('\n');
    let from = 0;
    for (const fact of facts) {
      const at = words.indexOf(fact, from);
      expect(at, `"${fact}" after "${words.slice(Math.max(0, from - 60), from)}"`).toBeGreaterThan(-1);
      from = at + 1;
    }
    expect(words).toMatch(/Example rendered from published facts/);
  });
});

describe('the tables of Northamptonshire', () => {
  const figures = ({ tables }: DocxReading, start: string) =>
    tables
      .filter(({ title }) => title?.startsWith(start))
      .flatMap(({ rows }) => rows)
      .map(({ cells }) => cells.map(({ text }) => text).filter((text) => /^[\d,]+$/.test(text)))
      .filter((cells) => cells.length > 0);

  it('print every figure as published', async () => {
    const { docx } = await readPaper('northamptonshire-drug-and-alcohol-services', 'joint-committee-report');
    expect(figures(docx, 'Table 1')).toEqual(CONTRACTS);
    expect(figures(docx, 'Table 2')).toEqual(GRANTS);
  });
});

describe('the public summary of Luton', () => {
  let words: readonly string[] = [];
  let sentences: readonly string[] = [];
  let pages = 0;
  beforeAll(async () => {
    const paper = await readPaper('luton-drug-and-alcohol-services', 'public-summary');
    pages = paper.pages;
    const body = paper.docx.paragraphs.filter(({ style }) => style === 'Body Text').map(({ text }) => text);
    words = paper.docx.paragraphs.flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
    sentences = body.flatMap((text) => text.split(/(?<=[.?!])\s+/));
  });

  it('says what was decided, why, what it costs and what happens next, on one page', () => {
    expect(pages).toBe(1);
    expect(words.length).toBeLessThanOrEqual(450);
  });

  it('has sentences of 20 words or fewer on average', () => {
    const count = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
    expect(sentences.length).toBeGreaterThan(8);
    expect(count / sentences.length).toBeLessThanOrEqual(20);
  });
});
