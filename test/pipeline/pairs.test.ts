import { describe, expect, it } from 'vitest';
import { blocksPublication } from '../../src/diagnostics/blocks-publication.ts';
import { buildTree } from '../../src/pipeline/build-tree.ts';
import { pairFindings } from '../../src/pipeline/pair-findings.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import { languagesOfMeeting, usualLanguages } from '../../src/pipeline/usual-languages.ts';
import type { Root } from '../../src/tree/nodes.ts';
import { printedNumbers } from '../../src/tree/printed-numbers.ts';
import { CASES, DAY, WORKSPACE } from '../cases/render-cases.ts';
import { canary, canaryCase, FIELDS, prepared } from '../leaks/canary-run.ts';
import { readDocx } from '../readers/read-docx.ts';
import { readPdf } from '../readers/read-pdf.ts';

const FILE = 'data/cases/example-vale-mobile-library.yaml';
const TEXT = CASES.get('example-vale-mobile-library')?.text ?? '';
const OPTIONS = { formats: ['docx', 'pdf', 'html'], audience: 'public', date: DAY } as const;

const rendered = (text: string, options: object = {}) =>
  renderCase({ file: FILE, text }, WORKSPACE, { ...OPTIONS, ...options });

const changed = (from: string, to: string) => {
  expect(TEXT).toContain(from);
  return rendered(TEXT.replace(from, to));
};

const treeIn = (language: 'en' | 'cy', text = TEXT): Root =>
  buildTree(
    prepared(text),
    { kind: 'cabinet-report', audience: 'public', language, date: DAY, marks: [], paired: true },
    WORKSPACE,
  ).root;

describe('a parallel pair', () => {
  it('has both papers in every format, each named after its language', async () => {
    const { outputs, diagnostics } = await rendered(TEXT);
    expect(diagnostics).toEqual([]);
    expect(outputs.map(({ name }) => name)).toEqual([
      'cabinet-report-en.docx',
      'cabinet-report-en.pdf',
      'cabinet-report-en.html',
      'cabinet-report-cy.docx',
      'cabinet-report-cy.pdf',
      'cabinet-report-cy.html',
    ]);
  });

  it('is made where the profile says so or it is asked for, and one language where that is', async () => {
    const names = async (language: 'en' | 'cy') =>
      (await rendered(TEXT, { language, formats: ['docx'] })).outputs.map(({ name }) => name);
    expect(await names('en')).toEqual(['cabinet-report.docx']);
    expect(await names('cy')).toEqual(['cabinet-report.docx']);
    const luton = CASES.get('luton-drug-and-alcohol-services');
    const both = await renderCase(luton ?? { file: '', text: '' }, WORKSPACE, {
      ...OPTIONS,
      formats: ['docx'],
      kinds: ['public-summary'],
      language: 'both',
    });
    expect(both.outputs.map(({ name }) => name)).toEqual([
      'public-summary-en.docx',
      'public-summary-cy.docx',
    ]);
    expect(usualLanguages({ languages: ['cy', 'en'] })).toEqual(['en', 'cy']);
    expect(languagesOfMeeting({ file: 'm.yaml', text: 'authority: example-vale' }, WORKSPACE)).toEqual([
      'en',
      'cy',
    ]);
    expect(languagesOfMeeting({ file: 'm.yaml', text: 'authority: nobody' }, WORKSPACE)).toEqual(['en']);
  });

  it('has the same numbers in both: headings, paragraphs, items, tables and notes', () => {
    const [en, cy] = [treeIn('en'), treeIn('cy')].map((root) =>
      printedNumbers(root).map(({ of, number }) => `${of} ${number}`),
    );
    expect(cy).toEqual(en);
    expect(en).toEqual(
      expect.arrayContaining(['heading 13.', 'paragraph 4.3', 'item (b)', 'table 1', 'note 1']),
    );
  });

  it('says in each that there is the other, in the language of whoever wants it first', async () => {
    const { outputs } = await rendered(TEXT, { formats: ['docx'] });
    const [en, cy] = outputs.map(({ bytes }) => readDocx(bytes).paragraphs.map(({ text }) => text));
    expect(en).toContain('Mae’r papur hwn ar gael yn Gymraeg hefyd. This paper is also available in Welsh.');
    expect(cy).toContain(
      'This paper is also available in English. Mae’r papur hwn ar gael yn Saesneg hefyd.',
    );
  });

  it('tells screen readers the language of the paper, and of what is not in it', async () => {
    const { outputs } = await rendered(TEXT);
    const bytesOf = (name: string) =>
      outputs.find((output) => output.name === name)?.bytes ?? new Uint8Array();
    const html = new TextDecoder().decode(bytesOf('cabinet-report-cy.html'));
    expect(html).toContain('<html lang="cy-GB">');
    expect(html).toContain('<span lang="en-GB">This paper is also available in English.</span>');
    const pdf = JSON.stringify((await readPdf(bytesOf('cabinet-report-en.pdf'))).structure);
    expect(pdf).toMatch(/"language":"cy-GB"/);
  });

  it.each([
    [
      'a list with a point fewer',
      '\n        - nid yw’n bodloni’r safon allyriadau sy’n gymwys o 1 Ebrill 2025',
      '',
      'LNG-02',
    ],
    ['another figure', 'mewn 14 o bentrefi', 'mewn 15 o bentrefi', 'LNG-01'],
    ['another date', 'erbyn 21 Mawrth 2025', 'erbyn 21 Mai 2025', 'LNG-01'],
    [
      'a value fewer',
      'Y pris isaf a gynigiwyd am gerbyd yw :value[figures.price].',
      'Rhad yw’r pris.',
      'LNG-01',
    ],
    [
      'a text in English only',
      'why_rejected:\n      en: Many of its readers have no other way to reach a library.\n      cy: Nid oes gan lawer o’i darllenwyr unrhyw ffordd arall o gyrraedd llyfrgell.',
      'why_rejected: Many of its readers have no other way to reach a library.',
      'LNG-04',
    ],
  ])('is a draft in both languages where one has %s', async (_, from, to, rule) => {
    const { outputs, diagnostics } = await changed(from, to);
    const found = diagnostics.filter(blocksPublication);
    expect(found.map((finding) => finding.rule)).toContain(rule);
    for (const finding of found) expect(finding.place, finding.message).toBeDefined();
    const words = outputs
      .filter(({ format }) => format === 'docx')
      .map(({ bytes }) => readDocx(bytes).headers.join(' '));
    expect(words).toHaveLength(2);
    expect(words[0]).toContain('DRAFT');
    expect(words[1]).toContain('DRAFFT');
  });

  it('is told where its papers print other numbers all the same', () => {
    const [en, cy] = [treeIn('en'), treeIn('cy')];
    expect(pairFindings(en, cy)).toEqual([]);
    expect(pairFindings(en, { ...cy, children: cy.children.slice(0, -1) })).toMatchObject([
      { rule: 'LNG-05' },
    ]);
  });
});

