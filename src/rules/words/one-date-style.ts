import type { Match } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { isName, placeOf, replacing } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const MONTHS = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const MONTH_WORDS = MONTHS.slice(1, -1).toLowerCase().split('|');
const DAY_FIRST = new RegExp(
  `(?<![\\d/.])(\\d{1,2})(st|nd|rd|th)?(?: of)? ${MONTHS}(?: (\\d{4}))?(?![a-z\\d])`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTHS}(?<!\\d(?:st|nd|rd|th)? [a-z]{3,9}) (\\d{1,2})(st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'iy',
);
const IN_FIGURES = /(?<![\d/.-])(?:\d{1,2}\/\d{1,2}\/(?:20)?\d{2}|\d{1,2}[.-]\d{1,2}[.-]20\d{2})(?![\d/-])/g;

/** Dates typed in prose have the form in which the authority's papers print dates. */
export const oneDateStyle: Rule = {
  id: 'DAT-21',
  title: 'Dates are typed in one style',
  severity: 'advice',
  standing: 'house',
  source: "house rule; the authority's style of dates",
  why: 'Dates in several forms look careless, and a date in figures alone can be read as another day.',
  reads: ['*'],
  check: (context) => {
    const ordinal = context.authority.style?.dates === '1st April 2024';
    return [
      ...context.prose.find(DAY_FIRST).flatMap((match) => dayFirst(match, ordinal)),
      ...context.prose.findFrom(MONTH_FIRST, MONTH_WORDS).flatMap((match) => monthFirst(match, ordinal)),
      ...inFigures(context),
    ]
      .filter(({ offered }) => offered.written !== offered.right)
      .map(({ offered, match }) => findingOf(match, offered.right));
  },
  examples: {
    accepted: [
      { case: typed('From 16 August 2023 to 31 March 2024.') },
      { case: typed('From 1st April 2024.'), authority: { style: { dates: '1st April 2024' } } },
      { case: typed('On page 3 May is named, and 24/7 cover is given; see version 1.2.10.') },
    ],
    rejected: [
      {
        case: typed('From 22nd November 2019.'),
        path: TYPED_AT,
        message: 'This paper prints dates as "22 November 2019"; here "22nd November 2019" is typed.',
        textOffset: 5,
      },
      {
        case: typed('It began on April 1st 2017.'),
        path: TYPED_AT,
        message: 'This paper prints dates as "1 April 2017"; here "April 1st 2017" is typed.',
      },
      {
        case: typed('Until 17TH DECEMBER 2019.'),
        path: TYPED_AT,
        message: 'This paper prints dates as "17 December 2019"; here "17TH DECEMBER 2019" is typed.',
      },
      {
        case: typed('From 1 April 2024.'),
        authority: { style: { dates: '1st April 2024' } },
        path: TYPED_AT,
        message: 'This paper prints dates as "1st April 2024"; here "1 April 2024" is typed.',
      },
      {
        case: typed('It ends on 31/03/24.'),
        path: TYPED_AT,
        message: 'This paper prints dates in words; here "31/03/24" is typed.',
      },
    ],
  },
};

interface Offered {
  readonly match: Match;
  readonly offered: { readonly written: string; readonly right: string | undefined };
}

function dayFirst(match: Match, ordinal: boolean): Offered[] {
  const [written, day = '', , month = '', year] = match.groups;
  if (Number(day) < 1 || Number(day) > 31 || (month === 'may' && year === undefined)) return [];
  return offer(match, written, day, month, year, ordinal);
}

function monthFirst(match: Match, ordinal: boolean): Offered[] {
  const [written, month = '', day = '', , year] = match.groups;
  if (Number(day) < 1 || Number(day) > 31) return [];
  return offer(match, written, day, month, year, ordinal);
}

function offer(
  match: Match,
  written: string,
  day: string,
  month: string,
  year: string | undefined,
  ordinal: boolean,
): Offered[] {
  if (isName(match.passage)) return [];
  const name = month.slice(0, 1).toUpperCase() + month.slice(1).toLowerCase();
  const number = Number(day);
  const right = [ordinal ? `${number}${suffix(number)}` : `${number}`, name, ...(year ? [year] : [])].join(
    ' ',
  );
  // A word of capitals is a matter of the line it stands in, unless the ordinal shows that it was typed so.
  return [{ match, offered: { written, right } }];
}

/** Tables may keep dates in figures. */
function inFigures({ prose }: RuleContext): Offered[] {
  return prose
    .find(IN_FIGURES)
    .flatMap((match) =>
      match.passage.field.path.startsWith('tables.') ||
      match.passage.field.kind === 'line' ||
      isName(match.passage)
        ? []
        : [{ match, offered: { written: match.written, right: undefined } }],
    );
}

function findingOf(match: Match, right: string | undefined): Finding {
  const start =
    right === undefined ? 'This paper prints dates in words' : `This paper prints dates as "${right}"`;
  return {
    ...placeOf(match),
    message: `${start}; here "${match.written}" is typed.`,
    ...(right === undefined ? {} : { expected: right, ...replacing(match, right) }),
    mend: 'Type the date in that form, or take it from the case by :value[…].',
  };
}

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
