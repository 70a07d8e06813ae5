import type { Match } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { placeOf, replacing, widened } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

interface Fault {
  /** Begins with what is rare; `wide` takes in the letters around it. */
  readonly pattern: RegExp;
  readonly wide?: true;
  /** Words of which one is in every match. */
  readonly having?: readonly string[];
  /** Words of which one begins every match; the pattern is sticky. */
  readonly from?: readonly string[];
  /** What is right; without it, an apostrophe before the amount of the very thing it stands at. */
  readonly right?: (written: string) => string;
}

const without = (written: string) => written.replace(/[’']/, '');

/** 1900 to 2090. */
const DECADES = Array.from({ length: 20 }, (_, index) => String(1900 + index * 10));

/** Apostrophes that are certainly wrong, and what is right. */
const FAULTS: readonly Fault[] = [
  {
    // After a number or a word of quantity, or before a verb or preposition, an acronym is a plural.
    pattern:
      /[’']s\b(?:(?<=\b(?:all|many|some|several|few|most|two|three|four|five|six|\d) [A-Z]{2,8}[’']s)|(?<=\b[A-Z]{2,8}[’']s)(?= (?:can|are|were|have|may|must|should|who|to|for|from|with|at|on|of|about) ))/g,
    wide: true,
    right: without,
  },
  { pattern: /[’']s\b(?<=\b(?:19|20)\d0[’']s)/g, having: DECADES, wide: true, right: without },
  {
    pattern: /\b(?:[Cc]hildren|[Ww]omen)s\b(?![’'])/y,
    from: ['childrens', 'womens'],
    right: (written) => `${written.slice(0, -1)}'s`,
  },
  { pattern: /\b[Ii]ts[’'](?![A-Za-z])/y, from: ['its'], right: without },
  { pattern: /\b[Ii]t[’']s(?= own\b)/y, from: ['it'], right: without },
  {
    pattern: /\b(?:[Yy]our|[Oo]ur|[Tt]heir|[Hh]er)[’']s\b/y,
    from: ['your', 'our', 'their', 'her'],
    right: without,
  },
  {
    pattern:
      /\b(?:years|months|weeks|days)(?= (?:notice|experience|imprisonment)\b)(?<=\b(?:\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve) [a-z]{4,6})/y,
    from: ['years', 'months', 'weeks', 'days'],
    right: (written) => `${written}'`,
  },
  {
    // Not before a noun: "the total's £2 million increase" is an increase of the total.
    pattern:
      /[’']s\b(?<=\b(?:[Tt]otal|[Ss]um|[Aa]mount)[’']s)(?=[ \n](?:£[\d,.]{1,20}(?: ?(?:million|billion|m|bn)\b)?|\ufffc)\s*(?:[,;)]|(?<=\s)(?:an?|the|is|was|some|about|comes)\b))/g,
    having: ['total', 'sum', 'amount'],
    wide: true,
  },
];

/** Apostrophes make possessives, not plurals. Only what is certain is reported. */
export const apostrophes: Rule = {
  id: 'LNT-14',
  title: 'Apostrophes are where they belong',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'A wrong apostrophe can change whose something is, and makes the paper look careless.',
  reads: ['*'],
  check: ({ prose }) =>
    FAULTS.flatMap(({ pattern, wide, having, from, right }) =>
      (from ? prose.findFrom(pattern, from) : prose.find(pattern, having)).map((found) => {
        const match = wide ? widened(found) : found;
        return right ? wrong(match, right(match.written)) : beforeAmount(match);
      }),
    ),
  examples: {
    accepted: [
      {
        case: typed(
          "The OPCC's contracts, WCC's programme and the GPs' view; the 1990s; children's services and its own.",
        ),
      },
      { case: typed("After two months' notice, and two years after.") },
      { case: typed("The Council's £2,000 is spent; the total's £500 rise and the total's fall are known.") },
    ],
    rejected: [
      {
        case: typed("Some GP's were asked."),
        path: TYPED_AT,
        message: `"GP's" is written "GPs".`,
        textOffset: 5,
      },
      {
        case: typed('How GP’s can best say so.'),
        path: TYPED_AT,
        message: '"GP’s" is written "GPs".',
        textOffset: 4,
      },
      { case: typed("Since the 1990's."), path: TYPED_AT, message: `"1990's" is written "1990s".` },
      {
        case: typed('For childrens services.'),
        path: TYPED_AT,
        message: `"childrens" is written "children's".`,
      },
      { case: typed("It has it's own budget."), path: TYPED_AT, message: `"it's" is written "its".` },
      {
        case: typed("Of this total's £2.5 million an element comes from the Council."),
        path: TYPED_AT,
        message: `"total's" stands before its own amount, where there is no apostrophe.`,
        textOffset: 8,
      },
      { case: typed('On six months notice.'), path: TYPED_AT, message: `"months" is written "months'".` },
    ],
  },
};

function wrong(match: Match, right: string): Finding {
  return {
    ...placeOf(match),
    message: `"${match.written}" is written "${right}".`,
    expected: right,
    mend: `Write "${right}".`,
    ...replacing(match, right),
  };
}

function beforeAmount(match: Match): Finding {
  const bare = match.written.slice(0, -2);
  return {
    ...placeOf(match),
    message: `"${match.written}" stands before its own amount, where there is no apostrophe.`,
    expected: `${bare} of`,
    mend: `Write "${bare} of", or put the amount between commas.`,
  };
}
