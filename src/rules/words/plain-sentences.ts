import type { Passage } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { TYPED_AT, typed } from './typed-example.ts';

/** Words a sentence has on average at most. */
const MOST = 25;
/** Fewer words than this make no average. */
const LONG_TEXT = 120;
/** Without a bound, so that a word without an end is one word. */
const WORD = /[\p{L}\d\ufffc][\p{L}\d’'.,/-]*/gu;
/** Ends of sentences and of items; a point after a single letter or before a small letter ends none. */
const END = /(?<!\b\p{L})[.!?][)”"]?(?=\s+[\p{Lu}\d“"\ufffc(]|\s*$)|[;:]?[ \t]*\n(?=\s*\S)/gu;

const LONG =
  'the service that the council provides for people who live in the area and who need support with their daily lives is to be provided by another body from the first day of the next year onwards';

/** Long texts have sentences of 25 words or fewer on average. */
export const plainSentences: Rule = {
  id: 'ACS-06',
  title: 'Sentences are short enough to follow',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Long sentences shut out readers who are in a hurry, tired, or new to English.',
  reads: ['*'],
  check: ({ prose }) => prose.passages.flatMap(averageOf),
  examples: {
    accepted: [
      { case: typed('The service is short of money. '.repeat(40)) },
      { case: typed('a'.repeat(20000)) },
    ],
    rejected: [
      {
        case: typed(`${`${LONG}. `.replace('the', 'The').repeat(4)}`),
        path: TYPED_AT,
        message: 'The sentences of this text have 37 words on average.',
      },
    ],
  },
};

function averageOf({ field, text }: Passage): Finding[] {
  if (field.kind !== 'markdown' || field.language !== 'en' || text.length < LONG_TEXT * 4) return [];
  const words = text.match(WORD)?.length ?? 0;
  if (words < LONG_TEXT) return [];
  const sentences = Math.max(1, text.match(END)?.length ?? 1);
  const average = Math.round(words / sentences);
  if (average <= MOST) return [];
  return [
    {
      path: field.at,
      message: `The sentences of this text have ${average} words on average.`,
      found: `${average} words`,
      expected: `${MOST} or fewer`,
      mend: 'Break the longest sentences up.',
    },
  ];
}
