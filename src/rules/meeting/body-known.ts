import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

/** The body that meets, and the constituent that someone belongs to, must be those of the authority file. */
export const bodyKnown: MeetingRule = {
  id: 'MTG-02',
  title: 'The body and its members belong to the authority',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'The agenda is headed by the name of the body, and the law that binds a meeting depends on what body it is.',
  reads: ['body', 'members.*.authority', 'officers.*.authority', 'contacts.*.authority'],
  check: (context) => [...body(context), ...constituents(context)],
  examples: {
    accepted: [{ meeting: {} }],
    rejected: [
      {
        meeting: { body: 'planning' },
        path: 'body',
        message: 'The authority has no body "planning".',
      },
      {
        meeting: { members: [{ id: 'leader', office: 'Leader', authority: 'netherby' }] },
        path: 'members.leader.authority',
        message: 'The authority has no constituent "netherby".',
      },
    ],
  },
};

function body({ meeting, authority }: MeetingContext): Finding[] {
  const known = authority.bodies.map(({ id }) => id);
  if (known.includes(meeting.body)) return [];
  return [
    {
      path: 'body',
      message: `The authority has no body "${meeting.body}".`,
      found: meeting.body,
      expected: known.join(', '),
      mend: 'Name one of the bodies of the authority file, or add this one there.',
    },
  ];
}

function constituents({ meeting, authority }: MeetingContext): Finding[] {
  const known = (authority.constituents ?? []).map(({ id }) => id);
  return (['members', 'officers', 'contacts'] as const).flatMap((list) =>
    (meeting[list] ?? []).flatMap((person): Finding[] =>
      person.authority === undefined || known.includes(person.authority)
        ? []
        : [
            {
              path: `${list}.${person.id}.authority`,
              message: `The authority has no constituent "${person.authority}".`,
              found: person.authority,
              expected: known.join(', ') || 'no constituent: this authority is one by itself',
              mend: 'Name one of the constituents, or delete the line.',
            },
          ],
    ),
  );
}
