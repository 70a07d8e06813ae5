import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { motionExample, PEOPLE } from './results-example.ts';

const present = (person: string) => ({ person, presence: 'present' });
const everyone = ['leader', 'deputy', 'housing', 'partner', 'clerk'].map(present);

/** Where a meeting decided something, it is recorded who was there, of every member. */
export const attendanceRecorded: MeetingRule = {
  id: 'MTG-21',
  title: 'Attendance is recorded',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Act 1972 Sch 12 para 40',
  why: 'The names of the members present must be recorded; without them nobody can tell whether there was a quorum or who voted.',
  reads: ['attendance', 'members', 'proceedings', 'decisions'],
  check: ({ meeting }) => [...unrecorded(meeting), ...missing(meeting)],
  examples: {
    accepted: [{ meeting: motionExample({}, { attendance: everyone }) }, { meeting: PEOPLE }],
    rejected: [
      {
        meeting: motionExample({}),
        path: 'proceedings',
        message: 'The meeting decided something, but nobody is recorded as having been there.',
      },
      {
        meeting: motionExample({}, { attendance: everyone.slice(1) }),
        path: 'attendance',
        message: 'It is not recorded whether leader was there.',
      },
    ],
  },
};

type Meeting = MeetingContext['meeting'];

function unrecorded({ attendance, proceedings, decisions, members }: Meeting): Finding[] {
  const motions = (proceedings ?? []).flatMap((one) => one.motions ?? []);
  if (attendance || !members || (motions.length === 0 && !decisions)) return [];
  return [
    {
      path: motions.length > 0 ? 'proceedings' : 'decisions',
      message: 'The meeting decided something, but nobody is recorded as having been there.',
      expected: '"attendance", with an entry for each member',
      mend: 'Record who was there, who sent apologies, and who came late or left.',
    },
  ];
}

/** A substitute is only there where the member is not, so that without an entry there is nothing to say of one. */
function missing({ attendance, members = [] }: Meeting): Finding[] {
  if (!attendance) return [];
  const known = new Set(attendance.map(({ person }) => person));
  const left = members.filter(
    ({ id, role }) => !known.has(id) && role !== 'substitute' && role !== 'observer',
  );
  return left.map(({ id }) => ({
    path: 'attendance',
    message: `It is not recorded whether ${id} was there.`,
    found: 'nothing',
    expected: 'present, apologies or absent',
    mend: 'Add an entry for the member.',
    severity: 'warning' as const,
  }));
}
