import type { Rule } from '../rule.ts';
import { placeOf } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const RELATIVE =
  /\b(?:(?:next|last|this|later this) (?:financial )?year|(?:next|last|this) (?:month|week)|(?:earlier|later) this year)\b(?! [’']|[’'])/iy;
const MONTH_ALONE =
  /\b(?:in|since|from|until|by) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=[.,;:)]|$|[ \n](?:the|this|it|they|when|since|because|after|before|as|with|while|which)\b)(?!,? \d)/my;

/** A paper is read for years: "next year" and "in December" say nothing by then. */
export const datesNotRelative: Rule = {
  id: 'DAT-25',
  title: 'Dates are not given relative to today',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Papers are read and relied on for years; what "next year" meant has then to be worked out, and may be got wrong.',
  reads: ['*'],
  check: ({ prose }) =>
    [
      ...prose.findFrom(RELATIVE, ['next', 'last', 'this', 'later', 'earlier']),
      ...prose.findFrom(MONTH_ALONE, ['in', 'since', 'from', 'until', 'by']),
    ].map((match) => ({
      ...placeOf(match),
      message: `"${match.written.replace(/\s+/g, ' ')}" depends on when it is read. Which year is meant?`,
      expected: 'a date, or a month with its year',
      mend: 'Give the date, or the month and the year.',
    })),
  examples: {
    accepted: [
      { case: typed('From 1 April 2021, in December 2023 and between July and September 2024.') },
      { case: typed("This year's figures are those of 2024/25. In May each year the plan is reviewed.") },
    ],
    rejected: [
      {
        case: typed('Services will be procured next year.'),
        path: TYPED_AT,
        message: '"next year" depends on when it is read. Which year is meant?',
        textOffset: 26,
      },
      {
        case: typed('The conditions were lifted in December, after a review.'),
        path: TYPED_AT,
        message: '"in December" depends on when it is read. Which year is meant?',
        textOffset: 27,
      },
    ],
  },
};
