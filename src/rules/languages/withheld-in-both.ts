import { exemptBlocks } from '../../calculators/inheritance/exempt-blocks.ts';
import type { Rule } from '../rule.ts';
import { pairsOf } from './pairs.ts';

const block = (words: string) => `Open.\n\n:::exempt{#price}\n${words}\n:::`;
const need = (en: string, cy: string) => ({
  background: [{ id: 'need', text: { en, cy } }],
  exempt: [
    {
      id: 'held',
      target: 'price',
      paragraphs: [3],
      reason: 'Business affairs.',
      public_interest: 'The harm outweighs the interest in disclosure.',
      replacement: 'Exempt.',
    },
  ],
});

/** What is withheld within a text is withheld in both its languages. No public paper is made while this is broken. */
export const withheldInBoth: Rule = {
  id: 'LNG-03',
  title: 'What is withheld within a text is withheld in both languages',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 s100A, s100I; house rule: nothing exempt leaks',
  why: 'What one language withholds the other publishes.',
  reads: ['*'],
  check: ({ fields, tools }) =>
    pairsOf(fields).flatMap(({ en, cy }) => {
      const ids = (field: typeof en) => exemptBlocks([field], tools.replaceExemptBlocks).map(({ id }) => id);
      const [english, welsh] = [ids(en), ids(cy)];
      const lacking = (of: typeof en, own: readonly string[], others: readonly string[], language: string) =>
        others
          .filter((id) => !own.includes(id))
          .map((id) => ({
            path: of.at,
            message: `The ${language} has no exempt block "${id}", which the other language has.`,
            found: own.join(', ') || 'no exempt block',
            expected: `:::exempt{#${id}} around the same words`,
            mend: 'Put the same words of both languages into exempt blocks of the same id.',
          }));
      return [...lacking(cy, welsh, english, 'Welsh'), ...lacking(en, english, welsh, 'English')];
    }),
  examples: {
    accepted: [{ case: need(block('The price is secret.'), block('Mae’r pris yn gyfrinachol.')) }],
    rejected: [
      {
        case: need(block('The price is secret.'), 'Agored.\n\nMae’r pris yn gyfrinachol.'),
        path: 'background.need.text.cy',
        message: 'The Welsh has no exempt block "price", which the other language has.',
      },
    ],
  },
};
