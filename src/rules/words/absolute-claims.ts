import type { Match } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const EXCEPTION = /\b[Tt]he (?:only|one|sole|single) exceptions?\b/g;
const ABSOLUTE = /(?<!\p{L}|not )(?:all|every|each|none|always|never)(?!\p{L}| but(?!\p{L}))/iu;
/** How far back the sentence before may begin. */
const SENTENCE = 400;

/** "All" is not followed by the exception to it. */
export const absoluteClaims: Rule = {
  id: 'LNT-36',
  title: 'A claim about all has no exception',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A claim that the next sentence takes back is quoted without it.',
  reads: ['*'],
  check: ({ prose }) =>
    prose.find(EXCEPTION, ['exception', 'exceptions']).flatMap((match) => {
      const claim = claimBefore(match);
      if (claim === undefined) return [];
      return [
        {
          ...placeOf(match),
          message: `"${match.written}" follows on a sentence that speaks of "${claim}". Does it hold for all of them?`,
          expected: `"all but …", in one sentence`,
          mend: 'Say the exception where the claim is made.',
        },
      ];
    }),
  examples: {
    accepted: [
      { case: typed('All but alcohol met the target. The only exception was reviewed.') },
      { case: typed('Numbers rose in most groups. The only exception is alcohol.') },
    ],
    rejected: [
      {
        case: typed('The service exceeded all of its targets. The only exception is alcohol.'),
        path: TYPED_AT,
        message:
          '"The only exception" follows on a sentence that speaks of "all". Does it hold for all of them?',
        textOffset: 41,
      },
    ],
  },
};

/** The absolute word of the same sentence or the one before. */
function claimBefore({ passage, offset }: Match): string | undefined {
  const before = passage.text.slice(Math.max(0, offset - SENTENCE), offset);
  const sentences = before.split(/(?<=[.!?])\s+/);
  return ABSOLUTE.exec(sentences.slice(-2).join(' '))?.[0];
}
