import type { Rule } from '../rule.ts';
import { placeOf } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

/** "the following services is provided": a plural cannot take the verb, so two sentences have run together. */
const TWO_PREDICATES =
  /\bthe following (?:[a-z]{2,15} ){0,3}[a-z]{3,15}(?<!s)s (?:is|was) (?:provided|shown|given|listed|set out|described|contained)\b/g;
/** A clause that only begins a sentence, standing as one. */
const HALF =
  /\b(?:Although|Because|Whereas|Whilst) (?<=[.!?] [A-Z][a-z]{5,6} )[^.,;:!?\n\ufffc]{10,140}\.(?=\s|$)/g;

/** Sentences are whole and have one main verb. Only what a pattern can be sure of is reported. */
export const wholeSentences: Rule = {
  id: 'LNT-16',
  title: 'Sentences are whole',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'A sentence without a main verb, or with two, can be read in more than one way, also by a court.',
  reads: ['*'],
  check: ({ prose }) => [
    ...prose.find(TWO_PREDICATES, ['following']).map((match) => ({
      ...placeOf(match),
      message: `"${match.written}" looks like two sentences run into one.`,
      mend: 'Make two sentences of it.',
    })),
    ...prose.find(HALF, ['although', 'because', 'whereas', 'whilst']).map((match) => ({
      ...placeOf(match),
      message: `The sentence that begins "${match.written.split(' ', 4).join(' ')}" has no main clause.`,
      mend: 'Join it to the sentence before or after it.',
    })),
  ],
  examples: {
    accepted: [
      { case: typed('The following services are provided in schools. Although it is late, work goes on.') },
      { case: typed('The following process is described in the plan.') },
    ],
    rejected: [
      {
        case: typed('Six contracts to bring the following services is provided in Table 1.'),
        path: TYPED_AT,
        message: '"the following services is provided" looks like two sentences run into one.',
        textOffset: 23,
      },
      {
        case: typed('The market is thin. Because few providers are left in the region.'),
        path: TYPED_AT,
        message: 'The sentence that begins "Because few providers are" has no main clause.',
      },
    ],
  },
};
