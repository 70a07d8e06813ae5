import { SCHEDULES } from '../access/schedules.ts';
import { english, wordCount } from '../english.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const INTEREST =
  'To show the prices before the award would weaken the council, which outweighs the interest in seeing them.';
const items = (exempt: object) => [
  { id: 'exclusion', kind: 'exclusion' },
  { id: 'prices', kind: 'report', title: 'Prices', exempt: { reason: 'Prices.', ...exempt } },
];

/** The fewest words in which a balance of interests can be told. */
const FEWEST = 12;

/** An exempt item relies on paragraphs that the nation's Schedule has, and says where the public interest lies. */
export const itemExemptionsLawful: MeetingRule = {
  id: 'MTG-07',
  title: 'Exempt items name real paragraphs and weigh the public interest',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source:
    'Local Government Act 1972 Sch 12A Parts 1 and 2 (Wales: Parts 4 and 5); Local Government (Scotland) Act 1973 Sch 7A',
  why: 'An item kept from the public without a ground in law, or without the balance that the law asks for, is kept from it unlawfully.',
  reads: ['items.*.exempt'],
  check: (context) => [...paragraphs(context), ...interests(context)],
  examples: {
    accepted: [{ meeting: { items: items({ paragraphs: [3], public_interest: INTEREST }) } }],
    rejected: [
      {
        meeting: { items: items({ paragraphs: [8], public_interest: INTEREST }) },
        path: 'items.prices.exempt.paragraphs',
        message: 'Paragraph 8 is not a paragraph of Schedule 12A to the Local Government Act 1972, Part 1.',
      },
      {
        meeting: { items: items({ paragraphs: [3] }) },
        path: 'items.prices.exempt',
        message: 'Item 2 is exempt, but does not say why the public interest is better served by that.',
      },
      {
        meeting: { items: items({ paragraphs: [3], public_interest: 'It is secret.' }) },
        path: 'items.prices.exempt.public_interest',
        message: 'The public interest in item 2 is told in 3 words, which weigh nothing.',
      },
    ],
  },
};

function paragraphs({ meeting, authority: { nation } }: MeetingContext): Finding[] {
  if (nation === 'northern_ireland') return [];
  const { first, last, schedule } = SCHEDULES[nation];
  return meeting.items.flatMap(({ id, exempt }) =>
    (exempt?.class === 'confidential' ? [] : (exempt?.paragraphs ?? []))
      .filter((paragraph) => paragraph < first || paragraph > last)
      .map((paragraph) => ({
        path: `items.${id}.exempt.paragraphs`,
        message: `Paragraph ${paragraph} is not a paragraph of ${schedule}.`,
        found: String(paragraph),
        expected: `${first} to ${last}`,
        mend: 'Cite the paragraph that describes the information.',
      })),
  );
}

function interests({ meeting, authority }: MeetingContext): Finding[] {
  if (authority.nation === 'scotland') return [];
  return meeting.items.flatMap(({ id, exempt }, index): Finding[] => {
    if (!exempt || exempt.class === 'confidential' || (exempt.paragraphs ?? []).length === 0) return [];
    const mend =
      'Say what would follow from disclosure, what speaks for it, and why the first outweighs the second.';
    if (exempt.public_interest === undefined)
      return [
        {
          path: `items.${id}.exempt`,
          message: `Item ${index + 1} is exempt, but does not say why the public interest is better served by that.`,
          expected: '"public_interest", in a sentence or two',
          mend,
        },
      ];
    const words = wordCount(english(exempt.public_interest));
    if (words >= FEWEST) return [];
    return [
      {
        path: `items.${id}.exempt.public_interest`,
        message: `The public interest in item ${index + 1} is told in ${words} words, which weigh nothing.`,
        found: english(exempt.public_interest),
        mend,
        severity: 'warning',
      },
    ];
  });
}
