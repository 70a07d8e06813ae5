import { votersAt } from '../../calculators/attendance.ts';
import { listed } from '../english.ts';
import type { Finding } from '../rule.ts';
import { type MotionPut, motionsOf, namedIn } from './meeting-results.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { motionExample } from './results-example.ts';

const attendance = ['leader', 'deputy', 'housing'].map((person) => ({ person, presence: 'present' }));

/** A recorded vote names everyone who was there with a vote, those who abstained among them. */
export const namedVoteWhole: MeetingRule = {
  id: 'MTG-24',
  title: 'A recorded vote names every member there',
  severity: 'warning',
  standing: 'house',
  source: 'house rule: standing orders (in England SI 2001/3384 Sch 2 for budget decisions)',
  why: 'A recorded vote shows how each member voted, or that they did not; who is left out of it cannot be accounted for.',
  reads: ['proceedings.*.motions.*.vote', 'attendance', 'interests'],
  check: ({ meeting }) => motionsOf(meeting).flatMap((put) => leftOut(put, meeting)),
  examples: {
    accepted: [
      {
        meeting: motionExample(
          { vote: { named: { for: ['leader', 'deputy'], against: [], abstained: ['housing'] } } },
          { attendance },
        ),
      },
    ],
    rejected: [
      {
        meeting: motionExample(
          { vote: { named: { for: ['leader', 'deputy'], against: [] } } },
          { attendance },
        ),
        path: 'proceedings.budget.motions.m.vote.named',
        message: 'The recorded vote does not say how housing voted.',
      },
    ],
  },
};

function leftOut({ motion, item, path }: MotionPut, meeting: MeetingContext['meeting']): Finding[] {
  const voters = votersAt(item, meeting);
  const named = namedIn(motion.vote);
  if (!voters || named.length === 0) return [];
  const silent = new Set(
    (meeting.interests ?? [])
      .filter((interest) => interest.item === item && interest.action === 'did_not_vote')
      .map(({ person }) => person),
  );
  const left = [...voters].filter((id) => !named.includes(id) && !silent.has(id));
  if (left.length === 0) return [];
  return [
    {
      path: `${path}.vote.named`,
      message: `The recorded vote does not say how ${listed(left)} voted.`,
      found: listed(named),
      expected: 'every member who was there with a vote',
      mend: 'Add them: for, against or abstained; or correct the attendance.',
    },
  ];
}
