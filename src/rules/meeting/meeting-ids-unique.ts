import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const item = (id: string) => ({ id, kind: 'other', title: 'Business' });

/** No two items, people, files, motions or records of one list may have one id; members and officers share theirs. */
export const meetingIdsUnique: MeetingRule = {
  id: 'MTG-01',
  title: 'Ids of a meeting are unique',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Pages, attendance, votes and minutes find an item or a person by its id; two of one id mix them up.',
  reads: ['items', 'members', 'officers', 'proceedings', 'interests', 'supplements'],
  check: ({ meeting }) => listsOf(meeting).flatMap(duplicates),
  examples: {
    accepted: [{ meeting: { items: [item('budget'), item('review')] } }],
    rejected: [
      {
        meeting: { items: [item('budget'), item('budget')] },
        path: 'items.1.id',
        message: 'The id "budget" stands for two entries.',
      },
      {
        meeting: {
          members: [{ id: 'leader', office: 'Leader' }],
          officers: [{ id: 'leader', office: 'Director' }],
        },
        path: 'officers.0.id',
        message: 'The id "leader" stands for two entries.',
      },
      {
        meeting: {
          attendance: [
            { person: 'leader', presence: 'present' },
            { person: 'leader', presence: 'absent' },
          ],
        },
        path: 'attendance.1.person',
        message: 'The id "leader" stands for two entries.',
      },
    ],
  },
};

type Entry = readonly [id: string, path: string];

function listsOf(meeting: MeetingContext['meeting']): readonly (readonly Entry[])[] {
  const { items, members, officers, proceedings, interests, supplements, attendance } = meeting;
  return [
    entries(items, 'items'),
    [...entries(members, 'members'), ...entries(officers, 'officers')],
    entries(proceedings, 'proceedings'),
    entries(interests, 'interests'),
    entries(supplements, 'supplements'),
    (attendance ?? []).map(({ person }, index) => [person, `attendance.${index}.person`] as const),
    ...items.map(({ files }, index) => entries(files, `items.${index}.files`)),
    ...(proceedings ?? []).map(({ motions }, index) => entries(motions, `proceedings.${index}.motions`)),
  ];
}

function entries(list: readonly { readonly id: string }[] | undefined, path: string): readonly Entry[] {
  return (list ?? []).map(({ id }, index) => [id, `${path}.${index}.id`] as const);
}

function duplicates(list: readonly Entry[]): readonly Finding[] {
  const taken = new Set<string>();
  return list.flatMap(([id, path]): Finding[] => {
    if (!taken.has(id)) {
      taken.add(id);
      return [];
    }
    return [
      {
        path,
        message: `The id "${id}" stands for two entries.`,
        found: id,
        expected: 'an id that no other entry has',
        mend: 'Give one of them another id, and correct what refers to it.',
      },
    ];
  });
}
