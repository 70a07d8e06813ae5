import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/pipeline/workspace.ts';
import type { TaggedElement } from '../readers/pdf-structure.ts';
import { type DocxReading, readDocx } from '../readers/read-docx.ts';
import { type ReadPdf, readPdf } from '../readers/read-pdf.ts';
import { passagesOfDocx } from './both-formats.ts';
import { CASES, type RenderedPaper, renderPapers, renderWord } from './render-cases.ts';

interface TwoPapers {
  readonly kind: string;
  readonly open: RenderedPaper;
  readonly whole: RenderedPaper;
}

async function bothAudiences(file: SourceFile): Promise<readonly TwoPapers[]> {
  const open = await renderPapers(file, 'public');
  const whole = await renderPapers(file, 'restricted');
  expect(open.papers.map(({ kind }) => kind)).toEqual(whole.papers.map(({ kind }) => kind));
  return whole.papers.flatMap((paper, index) => {
    const other = open.papers[index];
    return other ? [{ kind: paper.kind, open: other, whole: paper }] : [];
  });
}

/** Numbers of all numbered paragraphs, in order; bullets are no numbers. */
const numbersOf = ({ paragraphs }: DocxReading) =>
  paragraphs.flatMap(({ number }) => (number === undefined || number === '•' ? [] : number));

/** Everything that can be read in either file, metadata included, white space made single. */
async function allWordsOf({ docx, pdf }: RenderedPaper): Promise<string> {
  const parts = Object.values(unzipSync(docx)).map((part) => strFromU8(part));
  const words = parts.map((part) => part.replace(/<[^>]*>/g, ''));
  return [...parts, ...words, wordsOfPdf(await readPdf(pdf)), new TextDecoder('latin1').decode(pdf)]
    .join('\n')
    .replace(/\s+/g, ' ');
}

function wordsOfPdf({ pages, structure, outline, metadata, links }: ReadPdf): string {
  const hidden = (element: TaggedElement): string[] => [
    ...[element.alternative, element.actualText, element.title].flatMap((words) => words ?? []),
    ...element.children.flatMap(hidden),
  ];
  return [
    ...pages.flatMap(({ text, furniture }) => [text, ...furniture]),
    structure.text,
    ...hidden(structure),
    JSON.stringify([outline, links, metadata]),
  ].join('\n');
}

describe.each([...CASES])('the public and the restricted papers of %s', (_, file) => {
  it('have the same numbers and headings', async () => {
    const open = (await renderWord(file, 'public')).map(({ bytes }) => readDocx(bytes));
    const whole = (await renderWord(file, 'restricted')).map(({ bytes }) => readDocx(bytes));
    expect(open.map(numbersOf)).toEqual(whole.map(numbersOf));
    expect(open.map(({ headings }) => headings)).toEqual(whole.map(({ headings }) => headings));
  });
});

describe('what a case withholds', () => {
  const file = CASES.get('warwickshire-drug-and-alcohol-services');
  let papers: readonly TwoPapers[] = [];
  beforeAll(async () => {
    papers = file ? await bothAudiences(file) : [];
  });

  it('is in the restricted paper alone, and its replacement in the public one alone', async () => {
    expect(papers.length).toBeGreaterThan(0);
    for (const { kind, open, whole } of papers) {
      const published = passagesOfDocx(readDocx(open.docx));
      const printed = passagesOfDocx(readDocx(whole.docx));
      const kept = printed.filter((words) => !published.includes(words));
      const instead = published.filter((words) => !printed.includes(words));
      expect([kept.length, instead.length], kind).toEqual([1, 1]);
      const [open_, whole_] = [await allWordsOf(open), await allWordsOf(whole)];
      for (const words of kept) expect(open_, kind).not.toContain(words);
      for (const words of [...kept, 'NOT FOR PUBLICATION']) expect(whole_, kind).toContain(words);
      expect(open_, kind).not.toContain('NOT FOR PUBLICATION');
    }
  });
});

