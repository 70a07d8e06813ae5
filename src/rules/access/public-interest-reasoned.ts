import { english, wordCount } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';

/** Fewer words than this cannot weigh one interest against another. */
const FEWEST_WORDS = 12;

/** Grounds of the Freedom of Information Act 2000 that are absolute, or have a test of their own. */
const ABSOLUTE = /\b(?:section|s\.?)\s?(?:40|41)\b|\bdata protection\b/i;

/** Legal privilege, the one paragraph of Wales that is under no test. */
const WELSH_PRIVILEGE = 16;

/** Exempt information is exempt only while the public interest in withholding it outweighs that in disclosure. */
export const publicInterestReasoned: Rule = {
  id: 'ACC-04',
  title: 'Exemption needs a public-interest test',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source:
    'Local Government Act 1972 Sch 12A Part 2 para 10 (Wales: Part 5 para 21, of which paragraph 16 is free)',
  why: 'Without the test the information is not exempt, and to withhold it is unlawful.',
  reads: ['exempt.*.public_interest', 'exempt.*.reason', 'exempt.*.paragraphs'],
  check: ({ case: input, authority }) =>
    (input.exempt ?? []).filter((entry) => isTested(entry, authority.nation)).flatMap(unreasoned),
  examples: {
    accepted: [
      { case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] } },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ paragraphs: [16], public_interest: 'Privileged.' })],
        },
        authority: { nation: 'wales' },
      },
      {
        case: { ...EXEMPT_TEXT, exempt: [exemptionExample({ public_interest: 'No test applies.' })] },
        authority: { nation: 'scotland', calendar: 'scotland' },
      },
    ],
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
          exempt: [exemptionExample({ paragraphs: [14, 16], public_interest: 'It is privileged.' })],
        },
        authority: { nation: 'wales' },
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

type Entry = NonNullable<RuleContext['case']['exempt']>[number];

function isTested({ class: kind, paragraphs, ground }: Entry, nation: string): boolean {
  if (kind !== 'exempt') return false;
  if (paragraphs.length === 0) return ground === undefined || !ABSOLUTE.test(english(ground));
  return nation !== 'wales' || paragraphs.some((paragraph) => paragraph !== WELSH_PRIVILEGE);
}

function unreasoned({ id, public_interest, reason }: Entry): Finding[] {
  const written = english(public_interest);
  const words = wordCount(written);
  const few = `The public-interest reason has ${words} words; it must weigh withholding against disclosing.`;
  const repeated = 'The public-interest reason only repeats why the information is exempt.';
  const isRepeated = normal(written) === normal(english(reason));
  if (words >= FEWEST_WORDS && !isRepeated) return [];
  return [
    {
      path: `exempt.${id}.public_interest`,
      message: words < FEWEST_WORDS ? few : repeated,
      found: written,
      expected: 'both interests, and why the one outweighs the other',
      mend: 'Say what harm disclosure would do, what interest the public has in it, and why the harm weighs more.',
    },
  ];
}

const normal = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
