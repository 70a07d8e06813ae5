import { presentAt } from '../../calculators/attendance.ts';
import type { Finding } from '../rule.ts';
import { type MotionPut, motionsOf, tallyOf } from './meeting-results.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { motionExample } from './results-example.ts';

const tied = (keys: object) =>
  motionExample({
    vote: { for: 1, against: 1, abstained: 1 },
    casting_vote: { by: 'leader', cast: 'for' },
    ...keys,
  });

/** A casting vote is the presiding member's, and only where the votes are equal. */
export const castingVoteOnTie: MeetingRule = {
  id: 'MTG-17',
  title: 'A casting vote is given by the chair, on a tie',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 Sch 12 para 39(2); standing orders',
  why: 'The person presiding has a second vote where the votes are equal, and nobody has one otherwise.',
  reads: ['proceedings.*.motions.*.casting_vote', 'members', 'attendance'],
  check: ({ meeting }) =>
    motionsOf(meeting).flatMap((put) => [...notTied(put), ...notPresiding(put, meeting)]),
  examples: {
    accepted: [
      { meeting: tied({}) },
      {
        meeting: {
          ...tied({ casting_vote: { by: 'deputy', cast: 'for' } }),
          attendance: [
            { person: 'leader', presence: 'apologies' },
            { person: 'deputy', presence: 'present' },
            { person: 'housing', presence: 'present' },
          ],
        },
      },
    ],
    rejected: [
      {
        meeting: tied({ vote: { for: 2, against: 1 } }),
        path: 'proceedings.budget.motions.m.casting_vote',
        message: 'A casting vote was given although the votes were not equal: 2 for and 1 against.',
      },
      {
        meeting: tied({ casting_vote: { by: 'housing', cast: 'for' } }),
        path: 'proceedings.budget.motions.m.casting_vote.by',
        message: 'housing gave the casting vote, but leader was there to preside.',
      },
    ],
  },
};

function notTied({ motion, path }: MotionPut): Finding[] {
  const tally = tallyOf(motion.vote);
  if (!motion.casting_vote || !tally || tally.for === tally.against) return [];
  return [
    {
      path: `${path}.casting_vote`,
      message: `A casting vote was given although the votes were not equal: ${tally.for} for and ${tally.against} against.`,
      found: `${tally.for} to ${tally.against}`,
      expected: 'equal votes',
      mend: 'Delete the casting vote, or correct the numbers.',
    },
  ];
}

/** Whoever presides is the chair, else the vice-chair; who presided when neither was there is not recorded. */
function notPresiding({ motion, item, path }: MotionPut, meeting: MeetingContext['meeting']): Finding[] {
  const by = motion.casting_vote?.by;
  if (by === undefined) return [];
  const there = presentAt(item, meeting);
  const here = (role: string) =>
    meeting.members?.find((one) => one.role === role && (there?.has(one.id) ?? true))?.id;
  const presiding = here('chair') ?? here('vice_chair');
  if (presiding === undefined || presiding === by) return [];
  return [
    {
      path: `${path}.casting_vote.by`,
      message: `${by} gave the casting vote, but ${presiding} was there to preside.`,
      found: by,
      expected: presiding,
      mend: 'Correct who gave it, or the attendance of whoever presides.',
    },
  ];
}