/** Parts of every kind to withhold, and the words that stand in each of them and nowhere else. */
const SECRETS: readonly { target: string; more?: string; replace: string; by: string; words: string[] }[] = [
  {
    target: 'summary.two-large',
    replace: 'The first two, adult',
    by: 'The Peppercorn two, adult',
    words: ['Peppercorn', 'account for 89%'],
  },
  {
    target: 'options.align.advantages.stability',
    replace: 'A stable adult treatment service',
    by: 'The Quillfeather service',
    words: ['Quillfeather'],
  },
  {
    target: 'options.recommission-treatment',
    replace: 'Competition might raise quality',
    by: 'Marrowbone might raise quality',
    words: ['Marrowbone', 'could be written into a new contract'],
  },
  {
    target: 'risks.delay',
    replace: 'The procurement runs late.',
    by: 'The Tanglewood procurement runs late.',
    words: ['Tanglewood', 'a timetable has been drafted'],
  },
  {
    target: 'next_steps.recommission',
    replace: 'Recommission the following through an open competitive tender',
    by: 'Recommission the following through Brambledown',
    words: ['Brambledown'],
  },
  {
    target: 'tables.grants.rows.housing',
    more: '\n    publish_totals: true',
    replace: 'Housing Support Grant (HSG)',
    by: 'Hollowmere Support Grant',
    words: ['Hollowmere'],
  },
  {
    target: 'tables.grants.rows.detoxification',
    more: '\n    publish_totals: true',
    replace: 'Inpatient Detoxification Consortium (IPD)',
    by: 'Inpatient Larkspur Consortium',
    words: ['Larkspur'],
  },
];

/** The joint committee's case with all of that marked exempt. */
function withSecrets(): SourceFile {
  const source = CASES.get('northamptonshire-drug-and-alcohol-services')?.text ?? '';
  const planted = SECRETS.reduce((text, { replace, by }) => {
    expect(text).toContain(replace);
    return text.replace(replace, by);
  }, source);
  const entries = SECRETS.map(
    ({ target, more }, index) => `  - id: held-${index}
    target: ${target}
    paragraphs: [3]
    reason: It is commercially sensitive.
    public_interest: >-
      To show it before the tenders are in would weaken competition and cost the public more, which outweighs the
      interest in seeing it now.
    replacement: Exempt under paragraph 3.
    allow:
      - { target: ${target}, reason: Offices and words of every day stand elsewhere too. }
      - { target: tables.grants, reason: Some sums are as large as others that are public. }${more ?? ''}`,
  );
  const answer = /exempt_information:\n {2}answer: "no"/;
  expect(planted).toMatch(answer);
  const flagged = planted.replace(answer, 'exempt_information:\n  answer: partly\n  paragraphs: [3]');
  return { file: 'data/cases/planted.yaml', text: `${flagged}\nexempt:\n${entries.join('\n')}\n` };
}

describe('a case that withholds parts of every kind', () => {
  let [open, whole] = ['', ''];
  let docx: readonly DocxReading[] = [];
  beforeAll(async () => {
    const [two] = await bothAudiences(withSecrets());
    if (!two) throw new Error('there is no paper');
    [open, whole] = await Promise.all([allWordsOf(two.open), allWordsOf(two.whole)]);
    docx = [readDocx(two.open.docx), readDocx(two.whole.docx)];
  });

  it('keeps the number of every paragraph, withheld or not', () => {
    const [published, printed] = docx.map(numbersOf);
    expect(published?.length).toBeGreaterThan(100);
    expect(published).toEqual(printed);
  });

  it('keeps the number of every table and chart, and leaves out a chart of what is withheld', () => {
    const captions = docx.map((file) =>
      passagesOfDocx(file).filter((text) => /^(?:Table|Figure) \d+:/.test(text)),
    );
    expect(captions[0]).toEqual(captions[1]);
    expect(captions[0]?.filter((text) => text.startsWith('Figure')).length).toBe(2);
    expect(open).toContain('This chart is left out');
    expect(whole).not.toContain('This chart is left out');
  });

  it.each(SECRETS)('leaves nothing of $target in the public files', ({ words }) => {
    for (const each of words) {
      expect(whole).toContain(each);
      expect(open).not.toContain(each);
    }
  });

  it('leaves none of the withheld amounts in the public tables', () => {
    const cells = docx.slice(0, 1).flatMap(passagesOfDocx);
    for (const amount of ['596', '290', '306', '115', '56', '59']) expect(cells).not.toContain(amount);
    expect(cells).toContain('2,077');
  });
});
