import { english, wordCount } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';

/** Fewer words than this cannot weigh one interest against another. */
const FEWEST_WORDS = 12;

/** Exempt information is exempt only while the public interest in withholding it outweighs that in disclosure. */
export const publicInterestReasoned: Rule = {
  id: 'ACC-04',
  title: 'Exemption needs a public-interest test',
  severity: 'error',
  source: 'Local Government Act 1972 Sch 12A Part 2 para 10 (Wales: Part 5 para 21)',
  reads: ['exempt.*.public_interest', 'exempt.*.reason'],
  check: ({ case: input }) =>
    (input.exempt ?? [])
      .filter((entry) => entry.class === 'exempt')
      .flatMap(({ id, public_interest, reason }): Finding[] => {
        const path = `exempt.${id}.public_interest`;
        const words = wordCount(english(public_interest));
        const expected = 'both interests, and why the one outweighs the other';
        const mend =
          'Say what harm disclosure would do, what interest the public has in it, and why the harm weighs more.';
        if (words < FEWEST_WORDS)
          return [
            {
              path,
              message: `The public-interest reason has ${words} words; it must weigh withholding against disclosing.`,
              found: english(public_interest),
              expected,
              mend,
            },
          ];
        if (normal(english(public_interest)) !== normal(english(reason))) return [];
        return [
          {
            path,
            message: 'The public-interest reason only repeats why the information is exempt.',
            found: english(public_interest),
            expected,
            mend,
          },
        ];
      }),
  examples: {
    accepted: [{ case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] } }],
    rejected: [
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ public_interest: 'Contains exempt information.' })],
        },
        path: 'exempt.prices.public_interest',
        message: 'The public-interest reason has 3 words; it must weigh withholding against disclosing.',
      },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [
            exemptionExample({
              reason: 'The prices are the business affairs of the tenderers who sent them in to us.',
              public_interest: 'The prices are the business affairs of the tenderers who sent them in to us',
            }),
          ],
        },
        path: 'exempt.prices.public_interest',
        message: 'The public-interest reason only repeats why the information is exempt.',
      },
    ],
  },
};

const normal = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
