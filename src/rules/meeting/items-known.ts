import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

/** Whatever is recorded of an item must be recorded of one that is on the agenda, and decisions of a case that is. */
export const itemsKnown: MeetingRule = {
  id: 'MTG-05',
  title: 'Items and cases named are on the agenda',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'What is recorded of an item that is not on the agenda is in no minute.',
  reads: ['attendance.*.movements', 'interests.*.item', 'proceedings.*.item', 'supplements', 'decisions'],
  check: (context) => [...items(context), ...decisions(context)],
  examples: {
    accepted: [{ meeting: { proceedings: [{ id: 'budget', item: 'budget', minute: '7' }] } }],
    rejected: [
      {
        meeting: { proceedings: [{ id: 'bridge', item: 'bridge', minute: '7' }] },
        path: 'proceedings.bridge.item',
        message: 'There is no item "bridge" on this agenda.',
      },
      {
        meeting: {
          decisions: {
            bridge: {
              taken_on: '2024-05-14',
              outcomes: [{ recommendation: 'build', outcome: 'approved' }],
              reasons: { none: 'None.' },
              alternatives_rejected: { none: 'None.' },
              interests: { none: 'None.' },
            },
          },
        },
        path: 'decisions.bridge',
        message: 'A decision is recorded on the case "bridge", which is not on this agenda.',
      },
    ],
  },
};

function items({ meeting }: MeetingContext): Finding[] {
  const known = meeting.items.map(({ id }) => id);
  const named = [
    ...(meeting.attendance ?? []).flatMap(({ movements }, index) =>
      (movements ?? []).map(({ item }, at) => [item, `attendance.${index}.movements.${at}.item`] as const),
    ),
    ...(meeting.interests ?? []).map(({ id, item }) => [item, `interests.${id}.item`] as const),
    ...(meeting.proceedings ?? []).map(({ id, item }) => [item, `proceedings.${id}.item`] as const),
    ...(meeting.supplements ?? []).flatMap((supplement) =>
      supplement.items.map(
        ({ item }, at) => [item, `supplements.${supplement.id}.items.${at}.item`] as const,
      ),
    ),
  ];
  return named
    .filter(([item]) => !known.includes(item))
    .map(([item, path]) => ({
      path,
      message: `There is no item "${item}" on this agenda.`,
      found: item,
      expected: known.join(', '),
      mend: 'Name an item by its id.',
    }));
}

function decisions({ meeting }: MeetingContext): Finding[] {
  const known = meeting.items.flatMap((item) => item.case ?? []);
  return Object.keys(meeting.decisions ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: `decisions.${id}`,
      message: `A decision is recorded on the case "${id}", which is not on this agenda.`,
      found: id,
      expected: known.join(', ') || 'a case on the agenda',
      mend: 'Put the case on the agenda, or take the decision out.',
    }));
}
