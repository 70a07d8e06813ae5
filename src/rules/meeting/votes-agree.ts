import { hasVote, presentAt, votersAt } from '../../calculators/attendance.ts';
import { listed } from '../english.ts';
import type { Finding } from '../rule.ts';
import { actingIn, type Motion, namedIn, tallyOf } from './meeting-results.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const members = ['leader', 'deputy', 'housing'].map((id) => ({ id, office: `Member ${id}` }));
const meeting = (motion: object, away: readonly string[] = []) => ({
  members,
  attendance: members.map(({ id }) => ({
    person: id,
    presence: away.includes(id) ? 'apologies' : 'present',
  })),
  proceedings: [
    { id: 'budget', item: 'budget', motions: [{ id: 'm', kind: 'other', outcome: 'carried', ...motion }] },
  ],
});
const named = (yes: readonly string[], no: readonly string[]) => ({
  vote: { named: { for: yes, against: no } },
});

/** Those who vote, move and second have a vote and are there, vote once, and the numbers give the outcome. */
export const votesAgree: MeetingRule = {
  id: 'MTG-13',
  title: 'Votes agree with who was there and with the outcome',
  severity: 'error',
  standing: 'arithmetic',
  source: 'Local Government Act 1972 Sch 12 para 39; house rule',
  why: 'A minute whose votes do not add up to its outcome is open to challenge.',
  reads: ['proceedings.*.motions', 'attendance', 'members', 'interests'],
  check: (context) =>
    (context.meeting.proceedings ?? []).flatMap(({ id, item, motions }) =>
      (motions ?? []).flatMap((motion) =>
        checkMotion(motion, item, `proceedings.${id}.motions.${motion.id}`, context),
      ),
    ),
  examples: {
    accepted: [
      { meeting: meeting(named(['leader', 'deputy'], ['housing'])) },
      {
        meeting: meeting({ vote: { for: 2, against: 0, abstained: 1 }, mover: 'leader', seconder: 'deputy' }),
      },
    ],
    rejected: [
      {
        meeting: meeting(named(['leader', 'deputy'], ['housing']), ['housing']),
        path: 'proceedings.budget.motions.m',
        message: 'housing voted, moved or seconded, but was not there with a vote.',
      },
      {
        meeting: meeting(named(['leader', 'deputy'], ['deputy'])),
        path: 'proceedings.budget.motions.m.vote',
        message: 'deputy is counted twice in one vote.',
      },
      {
        meeting: meeting({ vote: { for: 3, against: 1 } }),
        path: 'proceedings.budget.motions.m.vote',
        message: '4 votes are counted, but 3 members with a vote were there.',
      },
      {
        meeting: meeting({ vote: { for: 1, against: 2 } }),
        path: 'proceedings.budget.motions.m.outcome',
        message: 'The motion is recorded as carried, with 1 for and 2 against.',
      },
      {
        meeting: meeting({ mover: 'leader', seconder: 'leader' }),
        path: 'proceedings.budget.motions.m.seconder',
        message: 'leader both moved and seconded the motion.',
      },
    ],
  },
};

function checkMotion(
  motion: Motion,
  item: string,
  path: string,
  { meeting: whole }: MeetingContext,
): Finding[] {
  const mend = 'Correct the vote, the attendance or the outcome.';
  const away = absentees(motion, item, whole);
  return [
    ...(away.length === 0
      ? []
      : [
          { path, message: `${listed(away)} voted, moved or seconded, but was not there with a vote.`, mend },
        ]),
    ...(motion.mover !== undefined && motion.mover === motion.seconder
      ? [{ path: `${path}.seconder`, message: `${motion.mover} both moved and seconded the motion.`, mend }]
      : []),
    ...counted(motion, votersAt(item, whole)?.size, path, mend),
  ];
}

/** Members with a vote who acted and were not there; who has no vote, or left for an interest, is for other rules. */
function absentees(motion: Motion, item: string, meeting: MeetingContext['meeting']): readonly string[] {
  const present = presentAt(item, meeting);
  if (!present) return [];
  const left = (meeting.interests ?? []).filter((one) => one.item === item && one.action === 'left');
  return actingIn(motion).filter((id) => {
    const member = meeting.members?.find((one) => one.id === id);
    const officer = meeting.officers?.some((one) => one.id === id);
    if (officer || (member && !hasVote(member)) || left.some(({ person }) => person === id)) return false;
    return !present.has(id);
  });
}

function counted(motion: Motion, there: number | undefined, path: string, mend: string): Finding[] {
  const names = namedIn(motion.vote);
  const twice = [...new Set(names.filter((id, index) => names.indexOf(id) !== index))];
  if (twice.length > 0)
    return [{ path: `${path}.vote`, message: `${listed(twice)} is counted twice in one vote.`, mend }];
  const tally = tallyOf(motion.vote);
  if (!tally) return [];
  const total = tally.for + tally.against + tally.abstained;
  if (there !== undefined && total > there)
    return [
      {
        path: `${path}.vote`,
        message: `${total} votes are counted, but ${there} members with a vote were there.`,
        mend,
      },
    ];
  const cast = motion.casting_vote?.cast;
  const yes = tally.for + (cast === 'for' ? 1 : 0);
  const no = tally.against + (cast === 'against' ? 1 : 0);
  const wrong = (motion.outcome === 'carried' && yes <= no) || (motion.outcome === 'lost' && yes > no);
  if (!wrong) return [];
  const message = `The motion is recorded as ${motion.outcome}, with ${yes} for and ${no} against.`;
  return [{ path: `${path}.outcome`, message, mend }];
}
