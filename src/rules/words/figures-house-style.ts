import type { Match } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { placeOf, replacing } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const THOUSANDS_HEADING = /£000s?['’]s?|£000s\b/gu;
const CAPITAL_MILLIONS = /£\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?(?:M|BN|Bn)(?![\p{L}\d])/gu;
const SPACED =
  /£(?: \d{1,3}(?:[,.]\d{1,3}){0,4}|\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})? (?:m|bn))(?![\p{L}\d])/gu;
const KILO = /£\d{1,3}[kK](?![\p{L}\d])/gu;
const NO_COMMA = /£\d{5,9}(?![\d,]|\.\d{3})/gu;
const IN_WORDS = /£\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})? (?:million|billion)\b/gu;
const IN_LETTERS = /£\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?(?:m|bn)\b/gu;

/** How each wrong form is written right; the pattern says which it is. */
const FORMS: readonly { readonly pattern: RegExp; readonly right: (written: string) => string }[] = [
  { pattern: THOUSANDS_HEADING, right: () => '£000' },
  { pattern: CAPITAL_MILLIONS, right: (written) => written.toLowerCase() },
  { pattern: SPACED, right: (written) => written.replaceAll(' ', '') },
  { pattern: KILO, right: (written) => `${written.slice(0, -1)},000` },
  { pattern: NO_COMMA, right: (written) => `£${grouped(written.slice(1))}` },
];

/** Amounts typed in prose and headings have one form: £4.2m, £98,000, £000. */
export const figuresHouseStyle: Rule = {
  id: 'MON-20',
  title: 'Amounts are typed in one style',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'A reader who meets one amount in several forms has to stop to see whether it is the same amount.',
  reads: ['*'],
  check: (context) => [
    ...FORMS.flatMap(({ pattern, right }) =>
      context.prose.find(pattern).map((match) => wrong(match, right(match.written))),
    ),
    ...mixed(context),
  ],
  examples: {
    accepted: [
      {
        case: typed(
          'It costs £6.983m a year, or £6,983,000; the saving is £98,000 and the table is in £000.',
        ),
      },
      { case: typed('It costs £4 million, of which £2.5 million is grant.') },
      { case: typed('Of £1 one penny, and £2024 in all.') },
    ],
    rejected: [
      {
        case: typed("Values are in £000's."),
        path: TYPED_AT,
        message: `"£000's" is written "£000".`,
        textOffset: 14,
      },
      {
        case: typed('It costs £4M a year.'),
        path: TYPED_AT,
        message: '"£4M" is written "£4m".',
        textOffset: 9,
      },
      { case: typed('It costs £ 98,000.'), path: TYPED_AT, message: '"£ 98,000" is written "£98,000".' },
      { case: typed('It costs £98K.'), path: TYPED_AT, message: '"£98K" is written "£98,000".' },
      { case: typed('It costs £1250000.'), path: TYPED_AT, message: '"£1250000" is written "£1,250,000".' },
      {
        case: typed('It costs £4m, of which £2.5 million is grant, and £1m is ours.'),
        path: TYPED_AT,
        message: 'Millions are typed both as "£4m" (2 times) and as "£2.5 million" (once).',
        textOffset: 23,
      },
    ],
  },
};

function wrong(match: Match, right: string): Finding {
  return {
    ...placeOf(match),
    message: `"${match.written}" is written "${right}".`,
    expected: right,
    mend: `Write "${right}", or take the figure from the case by :value[…].`,
    ...replacing(match, right),
  };
}

function mixed({ prose }: RuleContext): Finding[] {
  const words = prose.find(IN_WORDS);
  if (words.length === 0) return [];
  const letters = prose.find(IN_LETTERS);
  const [fewer, more] = words.length <= letters.length ? [words, letters] : [letters, words];
  const [match] = fewer;
  const other = more[0];
  if (!match || !other) return [];
  return [
    {
      ...placeOf(match),
      message: `Millions are typed both as "${other.written}" (${times(more.length)}) and as "${match.written}" (${times(fewer.length)}).`,
      expected: 'one form throughout',
      mend: 'Choose one form for the whole paper.',
    },
  ];
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
