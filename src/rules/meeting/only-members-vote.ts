import { hasVote } from '../../calculators/attendance.ts';
import { listed } from '../english.ts';
import type { Finding } from '../rule.ts';
import { actingIn, type MotionPut, motionsOf } from './meeting-results.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { motionExample } from './results-example.ts';

/** Officers, observers and co-optees without a vote do not move, second or vote. */
export const onlyMembersVote: MeetingRule = {
  id: 'MTG-15',
  title: 'Only members with a vote move, second and vote',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 Sch 12 para 39(1) and s102; Local Government and Housing Act 1989 s13',
  why: 'A decision that rests on the vote of somebody who has none can be quashed.',
  reads: ['proceedings.*.motions', 'members', 'officers'],
  check: ({ meeting }) => motionsOf(meeting).flatMap((put) => withoutVote(put, meeting)),
  examples: {
    accepted: [{ meeting: motionExample({ mover: 'leader', seconder: 'deputy' }) }],
    rejected: [
      {
        meeting: motionExample({ mover: 'leader', seconder: 'partner' }),
        path: 'proceedings.budget.motions.m',
        message: 'partner moved, seconded or voted, but has no vote at this meeting.',
      },
      {
        meeting: motionExample({ vote: { named: { for: ['leader', 'clerk'], against: [] } } }),
        path: 'proceedings.budget.motions.m',
        message: 'clerk moved, seconded or voted, but is an officer.',
      },
    ],
  },
};

function withoutVote({ motion, path }: MotionPut, { members = [], officers = [] }: Meeting): Finding[] {
  const acting = actingIn(motion);
  const voteless = members.filter((one) => !hasVote(one) && acting.includes(one.id)).map(({ id }) => id);
  const staff = officers.filter(({ id }) => acting.includes(id)).map(({ id }) => id);
  const mend = 'Correct who it was; who may vote although the role has none is given "votes: true".';
  const finding = (who: readonly string[], why: string) =>
    who.length === 0
      ? []
      : [
          {
            path,
            message: `${listed(who)} moved, seconded or voted, but ${why}.`,
            found: listed(who),
            expected: 'a member with a vote',
            mend,
          },
        ];
  return [
    ...finding(voteless, `${voteless.length > 1 ? 'have' : 'has'} no vote at this meeting`),
    ...finding(staff, staff.length > 1 ? 'are officers' : 'is an officer'),
  ];
}

type Meeting = MeetingContext['meeting'];
