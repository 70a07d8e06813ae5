import type { Field } from '../../schema/each-field.ts';
import type { Finding, Rule } from '../rule.ts';
import { TYPED_AT, typed } from './typed-example.ts';

/** Read in the text as typed, since the marks of lists are no prose. */
const BEFORE_LIST = /([;.])[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t]{0,3}(?:[-*+]|\d{1,2}[.)])[ \t]+\S/g;
/** Words that can only announce what follows. */
const ANNOUNCES =
  /(?:\bthe following(?: \p{L}{2,15}){0,3}|\bas follows|\bare these|\bto|\bcompris(?:e|es|ed|ed of|ing)|\bconsists? of|\binclud(?:e|es|ed|ing))$/u;

/** What leads into a list ends with a colon. */
export const leadInEndsWithColon: Rule = {
  id: 'LNT-33',
  title: 'A lead-in ends with a colon',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'A semicolon or full stop before a list cuts it off from the words that say what it is.',
  reads: ['*'],
  check: ({ fields, case: input }) => [
    ...fields.flatMap((field) =>
      field.kind === 'markdown' && field.language === 'en' ? beforeLists(field) : [],
    ),
    ...fields.flatMap((field) =>
      endsWrong(field, input.recommendations ?? []) ? [wrong(field, field.text.trimEnd().length - 1)] : [],
    ),
  ],
  examples: {
    accepted: [
      { case: typed('The model has these parts:\n\n- one;\n- two.') },
      { case: typed('It was agreed.\n\n- One\n- Two') },
      { case: typed('- one;\n- two.') },
    ],
    rejected: [
      {
        case: typed('The model is comprised of;\n\n- one\n- two'),
        path: TYPED_AT,
        message: 'The words before this list end with ";".',
        textOffset: 25,
      },
      {
        case: typed('These are the following services.\n- one\n- two'),
        path: TYPED_AT,
        message: 'The words before this list end with ".".',
      },
      {
        case: { recommendations_lead_in: 'The Cabinet is recommended to;' },
        path: 'recommendations_lead_in',
        message: 'The words before this list end with ";".',
      },
    ],
  },
};

type Recommendations = readonly {
  readonly id: string;
  readonly rest?: unknown;
  readonly points?: readonly unknown[] | undefined;
}[];

/** Fields after which a paper prints a list. */
function endsWrong({ path, text }: Field, recommendations: Recommendations): boolean {
  const words = text.trimEnd();
  if (!words.endsWith(';')) return false;
  if (path === 'recommendations_lead_in' || ANNOUNCES.test(words.slice(-80, -1))) return true;
  return recommendations.some(
    ({ id, rest, points }) =>
      (points ?? []).length > 0 && path === `recommendations.${id}.${rest === undefined ? 'object' : 'rest'}`,
  );
}

function beforeLists(field: Field): Finding[] {
  if (!/[;.][ \t]*\r?\n/.test(field.text)) return [];
  return [...field.text.matchAll(BEFORE_LIST)].flatMap(({ index, 1: mark }) => {
    const start = Math.max(field.text.lastIndexOf('\n', index) + 1, index - 200);
    const line = field.text.slice(start, index);
    if (/^[ \t]*(?:[-*+>|]|\d{1,2}[.)])/.test(line)) return [];
    // Within a list whose items run over several lines, what is not indented further begins a paragraph.
    if (/^[ \t]/.test(line)) return [];
    return mark === ';' || ANNOUNCES.test(line) ? [wrong(field, index)] : [];
  });
}

function wrong({ at, text }: Field, offset: number): Finding {
  return {
    path: at,
    textOffset: offset,
    message: `The words before this list end with "${text[offset] ?? ''}".`,
    found: text[offset] ?? '',
    expected: ':',
    mend: 'End them with a colon.',
    fix: { offset, length: 1, text: ':' },
  };
}
