import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const members = [
  { id: 'leader', office: 'Leader' },
  { id: 'deputy', office: 'Deputy Leader', role: 'substitute', substitute_for: 'leader' },
];
const there = (leader: string) => [
  { person: 'leader', presence: leader },
  { person: 'deputy', presence: 'present' },
];

/** A substitute sits only where the member is not there. */
export const substitutesInPlace: MeetingRule = {
  id: 'MTG-23',
  title: 'A substitute sits in the place of an absent member',
  severity: 'error',
  standing: 'house',
  source: 'house rule: standing orders; Local Government and Housing Act 1989 s15 where seats are allocated',
  why: 'With both there the body has a vote more than it has seats, and none of its votes can be relied on.',
  reads: ['members.*.substitute_for', 'attendance'],
  check: ({ meeting }) => (meeting.members ?? []).flatMap((one) => beside(one, meeting)),
  examples: {
    accepted: [{ meeting: { members, attendance: there('apologies') } }],
    rejected: [
      {
        meeting: { members, attendance: there('present') },
        path: 'attendance.1',
        message: 'deputy is recorded as there in the place of leader, who was there too.',
      },
    ],
  },
};

type Meeting = MeetingContext['meeting'];

/** Members who came late or left can have had a substitute for the rest. */
function beside(
  { id, role, substitute_for: of }: NonNullable<Meeting['members']>[number],
  meeting: Meeting,
): Finding[] {
  const attendance = meeting.attendance ?? [];
  const whole = (person: string | undefined) =>
    attendance.some(
      (one) => one.person === person && one.presence === 'present' && (one.movements ?? []).length === 0,
    );
  if (role !== 'substitute' || of === undefined || !whole(id) || !whole(of)) return [];
  return [
    {
      path: `attendance.${attendance.findIndex(({ person }) => person === id)}`,
      message: `${id} is recorded as there in the place of ${of}, who was there too.`,
      found: 'present',
      expected: `apologies from ${of}`,
      mend: 'Correct the attendance of either, or record when one came and the other left.',
    },
  ];
}
