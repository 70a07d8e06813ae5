import { english, wordCount } from '../english.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const late = (more: object) => [{ id: 'grant', kind: 'urgent', title: 'Grant', case: 'grant', ...more }];

/** The fewest words that can tell what is special about the circumstances. */
const FEWEST = 5;

/** Business taken as urgent states the special circumstances; a report that is to follow or withdrawn says more. */
export const lateItemsReasoned: MeetingRule = {
  id: 'MTG-09',
  title: 'Late, urgent and withdrawn items say why',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 s100B(4)(b)',
  why: 'An item that was not on the agenda in time may be taken only for special circumstances, which the minutes must state.',
  reads: ['items.*.urgency', 'items.*.status', 'items.*.status_note'],
  check: ({ meeting }) =>
    meeting.items.flatMap((item, index) => [...urgent(item, index), ...status(item, index)]),
  examples: {
    accepted: [
      {
        meeting: {
          items: late({
            urgency: { reason: 'The grant closes on 31 March, before the next meeting.', office: 'Leader' },
          }),
        },
        cases: { grant: {} },
      },
    ],
    rejected: [
      {
        meeting: { items: late({}) },
        cases: { grant: {} },
        path: 'items.grant',
        message: 'Item 1 is taken as urgent, but no special circumstances are stated.',
      },
      {
        meeting: { items: late({ urgency: { reason: 'Urgent business.', office: 'Leader' } }) },
        cases: { grant: {} },
        path: 'items.grant.urgency.reason',
        message: 'The circumstances that make item 1 urgent are told in 2 words.',
      },
      {
        meeting: { items: [{ id: 'review', kind: 'report', title: 'Review', status: 'to_follow' }] },
        path: 'items.review',
        message: 'The report of item 1 is to follow, and the agenda does not say when.',
      },
      {
        meeting: { items: [{ id: 'review', kind: 'report', title: 'Review', status: 'withdrawn' }] },
        path: 'items.review',
        message: 'Item 1 is withdrawn, and the agenda does not say why.',
      },
    ],
  },
};

type Item = MeetingContext['meeting']['items'][number];

function urgent({ id, kind, urgency, ...item }: Item, index: number): Finding[] {
  const mend = 'State under "urgency" the special circumstances and who presides.';
  if (!urgency) {
    if (kind !== 'urgent' || (item.case === undefined && !item.files)) return [];
    return [
      {
        path: `items.${id}`,
        message: `Item ${index + 1} is taken as urgent, but no special circumstances are stated.`,
        expected: '"urgency" with reason and office',
        mend,
      },
    ];
  }
  const words = wordCount(english(urgency.reason));
  if (words >= FEWEST) return [];
  return [
    {
      path: `items.${id}.urgency.reason`,
      message: `The circumstances that make item ${index + 1} urgent are told in ${words} words.`,
      found: english(urgency.reason),
      mend,
    },
  ];
}

function status({ id, status: state, status_note: note }: Item, index: number): Finding[] {
  if (note !== undefined || state === undefined || state === 'ready') return [];
  const message =
    state === 'withdrawn'
      ? `Item ${index + 1} is withdrawn, and the agenda does not say why.`
      : `The report of item ${index + 1} is to follow, and the agenda does not say when.`;
  return [{ path: `items.${id}`, message, mend: 'Say so under "status_note".', severity: 'warning' }];
}
