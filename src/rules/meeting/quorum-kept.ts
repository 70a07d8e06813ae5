import { hasVote, votersAt } from '../../calculators/attendance.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const members = ['leader', 'deputy', 'housing'].map((id) => ({ id, office: `Member ${id}` }));
const present = (person: string, more: object = {}) => ({ person, presence: 'present', ...more });
const proceedings = [
  { id: 'budget', item: 'budget', motions: [{ id: 'm', kind: 'other', outcome: 'carried' }] },
];
const left = { movements: [{ kind: 'left', item: 'budget' }] };

/** Nothing is decided while fewer members are there than the quorum, which is no larger than the body. */
export const quorumKept: MeetingRule = {
  id: 'MTG-12',
  title: 'A quorum was there for every decision',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 Sch 12 paras 6 and 45, and the standing orders of the body',
  why: 'What is decided without a quorum is not decided.',
  reads: ['quorum', 'members', 'attendance', 'interests', 'proceedings'],
  check: (context) => [...reachable(context), ...kept(context)],
  examples: {
    accepted: [
      {
        meeting: { members, quorum: 2, proceedings, attendance: [present('leader'), present('deputy')] },
      },
    ],
    rejected: [
      {
        meeting: {
          members,
          quorum: 2,
          proceedings,
          attendance: [present('leader'), present('deputy', left)],
        },
        path: 'proceedings.budget',
        message: 'A motion was decided under item "budget" with 1 voting member there; the quorum is 2.',
      },
      {
        meeting: { members, quorum: 4 },
        path: 'quorum',
        message: 'The quorum is 4, but only 3 members have a vote.',
      },
    ],
  },
};

function reachable({ meeting: { quorum, members: all } }: MeetingContext): Finding[] {
  const voting = (all ?? []).filter((one) => hasVote(one) && one.role !== 'substitute').length;
  if (quorum === undefined || !all || quorum <= voting) return [];
  return [
    {
      path: 'quorum',
      message: `The quorum is ${quorum}, but only ${voting} members have a vote.`,
      found: String(quorum),
      expected: `at most ${voting}`,
      mend: 'Correct the quorum, or the list of members.',
    },
  ];
}

function kept({ meeting }: MeetingContext): Finding[] {
  const { quorum, proceedings: all } = meeting;
  if (quorum === undefined) return [];
  return (all ?? []).flatMap(({ id, item, motions }): Finding[] => {
    const there = votersAt(item, meeting)?.size;
    const decided = (motions ?? []).some(({ outcome }) => outcome === 'carried' || outcome === 'lost');
    if (!decided || there === undefined || there >= quorum) return [];
    return [
      {
        path: `proceedings.${id}`,
        message: `A motion was decided under item "${item}" with ${there} voting member${there === 1 ? '' : 's'} there; the quorum is ${quorum}.`,
        found: String(there),
        expected: `at least ${quorum}`,
        mend: 'Correct the attendance, or record that the business was left to another meeting.',
      },
    ];
  });
}
