import fc from 'fast-check';
import type { Audience } from '../../../src/exemption/withheld.ts';
import { makePaper } from '../../../src/pipeline/make-paper.ts';
import type { Language } from '../../../src/schema/in-language.ts';
import { supportedKinds } from '../../../src/templating/document-kinds.ts';
import { DAY, WORKSPACE } from '../../cases/render-cases.ts';
import { FULL_CASE } from '../../exemption/full-case.ts';
import { FIELDS, prepared, TARGETS, withField } from '../../leaks/canary-run.ts';
import { someMarkdown, someWords } from './generated-text.ts';
import type { MadeFile } from './made-file.ts';

/** A case with other words in its fields, and which of its papers to make. */
export interface GeneratedCase {
  readonly text: string;
  readonly audience: Audience;
  readonly language: Language;
  readonly which: number;
}

/** Fields that take any words: the words here are English, which no Welsh text is. */
const OPEN = FIELDS.filter(({ at, text }) => !at.endsWith('.cy') && !text.includes(':::'));
const MARKDOWN = OPEN.filter(({ kind }) => kind === 'markdown');
const PLAIN = OPEN.filter(({ kind }) => kind !== 'markdown');

const someWording = fc
  .tuple(
    fc.subarray([...MARKDOWN], { maxLength: 20 }),
    fc.subarray([...PLAIN], { maxLength: 6 }),
    fc.array(someMarkdown, { minLength: 20, maxLength: 20 }),
    fc.array(someWords(9), { minLength: 6, maxLength: 6 }),
  )
  .map(([long, short, texts, words]) => [
    ...long.map(({ at }, index) => ({ at, words: texts[index] ?? '' })),
    ...short.map(({ at }, index) => ({ at, words: words[index] ?? '' })),
  ]);

/** Cases of two authorities with random words in random fields, some of it withheld, in either language. */
export const someCase: fc.Arbitrary<GeneratedCase> = fc
  .record({
    wording: someWording,
    authority: fc.constantFrom('leicestershire', 'luton'),
    title: someWords(12),
    held: fc.subarray([...TARGETS], { maxLength: 3 }),
    audience: fc.constantFrom<Audience>('public', 'restricted'),
    language: fc.constantFrom<Language>('en', 'en', 'en', 'cy'),
    which: fc.nat(9),
  })
  .map(({ wording, authority, title, held, audience, language, which }) => {
    const keys = wording.reduce<unknown>(
      (value, { at, words }) => withField(value, at.split('.'), words),
      FULL_CASE,
    );
    const head = {
      id: 'generated',
      authority,
      kind: 'cabinet-report',
      status: 'draft',
      version: '0.1',
      title,
    };
    const exempt = held.map((target, index) => ({
      id: `held-${index + 1}`,
      target,
      paragraphs: [3],
      reason: 'Business affairs.',
      public_interest: 'The harm outweighs the interest.',
      replacement: 'Exempt under paragraph 3.',
    }));
    return { text: JSON.stringify({ ...head, ...(keys as object), exempt }), audience, language, which };
  });

/** One of the papers of a generated case, in every format, by the line that renders it. */
export async function paperOf({
  text,
  audience,
  language,
  which,
}: GeneratedCase): Promise<readonly MadeFile[]> {
  const of = prepared(text);
  const kinds = supportedKinds(of.case, of.authority);
  const kind = kinds[which % kinds.length];
  if (kind === undefined) throw new Error('the case supports no paper');
  const options = {
    kind,
    audience,
    language,
    date: DAY,
    marks: audience === 'public' ? ([] as const) : (['DRAFT'] as const),
  } as const;
  const { files } = await makePaper(of, options, ['docx', 'pdf', 'html'], WORKSPACE);
  return files;
}
