import { isAbsent } from '../../schema/fact.ts';
import { english, wordCount } from '../english.ts';
import type { Rule } from '../rule.ts';
import { reportWith } from './implications-example.ts';

/** A reason of fewer words only says again that there is none. */
const FEWEST_WORDS = 4;
const BARE =
  /^\W*(?:there\s(?:are|is)\s)?(?:none|no)\b[^.]{0,40}\b(?:implications?|impacts?|effects?)\b[^.]{0,30}\.?$/i;

/** "No implications" is an answer with its reason. */
export const noneWithReason: Rule = {
  id: 'GOV-10',
  title: 'Other prompts by template: none, with the reason',
  severity: 'advice',
  standing: 'house',
  source: 'house rule; Crime and Disorder Act 1998 s17 among others',
  why: 'A bare "none" does not show that anybody looked.',
  reads: ['implications.*.blocks.none'],
  check: ({ case: input }) =>
    (input.implications ?? []).flatMap(({ id, blocks }) => {
      if (!isAbsent(blocks) || !('none' in blocks)) return [];
      const reason = english(blocks.none);
      if (wordCount(reason) >= FEWEST_WORDS && !BARE.test(reason)) return [];
      return [
        {
          path: `implications.${id}.blocks.none`,
          message: `"${reason}" says that there are no implications, but not why.`,
          found: reason,
          expected: 'a reason, such as "The decision changes no service."',
          mend: 'Say in a sentence how that is known.',
        },
      ];
    }),
  examples: {
    accepted: [{ case: reportWith({ climate: { none: 'The decision changes no service.' } }) }],
    rejected: [
      {
        case: reportWith({ climate: { none: 'None.' } }),
        path: 'implications.climate.blocks.none',
        message: '"None." says that there are no implications, but not why.',
      },
    ],
  },
};
