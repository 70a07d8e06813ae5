import { hasVote } from '../../calculators/attendance.ts';
import type { MeetingRule } from './meeting-rule.ts';

const members = [{ id: 'leader', office: 'Leader' }];
const attendance = [{ person: 'leader', presence: 'present', remote: true }];

/** A member of an authority in England who is elsewhere is not present in law: no vote, no part of the quorum. */
export const remoteMembersInEngland: MeetingRule = {
  id: 'MTG-14',
  title: 'In England members with a vote attend in person',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], authorities: ['council', 'joint_committee'], from: '2021-05-07' },
  source:
    'Local Government Act 1972 Sch 12 para 39; SI 2020/392, which allowed remote attendance until 6 May 2021',
  why: 'Decisions taken by members who are not in the room can be quashed; in Wales, Scotland and Northern Ireland the law allows it.',
  reads: ['attendance', 'members'],
  check: ({ meeting }) =>
    (meeting.attendance ?? []).flatMap(({ person, presence, remote }, index) => {
      const member = (meeting.members ?? []).find(({ id }) => id === person);
      if (!remote || presence !== 'present' || !member || !hasVote(member)) return [];
      return [
        {
          path: `attendance.${index}.remote`,
          message: `The member "${person}" has a vote and is recorded as present from elsewhere.`,
          expected: 'present in the room, or apologies',
          mend: 'Record apologies; who follows the meeting from elsewhere does so as a visitor.',
        },
      ];
    }),
  examples: {
    accepted: [
      { meeting: { date: '2024-05-14', members, attendance }, authority: { nation: 'wales' } },
      { meeting: { date: '2020-09-15', members, attendance } },
    ],
    rejected: [
      {
        meeting: { date: '2024-05-14', members, attendance },
        path: 'attendance.0.remote',
        message: 'The member "leader" has a vote and is recorded as present from elsewhere.',
      },
    ],
  },
};
