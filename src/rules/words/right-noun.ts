import type { Rule } from '../rule.ts';
import { placeOf } from './finding-at.ts';

const NOUN =
  /\b[Rr]ecommendations? (?:\(?\d{1,2}(?:\.\d{1,2})?[).]?|\([a-z]{1,3}\)|[a-z]{1,3}\))(?![A-Za-z\d])/g;
/** What becomes a resolution, word for word. */
const RESOLVED =
  /^decisions\.[^.]+\.outcomes\.|^recommendations\.[^.]+\.(?:object|rest|points\.[^.]+\.text)$/;

const RECOMMENDATIONS = (rest: string) => ({
  recommendations: [
    { id: 'accept', verb: 'accept', object: 'the grant' },
    { id: 'sign', verb: 'authorise', object: 'the Director of Finance', rest },
  ],
});

/** In minutes a recommendation is a resolution; what is typed as "Recommendation 2" would keep the wrong noun. */
export const rightNoun: Rule = {
  id: 'LNT-05',
  title: 'Resolutions refer to resolutions',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A resolution that gives effect to a "recommendation" gives effect to something that was never decided under that name.',
  reads: ['recommendations.*', 'decisions.*.outcomes'],
  check: ({ prose }) =>
    prose
      .find(NOUN, ['recommendation', 'recommendations'])
      .filter(({ passage }) => RESOLVED.test(passage.field.path))
      .map((match) => ({
        ...placeOf(match),
        message: `"${match.written}" is typed in words that become a resolution; in the minutes it would still say "recommendation".`,
        expected: ':ref[recommendations.…], which prints the right noun and number in each paper',
        mend: 'Refer to it by :ref[…].',
      })),
  examples: {
    accepted: [
      { case: RECOMMENDATIONS('to give effect to :ref[recommendations.accept]') },
      { case: RECOMMENDATIONS('to act on recommendations a review may make') },
    ],
    rejected: [
      {
        case: RECOMMENDATIONS('to give effect to Recommendation 2) above'),
        path: 'recommendations.sign.rest',
        message:
          '"Recommendation 2)" is typed in words that become a resolution; in the minutes it would still say "recommendation".',
        textOffset: 18,
      },
    ],
  },
};