interface Spoken {
  readonly words: string;
  readonly language: string;
}

/** Every text of a value of a tree, with the language that a reader is told it is in. */
function spokenTexts(value: unknown, around: string): readonly Spoken[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => spokenTexts(each, around));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const origin = node.origin as { language?: string } | undefined;
  const language = origin?.language ?? around;
  const said = (words: unknown, own: unknown): readonly Spoken[] =>
    typeof words === 'string' ? [{ words, language: typeof own === 'string' ? own : language }] : [];
  return [
    ...(node.type === 'text' ? said(node.value, node.language) : []),
    ...said(node.detail, node.detailLanguage),
    ...('target' in node && 'depth' in node ? said(node.text, node.language) : []),
    ...Object.values(node).flatMap((inner) => spokenTexts(inner, language)),
  ];
}

describe('a Welsh paper of a case in English', () => {
  it.each(['cabinet-report', 'minute-extract'] as const)(
    'marks every English word of it as English: %s',
    (kind) => {
      const of = prepared(canaryCase(7, 'leicestershire', [], []));
      const { root } = buildTree(
        of,
        { kind, audience: 'restricted', language: 'cy', date: DAY, marks: [] },
        WORKSPACE,
      );
      const texts = spokenTexts(root.children, 'cy');
      const birds = FIELDS.flatMap(({ kind: of, at, path }, index) =>
        of !== 'line' && at === path ? [canary(index, 7)] : [],
      );
      const unmarked = texts.filter(
        ({ words, language }) => language !== 'en' && birds.some((bird) => words.includes(bird)),
      );
      expect(unmarked).toEqual([]);
      expect(texts.filter(({ words }) => birds.some((bird) => words.includes(bird))).length).toBeGreaterThan(
        8,
      );
      const title = root.children.find((block) => block.type === 'heading');
      expect(title).toMatchObject({ children: [{ value: 'A case of canaries', language: 'en' }] });
    },
  );
});
