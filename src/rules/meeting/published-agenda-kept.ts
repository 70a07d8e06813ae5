import type { PublishedPack } from '../../calculators/supplements/published-pack.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const item = (id: string, more: object = {}) => ({ id, kind: 'other', title: id, ...more });
const published: readonly PublishedPack[] = [
  {
    publishedOn: '2024-05-03',
    from: 1,
    to: 9,
    items: [
      { item: 'budget', number: '1', parts: [] },
      { item: 'bridge', number: '2', parts: [] },
    ],
  },
];
const urgency = { reason: 'The bank answers only until Friday of this week.', office: 'Leader' };
const supplements = [{ id: 'first', number: 1, items: [{ item: 'loan', reason: 'The bank asked today.' }] }];

/** Once an agenda is published its items keep their numbers, and one that comes later is late: it says why. */
export const publishedAgendaKept: MeetingRule = {
  id: 'MTG-63',
  title: 'A published agenda keeps its numbers, and what is added to it is urgent',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 s100B(4)',
  why: 'An item that was not open to the public five clear days before may be taken only if the chair says, for reasons in the minutes, that it is urgent.',
  reads: ['items.*.urgency', 'supplements'],
  check: (context) => {
    const known = knownNumbers(context);
    if (known.size === 0) return [];
    return context.meeting.items.flatMap((one, index) => {
      const number = known.get(one.id);
      if (number === undefined) return added(one, index, context);
      return number === String(index + 1) ? [] : [renumbered(one.id, number, index)];
    });
  },
  examples: {
    accepted: [
      {
        meeting: { items: [item('budget'), item('bridge'), item('loan', { urgency })], supplements },
        published,
      },
      { meeting: { items: [item('bridge'), item('budget')] } },
    ],
    rejected: [
      {
        meeting: { items: [item('budget'), item('bridge'), item('loan')], supplements },
        published,
        path: 'items.loan',
        message:
          'Item 3 was not on the agenda when it was published, and no special circumstances are stated.',
      },
      {
        meeting: { items: [item('budget'), item('bridge'), item('loan', { urgency })] },
        published,
        path: 'items.loan',
        message: 'Item 3 was not on the agenda when it was published, and no supplement brings it.',
      },
      {
        meeting: { items: [item('bridge'), item('budget')] },
        published,
        path: 'items.bridge',
        message: 'Item 1 was published as item 2.',
      },
    ],
  },
};

type Item = MeetingContext['meeting']['items'][number];

function knownNumbers({ published = [] }: MeetingContext): ReadonlyMap<string, string> {
  return new Map(
    published.flatMap(({ items }) =>
      items.flatMap(({ item: id, number }) => (id === undefined ? [] : [[id, number] as const])),
    ),
  );
}

function added(
  { id, urgency: reasons }: Item,
  index: number,
  { meeting, authority }: MeetingContext,
): Finding[] {
  const was = `Item ${index + 1} was not on the agenda when it was published`;
  const path = `items.${id}`;
  if (!(meeting.supplements ?? []).some(({ items }) => items.some((entry) => entry.item === id)))
    return [
      {
        path,
        message: `${was}, and no supplement brings it.`,
        mend: 'List it in a supplement, with the reason.',
      },
    ];
  if (reasons || authority.type === 'commissioner') return [];
  return [
    {
      path,
      message: `${was}, and no special circumstances are stated.`,
      expected: '"urgency" with reason and office',
      mend: 'State under "urgency" the special circumstances and who presides.',
    },
  ];
}

function renumbered(id: string, number: string, index: number): Finding {
  return {
    path: `items.${id}`,
    message: `Item ${index + 1} was published as item ${number}.`,
    found: String(index + 1),
    expected: number,
    mend: 'Put the items back in the order in which they were published; new ones come last.',
  };
}
