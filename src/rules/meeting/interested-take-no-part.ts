import type { Finding } from '../rule.ts';
import { actingIn, motionsOf, namedIn } from './meeting-results.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { motionExample } from './results-example.ts';

const interest = (keys: object) => ({
  interests: [
    {
      id: 'land',
      person: 'housing',
      item: 'budget',
      kind: 'disclosable_pecuniary',
      nature: 'Owns the land.',
      action: 'left',
      ...keys,
    },
  ],
});
const named = { vote: { named: { for: ['leader', 'deputy', 'housing'], against: [] } } };

/** Who left for an interest, or did not vote for one, is in no vote; who has a pecuniary one needs a dispensation. */
export const interestedTakeNoPart: MeetingRule = {
  id: 'MTG-16',
  title: 'Who declared an interest and left is in no vote',
  severity: 'error',
  standing: 'law',
  source: 'Localism Act 2011 s31(4) and s33 in England; codes of conduct',
  why: 'To vote with a disclosable pecuniary interest is an offence; a record that says so by mistake accuses a member of one.',
  reads: ['interests', 'proceedings.*.motions'],
  check: ({ meeting, authority }) =>
    (meeting.interests ?? []).flatMap((interest) => [
      ...tookPart(interest, meeting),
      ...undispensed(interest, meeting, authority),
    ]),
  examples: {
    accepted: [
      { meeting: motionExample({ mover: 'leader', seconder: 'deputy' }, interest({})) },
      {
        meeting: motionExample(
          named,
          interest({ action: 'voted', dispensation: { by: 'Monitoring Officer', on: '2024-05-01' } }),
        ),
      },
    ],
    rejected: [
      {
        meeting: motionExample(named, interest({})),
        path: 'proceedings.budget.motions.m',
        message:
          'housing left the meeting for an interest in this item, and is recorded as taking part in it.',
      },
      {
        meeting: motionExample(named, interest({ kind: 'conflict', action: 'did_not_vote' })),
        path: 'proceedings.budget.motions.m',
        message: 'housing did not vote for an interest in this item, and is recorded as voting on it.',
      },
      {
        meeting: motionExample({}, interest({ action: 'voted' })),
        path: 'interests.land.action',
        message: 'housing voted with a disclosable pecuniary interest, and no dispensation is recorded.',
      },
    ],
  },
};

type Interest = NonNullable<MeetingContext['meeting']['interests']>[number];

function tookPart({ person, item, action }: Interest, meeting: MeetingContext['meeting']): Finding[] {
  return motionsOf(meeting).flatMap((put): Finding[] => {
    if (put.item !== item) return [];
    const base = {
      path: put.path,
      found: person,
      mend: 'Correct the vote, or what is recorded of the interest.',
    };
    if (action === 'left' && actingIn(put.motion).includes(person))
      return [
        {
          ...base,
          message: `${person} left the meeting for an interest in this item, and is recorded as taking part in it.`,
          expected: 'nobody who had left',
        },
      ];
    const { vote } = put.motion;
    const abstained = vote && 'named' in vote ? (vote.named.abstained ?? []) : [];
    if (action !== 'did_not_vote' || !namedIn(vote).includes(person) || abstained.includes(person)) return [];
    return [
      {
        ...base,
        message: `${person} did not vote for an interest in this item, and is recorded as voting on it.`,
        expected: 'nobody who did not vote',
      },
    ];
  });
}

function undispensed(
  { id, person, kind, action, dispensation }: Interest,
  { members = [] }: MeetingContext['meeting'],
  { nation }: MeetingContext['authority'],
): Finding[] {
  const member = members.some((one) => one.id === person);
  if (
    nation !== 'england' ||
    !member ||
    kind !== 'disclosable_pecuniary' ||
    action !== 'voted' ||
    dispensation
  )
    return [];
  return [
    {
      path: `interests.${id}.action`,
      message: `${person} voted with a disclosable pecuniary interest, and no dispensation is recorded.`,
      found: 'voted',
      expected: 'left, or a dispensation given beforehand',
      mend: 'Correct the record, or add the dispensation; if there was none, the monitoring officer has to be told.',
    },
  ];
}
