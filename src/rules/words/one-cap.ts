import { ceilingsFound } from '../money/ceilings.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const CAP =
  '(?:up to|(?:no|not) more than|not exceeding|not to exceed|(?:a )?maximum (?:sum |total |value )?of|at most|capped at|limited to)';
const TWO_CAPS = new RegExp(`\\b${CAP}\\b[^.,;:()\\n£\\ufffc\\d]{0,40}\\b${CAP}(?=[ \\n])`, 'iy');
const FIRST_WORDS = ['up', 'no', 'not', 'a', 'maximum', 'at', 'capped', 'limited'];

const capped = (rest: string, sums: readonly (readonly [id: string, amount: number])[]) => ({
  recommendations: [
    {
      id: 'grant',
      verb: 'accept',
      object: 'the grant',
      rest,
      amounts: sums.map(([id, amount]) => ({ id, amount, basis: 'total', cap: true })),
    },
  ],
});

/** A ceiling is said once: two phrases for it leave open which of them binds. */
export const oneCap: Rule = {
  id: 'MON-18',
  title: 'A ceiling is one sum, said in one phrase',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Two phrases for one ceiling leave open how much may be spent, and the officer who spends it unprotected.',
  reads: ['*'],
  check: (context) => [
    ...ceilingsFound(context),
    ...context.prose.findFrom(TWO_CAPS, FIRST_WORDS).map((match) => ({
      ...placeOf(match),
      message: `"${match.written.replace(/\s+/g, ' ')}" says twice that there is a ceiling. Which of the two is meant, and is it a total or a sum for each year?`,
      expected: 'one phrase, such as "up to £2,500,000 in total"',
      mend: 'Keep one of the two phrases, and say whether the sum is in total or a year.',
    })),
  ],
  examples: {
    accepted: [
      { case: typed('Grants of up to £2,500,000 in total may be accepted.') },
      { case: capped('up to a total of :value[recommendations.grant.first]', [['first', 2500000]]) },
      { case: typed('For up to two years, and for no more than £100,000.') },
    ],
    rejected: [
      {
        case: typed('Accept grants up to a sum of at most £400,000.'),
        path: TYPED_AT,
        message:
          '"up to a sum of at most" says twice that there is a ceiling. Which of the two is meant, and is it a total or a sum for each year?',
        textOffset: 14,
      },
      {
        case: capped('up to :value[recommendations.grant.first] a year', [['first', 2500000]]),
        path: 'recommendations.grant.amounts.first',
        message:
          'The ceiling of recommendation "grant" is in total, but its words say that it is for each year.',
      },
      {
        case: capped('within its ceiling', [
          ['first', 2500000],
          ['second', 3000000],
        ]),
        path: 'recommendations.grant.amounts.second',
        message:
          'Recommendation "grant" has more than one ceiling in total: £2,500,000 and £3,000,000. Which of them binds?',
      },
    ],
  },
};
