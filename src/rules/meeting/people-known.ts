import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const members = [
  { id: 'leader', office: 'Leader' },
  { id: 'deputy', office: 'Deputy Leader' },
];
const proceedings = (motion: object) => [
  { id: 'budget', item: 'budget', motions: [{ id: 'm', kind: 'other', outcome: 'carried', ...motion }] },
];

/** Whoever attends, declares, moves, seconds or votes must be a member or officer of the file. */
export const peopleKnown: MeetingRule = {
  id: 'MTG-04',
  title: 'People named are members or officers of the meeting',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'People are matched by id: a vote or a departure of nobody is lost from the minutes.',
  reads: ['attendance', 'interests', 'proceedings.*.motions', 'members.*.substitute_for'],
  check: (context) => named(context).flatMap((entry) => unknown(entry, context)),
  examples: {
    accepted: [{ meeting: { members, proceedings: proceedings({ mover: 'leader', seconder: 'deputy' }) } }],
    rejected: [
      {
        meeting: { members, attendance: [{ person: 'mayor', presence: 'present' }] },
        path: 'attendance.0.person',
        message: 'Nobody of this meeting has the id "mayor".',
      },
      {
        meeting: {
          members,
          proceedings: proceedings({ vote: { named: { for: ['leader', 'mayor'], against: [] } } }),
        },
        path: 'proceedings.budget.motions.m.vote.named',
        message: 'Nobody of this meeting has the id "mayor".',
      },
    ],
  },
};

type Named = readonly [id: string | undefined, path: string];

function named({ meeting }: MeetingContext): readonly Named[] {
  return [
    ...(meeting.members ?? []).map((one): Named => [one.substitute_for, `members.${one.id}.substitute_for`]),
    ...(meeting.attendance ?? []).map(({ person }, index): Named => [person, `attendance.${index}.person`]),
    ...(meeting.interests ?? []).map(({ id, person }): Named => [person, `interests.${id}.person`]),
    ...(meeting.proceedings ?? []).flatMap(({ id, motions }) =>
      (motions ?? []).flatMap((motion): Named[] => {
        const path = `proceedings.${id}.motions.${motion.id}`;
        const { vote } = motion;
        const voters = vote && 'named' in vote ? Object.values(vote.named).flat() : [];
        return [
          [motion.mover, `${path}.mover`],
          [motion.seconder, `${path}.seconder`],
          [motion.casting_vote?.by, `${path}.casting_vote.by`],
          ...voters.map((voter): Named => [voter, `${path}.vote.named`]),
        ];
      }),
    ),
  ];
}

function unknown([id, path]: Named, { meeting }: MeetingContext): Finding[] {
  const known = [...(meeting.members ?? []), ...(meeting.officers ?? [])].map((person) => person.id);
  if (id === undefined || known.includes(id)) return [];
  return [
    {
      path,
      message: `Nobody of this meeting has the id "${id}".`,
      found: id,
      expected: known.join(', ') || 'a list of members',
      mend: 'Correct the id, or add the member or officer to the meeting.',
    },
  ];
}
