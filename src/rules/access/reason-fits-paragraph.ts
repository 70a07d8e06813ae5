import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';
import { paragraphFor } from './schedules.ts';

/** What a reason speaks of, and the paragraph of England's Part 1 that describes it. */
const SPOKEN_OF: readonly { readonly words: RegExp; readonly paragraph: number; readonly what: string }[] = [
  {
    words:
      /\b(?:legal(?:ly)? privilege[ds]?|legal professional privilege|legal advice|counsel's (?:advice|opinion))/i,
    paragraph: 5,
    what: 'legal privilege',
  },
  {
    words: /\b(?:trade unions?|labour relations|redundanc(?:y|ies)|pay negotiations?)\b/i,
    paragraph: 4,
    what: 'labour relations',
  },
  {
    words: /\b(?:prosecution|criminal investigation|investigation of (?:a )?crime|prevention of crime)\b/i,
    paragraph: 7,
    what: 'action against crime',
  },
  {
    words: /\b(?:enforcement notice|compulsory purchase order|statutory notice)\b/i,
    paragraph: 6,
    what: 'a notice or order still to be given',
  },
  {
    words: /\b(?:business affairs|financial affairs|commercial(?:ly)?|prices? (?:bid|tendered|offered))\b/i,
    paragraph: 3,
    what: 'business or financial affairs',
  },
];

/** Paragraphs 1 and 2 are about persons; a reason that names business beside a person is still within them. */
const PERSONAL = [1, 2];

/** A reason that speaks of what another paragraph describes. The words are the officer's, so it only asks. */
export const reasonFitsParagraph: Rule = {
  id: 'ACC-03',
  title: 'The reason fits the paragraph relied on',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 Sch 12A Part 1 (Wales: Part 4)',
  why: 'A reader can only judge, and challenge, the withholding if the paragraph named is the one that describes what is withheld.',
  reads: ['exempt.*.paragraphs', 'exempt.*.reason'],
  check: ({ case: input, authority }) =>
    (input.exempt ?? []).flatMap((entry) => misfit(entry, authority.nation)),
  examples: {
    accepted: [
      { case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] } },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ paragraphs: [3, 5], reason: 'It sets out legal advice on the bids.' })],
        },
      },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ paragraphs: [16], reason: 'It sets out legal advice.' })],
        },
        authority: { nation: 'wales' },
      },
    ],
    rejected: [
      {
        case: {
          ...EXEMPT_TEXT,
          exempt: [exemptionExample({ reason: 'It sets out legal advice.' })],
        },
        path: 'exempt.prices.reason',
        message:
          'The reason speaks of legal privilege, which paragraph 5 describes, but relies on paragraph 3.',
      },
    ],
  },
};

type Entry = NonNullable<RuleContext['case']['exempt']>[number];
type Nation = RuleContext['authority']['nation'];

function misfit({ id, class: kind, paragraphs, reason }: Entry, nation: Nation): Finding[] {
  if (kind !== 'exempt' || paragraphs.length === 0) return [];
  if (paragraphs.some((paragraph) => PERSONAL.some((one) => paragraphFor(one, nation) === paragraph)))
    return [];
  const words = english(reason);
  const fits = SPOKEN_OF.filter((one) => one.words.test(words));
  const cited = (one: (typeof SPOKEN_OF)[number]) => paragraphs.includes(paragraphFor(one.paragraph, nation));
  const [first] = fits;
  if (!first || fits.some(cited)) return [];
  const right = paragraphFor(first.paragraph, nation);
  return [
    {
      path: `exempt.${id}.reason`,
      message: `The reason speaks of ${first.what}, which paragraph ${right} describes, but relies on paragraph ${paragraphs.join(', ')}.`,
      found: words,
      expected: `paragraph ${right}, or a reason that fits paragraph ${paragraphs.join(', ')}`,
      mend: `Does paragraph ${right} apply? If so, cite it, beside or instead of the other; if not, say in the reason what makes the information fall within the paragraph cited.`,
    },
  ];
}
