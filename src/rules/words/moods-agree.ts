import type { Field } from '../../schema/each-field.ts';
import type { Finding, Rule } from '../rule.ts';
import { TYPED_AT, typed } from './typed-example.ts';

/** Verbs with which bodies decide. */
const VERBS =
  'accept adopt agree allocate appoint approve authorise award amend confirm consider continue delegate direct endorse extend instruct note procure receive recommend recommission refer reject request resolve support welcome'.split(
    ' ',
  );
/** Verbs in their base form that end like another. */
const BASE =
  /^(?:need|proceed|exceed|succeed|feed|embed|shed|heed|bring|focus|canvass|address|assess|discuss|process|dismiss|express|pass|press|witness|cross|redress|progress|access|bypass|encompass|harness|possess|stress|suppress|trespass)$/;

type Mood = 'base' | 'third' | 'ing';
const MOODS: ReadonlyMap<string, Mood> = new Map(
  VERBS.flatMap((verb): [string, Mood][] => [
    [verb, 'base'],
    [`${verb}s`, 'third'],
    [`${verb.replace(/e$/, '')}ing`, 'ing'],
    ...(verb === 'refer' ? ([['referring', 'ing']] as [string, Mood][]) : []),
  ]),
);
const NAMES: Readonly<Record<Mood, string>> = {
  base: 'the plain form',
  third: 'the form in -s',
  ing: 'the form in -ing',
};

const ITEM =
  /^[ \t]{0,3}(?:[-*+]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\\?[.)])[ \t]+(?:\*\*)?([A-Za-z\u00c0-\u024f]+)/gm;

/** The verbs of one list have one form. */
export const moodsAgree: Rule = {
  id: 'LNT-32',
  title: 'The verbs of a list have one form',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A list that begins in one form and goes on in another does not read on from its lead-in, so that part of it may seem undecided.',
  reads: ['recommendations.*.verb', 'decisions.*.outcomes', '*'],
  check: ({ case: input, fields }) => [
    ...(input.recommendations ?? []).flatMap(({ id, verb }) => notBase(`recommendations.${id}.verb`, verb)),
    ...Object.entries(input.decisions ?? {}).flatMap(([name, { outcomes }]) =>
      outcomes.flatMap(({ recommendation, verb }, i) =>
        verb === undefined ? [] : notBase(`decisions.${name}.outcomes.${i}.verb`, verb, recommendation),
      ),
    ),
    ...fields.flatMap((field) => (field.kind === 'markdown' && field.language === 'en' ? inText(field) : [])),
    ...pointLists(fields),
  ],
  examples: {
    accepted: [
      {
        case: {
          recommendations: [
            { id: 'a', verb: 'approve', object: 'it' },
            { id: 'b', verb: 'discuss', object: 'it' },
          ],
        },
      },
      { case: typed('That the Cabinet:\n\n1. Approves it\n2. Agrees to it\n3. Delegates it') },
    ],
    rejected: [
      {
        case: { recommendations: [{ id: 'a', verb: 'approves', object: 'it' }] },
        path: 'recommendations.a.verb',
        message:
          'The verb "approves" is not in its plain form; papers put it in the form that each of them needs.',
      },
      {
        case: typed('That the Cabinet:\n\n1. Approves it\n2. Agrees to it\n3. Delegate it'),
        path: TYPED_AT,
        message: 'In this list "Delegate" has the plain form, but "Approves" the form in -s.',
        textOffset: 53,
      },
    ],
  },
};

function notBase(path: string, verb: string, of?: string): Finding[] {
  const [first = ''] = verb.split(' ');
  const mood = MOODS.get(first.toLowerCase());
  const looks = /(?:[^s]s|ed|ing)$/.test(first) && !BASE.test(first);
  if (mood === 'base' || (mood === undefined && !looks)) return [];
  return [
    {
      path,
      message: `The verb "${verb}"${of === undefined ? '' : ` of recommendation "${of}"`} is not in its plain form; papers put it in the form that each of them needs.`,
      found: verb,
      expected: 'the plain form, such as "approve"',
      mend: 'Write the verb in its plain form.',
    },
  ];
}

interface Begun {
  readonly path: string;
  readonly textOffset: number;
  readonly word: string;
  readonly mood: Mood;
}

function inText(field: Field): Finding[] {
  if (!/[\n\r]/.test(field.text)) return [];
  const lists: Begun[][] = [];
  let end = -1;
  for (const { 0: item, 1: word = '', index } of field.text.matchAll(ITEM)) {
    // A line between that is neither blank nor indented ends the list.
    if (end < 0 || /\n[^\s\-*+(\d]/.test(field.text.slice(end, index))) lists.push([]);
    end = index + item.length;
    const mood = MOODS.get(word.toLowerCase());
    if (mood) lists.at(-1)?.push({ path: field.at, textOffset: end - word.length, word, mood });
  }
  return lists.flatMap(disagreeing);
}

/** Sub-points of the recommendations, which follow one lead-in. */
function pointLists(fields: readonly Field[]): Finding[] {
  const lists = new Map<string, Begun[]>();
  for (const { path, at, text } of fields) {
    if (!path.startsWith('recommendations.')) continue;
    const list = /^(recommendations\.[^.]+\.points)\.[^.]+\.text$/.exec(path)?.[1];
    if (list === undefined) continue;
    const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
    const mood = MOODS.get(word.toLowerCase());
    if (mood) lists.set(list, [...(lists.get(list) ?? []), { path: at, textOffset: 0, word, mood }]);
  }
  return [...lists.values()].flatMap(disagreeing);
}

function disagreeing([first, ...others]: readonly Begun[]): Finding[] {
  const other = first && others.find(({ mood }) => mood !== first.mood);
  if (!first || !other) return [];
  return [
    {
      path: other.path,
      textOffset: other.textOffset,
      message: `In this list "${other.word}" has ${NAMES[other.mood]}, but "${first.word}" ${NAMES[first.mood]}.`,
      found: other.word,
      mend: 'Put all verbs of the list in the form that goes on from its lead-in.',
    },
  ];
}
