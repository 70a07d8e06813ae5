import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderCase } from '../../src/pipeline/render-case.ts';
import { readDocx } from '../readers/read-docx.ts';
import { readHtml } from '../readers/read-html.ts';
import { readPdf } from '../readers/read-pdf.ts';
import { type Passages, passagesOfDocx, passagesOfPdf } from './both-formats.ts';
import { CASES, DAY, WORKSPACE } from './render-cases.ts';

/** The lines of an authority file that say how its papers look, but for how dates and money are written. */
const STYLE = /^style:\n(?: {2,}.*\n)+/m;
const WORDS = /^ {2}(?:dates|negative_money):.*\n/gm;

function styleOf(name: string): string {
  const [block] = STYLE.exec(WORKSPACE.authorities.get(name)?.text ?? '') ?? [];
  if (block === undefined) throw new Error(`no style in ${name}`);
  return block;
}
const lookOf = (name: string) => styleOf(name).replace(WORDS, '');
const wordsOf = (name: string) => (styleOf(name).match(WORDS) ?? []).join('');

/** What a paper is like in each format: words and numbers, and what differs from house to house. */
interface Look {
  readonly kind: string;
  readonly pdf: Passages;
  readonly docx: Passages;
  readonly html: Passages;
  readonly fonts: readonly string[];
}

/** The papers of a case with its authority's look replaced by another. */
async function papersIn(look: string, id: string, authority: string): Promise<Look[]> {
  const profile = WORKSPACE.authorities.get(authority);
  const file = CASES.get(id);
  if (!profile || !file) throw new Error(`there is no case ${id} of ${authority}`);
  const text = profile.text.replace(STYLE, () => look + wordsOf(authority));
  const authorities = new Map([...WORKSPACE.authorities, [authority, { ...profile, text }]]);
  const options = { formats: ['docx', 'pdf', 'html'], audience: 'public', date: DAY } as const;
  const { outputs, diagnostics } = await renderCase(file, { ...WORKSPACE, authorities }, options);
  const faults = diagnostics.filter(({ severity, answered }) => severity === 'error' && !answered);
  expect(faults).toEqual([]);
  return Promise.all(
    [...new Set(outputs.map(({ kind }) => kind))].map(async (kind) => {
      const bytesOf = (wanted: string) =>
        outputs.find((output) => output.kind === kind && output.format === wanted)?.bytes ?? new Uint8Array();
      const { structure, fonts } = await readPdf(bytesOf('pdf'));
      return {
        kind,
        pdf: passagesOfPdf(structure),
        docx: passagesOfDocx(readDocx(bytesOf('docx'))),
        html: readHtml(bytesOf('html')).passages,
        fonts: fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+|-.*$/g, '')),
      };
    }),
  );
}

const HOUSES: readonly (readonly [authority: string, face: string])[] = [
  ['leicestershire', 'Arimo'],
  ['luton', 'Carlito'],
  ['coventry', 'Tinos'],
  ['warwickshire-pcc', 'Tinos'],
  ['northamptonshire-shared-services', 'Arimo'],
];
const PAPERS: readonly (readonly [id: string, authority: string])[] = [
  ['luton-drug-and-alcohol-services', 'luton'],
  ['leicestershire-recovery-centre', 'leicestershire'],
  ['warwickshire-drug-and-alcohol-services', 'warwickshire-pcc'],
];

describe.each(PAPERS)('%s with only the look of its profile changed', (id, authority) => {
  let own: readonly Look[] = [];
  beforeAll(async () => {
    own = await papersIn(lookOf(authority), id, authority);
  }, 60_000);

  it.each(HOUSES)(
    'has the same words and numbers in every format as in the house style of %s',
    async (house, face) => {
      const papers = await papersIn(lookOf(house), id, authority);
      expect(papers.length).toBeGreaterThan(0);
      papers.forEach((paper, i) => {
        const { kind, pdf } = own[i] as Look;
        expect(pdf.length, kind).toBeGreaterThan(10);
        for (const format of ['pdf', 'docx', 'html'] as const) expect(paper[format], kind).toEqual(pdf);
        expect(paper.fonts, kind).toContain(face);
      });
    },
  );
});

describe('any look', () => {
  const [id, authority] = ['luton-drug-and-alcohol-services', 'luton'];
  const size = (least: number, most: number) =>
    fc.integer({ min: least * 2, max: most * 2 }).map((n) => n / 2);
  const look = fc
    .record({
      face: fc.constantFrom('arimo', 'tinos', 'carlito'),
      body: size(11, 16),
      title: size(14, 32),
      line: fc.constantFrom(1, 1.15, 1.25, 1.5),
      align: fc.constantFrom('left', 'centre'),
      capitals: fc.boolean(),
      head: fc.constantFrom('plain', 'rules', 'band'),
      details: fc.constantFrom('table', 'lines'),
      headings: fc.constantFrom('plain', 'ruled'),
      rules: fc.boolean(),
      hang: fc.constantFrom(0, 24, 42, 60),
    })
    .map(
      ({ face, body, title, line, align, capitals, head, details, headings, rules, hang }) =>
        `style:\n  typeface: ${face}\n  sizes: { body: ${body}, headings: [${title}, ${body + 2}, ${body + 1}, ${body}] }\n` +
        `  line_height: ${line}\n  title: { align: ${align}, capitals: ${capitals}, head: ${head}, details: ${details} }\n` +
        `  headings: ${headings}\n  furniture: { rules: ${rules} }\n  hang: ${hang}\n`,
    );

  it('gives the same words and numbers in every format', { timeout: 120_000 }, async () => {
    const own = await papersIn(lookOf(authority), id, authority);
    await fc.assert(
      fc.asyncProperty(look, async (style) => {
        const papers = await papersIn(style, id, authority);
        papers.forEach((paper, i) => {
          for (const format of ['pdf', 'docx', 'html'] as const)
            expect(paper[format]).toEqual((own[i] as Look).pdf);
        });
      }),
      { numRuns: 5 },
    );
  });
});
