import type { Finding } from '../rule.ts';
import type { MeetingRule } from './meeting-rule.ts';

const EXEMPT = { paragraphs: [3], reason: 'Prices.', public_interest: 'It is.' };
const items = [{ id: 'prices', kind: 'report', title: 'Prices', exempt: EXEMPT }];
const proceedings = (more: object) => [
  {
    id: 'prices',
    item: 'prices',
    motions: [{ id: 'm', kind: 'other', text: 'That the bid be taken.', outcome: 'carried' }],
    ...more,
  },
];

/** Business decided in private leaves the public a fair summary of it. */
export const privateBusinessSummedUp: MeetingRule = {
  id: 'MTG-42',
  title: 'Business decided in private has a public summary',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 s100C(2) (Scotland: Local Government (Scotland) Act 1973 s50C(2))',
  why: 'Where the minutes open to the public give no fair and coherent record, the law has a summary made that does without what is exempt.',
  reads: ['items.*.exempt', 'proceedings.*.public_summary', 'decisions'],
  check: ({ meeting }) =>
    meeting.items.flatMap((item, index): Finding[] => {
      if (!item.exempt || item.exempt.extent === 'part') return [];
      const own = (meeting.proceedings ?? []).filter((one) => one.item === item.id);
      const moved = own.some(({ motions }) => (motions ?? []).some(({ outcome }) => outcome === 'carried'));
      const decision = item.case === undefined ? undefined : meeting.decisions?.[item.case];
      const summed =
        own.some(({ public_summary }) => public_summary !== undefined) ||
        decision?.minutes?.public_summary !== undefined;
      if (!(moved || decision) || summed) return [];
      return [
        {
          path: own[0] ? `proceedings.${own[0].id}` : `items.${item.id}`,
          message: `Item ${index + 1} was decided in private, and there is no summary of it for the public.`,
          expected: 'public_summary',
          mend: 'Say in a sentence what was done, without what is exempt.',
        },
      ];
    }),
  examples: {
    accepted: [
      { meeting: { items, proceedings: proceedings({ public_summary: 'A bid was taken.' }) } },
      { meeting: { items } },
    ],
    rejected: [
      {
        meeting: { items, proceedings: proceedings({}) },
        path: 'proceedings.prices',
        message: 'Item 1 was decided in private, and there is no summary of it for the public.',
      },
    ],
  },
};
