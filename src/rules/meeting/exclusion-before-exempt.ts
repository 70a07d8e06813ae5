import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const EXEMPT = { paragraphs: [3], reason: 'Prices.', public_interest: 'It is.' };
const secret = { id: 'prices', kind: 'report', title: 'Prices', exempt: EXEMPT };
const motion = { id: 'exclusion', kind: 'exclusion' };

/** The motion to exclude the public stands before the first exempt item, and only where there is one. */
export const exclusionBeforeExempt: MeetingRule = {
  id: 'MTG-06',
  title: 'The exclusion motion stands before the first exempt item',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 s100A(4)–(5); SI 2012/2089 reg 4(2)(b)',
  why: 'Until the meeting has so resolved, the public may stay and hear what is exempt.',
  reads: ['items.*.kind', 'items.*.exempt'],
  check: ({ meeting }) => [...early(meeting), ...needless(meeting)],
  examples: {
    accepted: [{ meeting: { items: [motion, secret] } }, { meeting: {} }],
    rejected: [
      {
        meeting: { items: [secret, motion] },
        path: 'items.prices',
        message: 'Item 1 is exempt, but no motion to exclude the public stands before it.',
      },
      {
        meeting: { items: [motion] },
        path: 'items.exclusion',
        message: 'Item 1 is to exclude the public, but nothing on the agenda is exempt.',
      },
    ],
  },
};

type Meeting = MeetingContext['meeting'];

function early({ items }: Meeting): Finding[] {
  const motion = items.findIndex(({ kind }) => kind === 'exclusion');
  const first = items.findIndex(
    ({ exempt, status }) =>
      exempt !== undefined &&
      exempt.class !== 'confidential' &&
      exempt.extent !== 'part' &&
      status !== 'withdrawn',
  );
  const item = items[first];
  if (!item || (motion >= 0 && motion < first)) return [];
  return [
    {
      path: `items.${item.id}`,
      message: `Item ${first + 1} is exempt, but no motion to exclude the public stands before it.`,
      expected: 'an item of kind "exclusion" before it',
      mend: 'Put an item of kind "exclusion" before it; the agenda words the motion.',
    },
  ];
}

function needless({ items }: Meeting): Finding[] {
  if (items.some(({ exempt }) => exempt !== undefined)) return [];
  const at = items.findIndex(({ kind }) => kind === 'exclusion');
  const item = items[at];
  if (!item) return [];
  return [
    {
      path: `items.${item.id}`,
      message: `Item ${at + 1} is to exclude the public, but nothing on the agenda is exempt.`,
      mend: 'Say of the items concerned what is exempt in them, or take the motion off the agenda.',
      severity: 'warning',
    },
  ];
}
