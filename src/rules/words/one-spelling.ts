import type { Match } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { isName, placeOf, widened } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const HYPHEN = /-(?<=[a-zA-Z]-)(?=[a-z]{3})/g;
const HYPHENATED = /^[a-z]{1,15}-[a-z]{3,20}$/i;
/** Words that mean something else without the hyphen. */
const OTHERS =
  /^(?:recreat|represent|recover|reserv|retreat|recollect|reform|resign|release|relay|redress|refund|restrain|restor|remark|remove)/;
/** Fewer letters than this have too many neighbours. */
const SHORTEST = 8;
const STEM_ENDING = 4;
/** More hyphenated words than any paper has; those after are not compared. */
const MOST_STEMS = 300;

const IZE = /i([sz])(?:e|es|ed|er|ers|ing|ation|ations|ational)\b/g;
/** Stems that have only one of the two letters. */
const ONLY_ONE =
  /^(?:adv|exerc|compr|superv|rev|prom|otherw|prec|enterpr|expert|prem|franch|surpr|telev|improv|dev|desp|merchand|comprom|advert|exc|no|pra|cru|dem|likew|conc|ra|ar|w|apprais|disgu|concis|circumc|inc|s|pr|se|caps|res|overs|ups|downs|parad|chast|improv|treat|exp|franch|enfranch|pract|prom|rem|surm|appr|adver|lou|mort|ant|brui|no|poi|va|ma|cha|mayonna|repri|repr|polari|excer|excl|clockw|stepw)$/i;

/** One spelling for one word: with the hyphen or without, -ise or -ize. */
export const oneSpelling: Rule = {
  id: 'LNT-13',
  title: 'One word is spelt one way',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Two spellings of one word make readers ask whether two things are meant, and a search finds only one of them.',
  reads: ['*'],
  check: (context) => [...hyphens(context), ...endings(context)],
  examples: {
    accepted: [
      { case: typed('The re-procurement follows the last re-procurement. Recreation is not re-creation.') },
      { case: typed('Organisations advise on size and prize, and recognise what they exercise.') },
      {
        case: {
          ...typed('The parks of Ashcombe are open.'),
          contacts: [{ id: 'parks', office: 'Head of Parks', email: 'parks@ashcombe-vale.example' }],
        },
      },
    ],
    rejected: [
      {
        case: typed(
          'The reprocurement is under way. Every re-procurement has risks; reprocurement takes a year.',
        ),
        path: TYPED_AT,
        message: 'Both "reprocurement" (2 times) and "re-procurement" (once) are written.',
        textOffset: 38,
      },
      {
        case: typed(
          'They recommission services. Then they re-commissioned them, and recommissioning goes on.',
        ),
        path: TYPED_AT,
        message: 'Both "recommission" (2 times) and "re-commissioned" (once) are written.',
        textOffset: 38,
      },
      {
        case: typed('Organisations are recognised; other organizations are not.'),
        path: TYPED_AT,
        message:
          'Words are spelt both with -ise, such as "Organisations" (2 times), and with -ize, such as "organizations" (once).',
        textOffset: 36,
      },
    ],
  },
};

function hyphens({ prose }: RuleContext): Finding[] {
  const byStem = new Map<string, Match[]>();
  for (const found of prose.find(HYPHEN)) {
    const match = widened(found);
    if (!HYPHENATED.test(match.written) || isJoined(match)) continue;
    const joined = match.written.toLowerCase().replace('-', '');
    if (joined.length < SHORTEST || OTHERS.test(joined) || isProper(match)) continue;
    const stem = joined.slice(0, Math.max(SHORTEST, joined.length - STEM_ENDING));
    byStem.set(stem, [...(byStem.get(stem) ?? []), match]);
  }
  if (byStem.size === 0) return [];
  const plain = new Map<string, Match[]>();
  const pattern = new RegExp(`\\b(${[...byStem.keys()].slice(0, MOST_STEMS).join('|')})[a-z]{0,7}\\b`, 'gi');
  for (const match of prose.find(pattern)) {
    const stem = (match.groups[1] ?? '').toLowerCase();
    if (!isProper(match) && !isJoined(match)) plain.set(stem, [...(plain.get(stem) ?? []), match]);
  }
  return [...plain].flatMap(([stem, matches]) =>
    both(matches, byStem.get(stem) ?? [], (more, fewer) => `Both ${more} and ${fewer} are written.`),
  );
}

function endings({ prose }: RuleContext): Finding[] {
  const s: Match[] = [];
  const z: Match[] = [];
  for (const found of prose.find(IZE)) {
    const match = widened(found);
    const stem = match.written.slice(0, found.offset - match.offset);
    if (stem.length < 3 || ONLY_ONE.test(stem) || isProper(match)) continue;
    (found.groups[1] === 's' ? s : z).push(match);
  }
  if (z.length === 0 || s.length === 0) return [];
  return both(s, z, (more, fewer) => {
    const [first, second] = s.length >= z.length ? ['-ise', '-ize'] : ['-ize', '-ise'];
    return `Words are spelt both with ${first}, such as ${more}, and with ${second}, such as ${fewer}.`;
  });
}

function both(
  one: readonly Match[],
  other: readonly Match[],
  say: (more: string, fewer: string) => string,
): Finding[] {
  const [more, fewer] = one.length >= other.length ? [one, other] : [other, one];
  const [match] = fewer;
  const [usual] = more;
  if (!match || !usual) return [];
  return [
    {
      ...placeOf(match),
      message: say(counted(usual, more.length), counted(match, fewer.length)),
      expected: 'one spelling throughout',
      mend: `Choose one; "${usual.written}" is the more frequent here.`,
    },
  ];
}

const counted = ({ written }: Match, count: number) =>
  `"${written}" (${count === 1 ? 'once' : `${count} times`})`;

/** Whether a word is part of a longer one: "not-for-profit". */
function isJoined({ passage: { text }, offset, written }: Match): boolean {
  return text[offset - 1] === '-' || text[offset + written.length] === '-';
}

/** Whether a word is, or is part of, a name: in one, or with a capital in the middle of a sentence. */
function isProper({ passage, offset, written }: Match): boolean {
  if (isName(passage)) return true;
  if (!/^\p{Lu}/u.test(written)) return false;
  return /[\p{L}\d,;’'–-][ \n]$/u.test(passage.text.slice(Math.max(0, offset - 2), offset));
}
