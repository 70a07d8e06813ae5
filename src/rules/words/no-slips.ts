import { powerMiscited } from '../access/power-miscited.ts';
import { english } from '../english.ts';
import type { Match } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { mayStandTwice, SLIPS, type Slip } from './certain-slips.ts';
import { placeOf, replacing, widened } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const TAG = /<\/?[A-Za-z][A-Za-z0-9]{0,20}(?:\s[^<>\n]{0,300})?\/?>/g;
const SPLIT = /\b[A-Z][a-z]{4,20} [a-z]{1,4}\b/g;

/** Slips of the keyboard and damage from copying: "Co=ordination", "the the", tags, split names. */
export const noSlips: Rule = {
  id: 'LNT-12',
  title: 'No stray characters, doubled words or split names',
  severity: 'error',
  standing: 'house',
  source: 'house rule',
  why: 'A slip in a published paper costs trust in everything else that stands in it, and a search does not find the word.',
  reads: ['*'],
  check: (context) => [
    ...SLIPS.flatMap((slip) => found(slip, context).flatMap((match) => slipOf(slip, match))).filter(
      (slip) => !isMiscitedPower(slip, context),
    ),
    ...tags(context),
    ...splitNames(context),
  ],
  examples: {
    accepted: [
      { case: typed('Lot 1 and Phase 2 of COVID19, and form A1.') },
      {
        case: {
          meeting: {
            date: '2024-05-14',
            exclusion: { text: 'That under section 100(A) 4 the public leave for this item.' },
          },
        },
      },
      { case: typed('The Scrutiny Co-ordination Committee had had its say, and said that that was enough.') },
      { case: typed('See <https://example.org/a=b> for it; 5 < 6, and the A+ rating stands.') },
      { case: typed('The Northampton on the river.'), authority: { name: 'Northamptonshire Council' } },
    ],
    rejected: [
      {
        case: typed('The Scrutiny Co=ordination Committee met.'),
        path: TYPED_AT,
        message: '"Co=ordination" has an equals sign in the middle of a word.',
        textOffset: 13,
      },
      {
        case: typed('It is for the the Cabinet.'),
        path: TYPED_AT,
        message: '"the the" has one word twice.',
        textOffset: 10,
      },
      {
        case: typed('From 16  August 2023.'),
        path: TYPED_AT,
        message: '"16  August" has more than one space in a date.',
      },
      {
        case: typed('The landscape has is becoming clearer.'),
        path: TYPED_AT,
        message: '"has is becoming" has two verbs where there should be one.',
      },
      {
        case: typed('Under section 100(A) 4 the public leave.'),
        path: TYPED_AT,
        message: '"100(A) 4" is not how the section is cited: it is 100A(4).',
      },
      {
        case: typed('The phase has begun (Lot1 and the others).'),
        path: TYPED_AT,
        message: '"Lot1" has no space before its number.',
        textOffset: 21,
      },
      {
        case: typed('A <b>bold</b> word.'),
        path: TYPED_AT,
        message: '"<b>" is a tag of a web page and would be printed.',
        textOffset: 2,
      },
      {
        case: typed('North Northampt on has most.'),
        authority: { name: 'North Northamptonshire Council' },
        path: TYPED_AT,
        message: '"Northampt on" looks like one name split in two: "Northampton".',
        textOffset: 6,
      },
    ],
  },
};

function found({ pattern, having, from, repeats }: Slip, { prose }: RuleContext): readonly Match[] {
  if (repeats) return prose.findRepeated(pattern);
  return from ? prose.findFrom(pattern, from) : prose.find(pattern, having);
}

function slipOf(slip: Slip, found: Match): Finding[] {
  const match = slip.wide ? widened(found) : found;
  const { written, groups, passage } = match;
  const { field } = passage;
  if (
    groups[1] !== undefined &&
    (mayStandTwice(groups[1]) || /[\p{L}\d’'-]/u.test(field.text[match.offset - 1] ?? ''))
  )
    return [];
  if (field.text.slice(match.offset, match.offset + written.length) !== written) return [];
  const right = slip.right?.(written);
  return [
    {
      ...placeOf(match),
      message: slip.message(written),
      ...(slip.severity ? { severity: slip.severity } : {}),
      ...(right === undefined ? {} : { expected: right, ...replacing(match, right) }),
      mend:
        right === undefined
          ? 'Correct the words.'
          : right === ''
            ? 'Delete the character.'
            : `Write "${right}".`,
    },
  ];
}

/** Whether a slip is in the power to exclude the public, which is a matter of law and another rule's. */
function isMiscitedPower({ path, textOffset }: Finding, context: RuleContext): boolean {
  return /^meeting\.exclusion\.text/.test(path) && powerMiscited(context)?.offset === textOffset;
}

/** Tags are not prose, so they are looked for in the text as typed; boxes to tick are another rule's. */
function tags({ prose }: RuleContext): Finding[] {
  return prose.passages.flatMap(({ field }) =>
    field.kind !== 'markdown' || !field.text.includes('<')
      ? []
      : [...field.text.matchAll(TAG)]
          .filter(([tag]) => !/^<input\b/i.test(tag))
          .map(({ index, 0: tag }) => ({
            path: field.at,
            textOffset: index,
            message: `"${tag}" is a tag of a web page and would be printed.`,
            found: tag,
            mend: 'Delete the tag; for bold or italic words use ** or *.',
          })),
  );
}

function splitNames(context: RuleContext): Finding[] {
  const names = [...namesOf(context)];
  const beginnings = new Set(names.flatMap((name) => [...name].map((_, i) => name.slice(0, i))));
  if (names.length === 0) return [];
  return context.prose.find(SPLIT).flatMap((match) => {
    const [first = '', second = ''] = match.written.split(' ');
    const joined = first + second;
    if (!beginnings.has(first) || !names.some((name) => isSplit(name, first, joined))) return [];
    return [
      {
        ...placeOf(match),
        message: `"${match.written}" looks like one name split in two: "${joined}".`,
        expected: joined,
        mend: 'Join the two parts.',
      },
    ];
  });
}

/** Whether the parts together are a name, or the town a county is named after; the first alone must be neither. */
function isSplit(name: string, first: string, joined: string): boolean {
  return name === joined || (name === `${joined}shire` && !name.startsWith(`${first}shire`));
}

/** Long single words of the names of the authority, its constituents and its registers. */
function namesOf({ authority, registers }: RuleContext): ReadonlySet<string> {
  const names = [
    english(authority.name),
    ...(authority.constituents ?? []).map(({ name }) => english(name)),
    ...(authority.names ?? []).map(({ name }) => name),
    ...(authority.offices ?? []).map(({ title }) => title),
    ...registers.grants.map(({ name }) => name),
  ];
  return new Set(names.flatMap((name) => name.match(/[A-Z][a-z]{6,}/g) ?? []));
}
