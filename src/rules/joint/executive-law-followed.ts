import type { Finding, Rule, RuleContext } from '../rule.ts';
import { jointAuthority, jointReport } from './joint-example.ts';

const no = { answer: 'no', reason: 'No share reaches the threshold.' };
const withMembers = (all_executive?: boolean) => {
  const { joint } = jointAuthority();
  const { all_executive: _, ...rest } = joint;
  return jointAuthority({ joint: all_executive === undefined ? rest : { ...rest, all_executive } });
};

/** A joint committee of executive members only is bound by the regulations on executive decisions; a mixed one is not. */
export const executiveLawFollowed: Rule = {
  id: 'JNT-02',
  title: 'All-executive joint committees follow the 2012 Regulations',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], authorities: ['joint_committee'] },
  source: 'SI 2012/2089 reg 2',
  why: 'Which law binds the committee decides whether notice, record and call-in are owed; taken wrongly, the decision can be quashed.',
  reads: ['key_decision', 'authorities.*.key_decision', 'kind', 'status'],
  check: (context): readonly Finding[] => {
    const { case: input, authority } = context;
    if (input.kind !== 'joint-committee-report' || !authority.joint) return [];
    const all = authority.joint.all_executive;
    if (all === undefined) return [unknownMembers()];
    return all ? unanswered(context) : answeredForNothing(context);
  },
  examples: {
    accepted: [
      { case: jointReport({ key_decision: no }), authority: withMembers(true) },
      { case: jointReport(), authority: withMembers(false) },
    ],
    rejected: [
      {
        case: jointReport(),
        authority: withMembers(true),
        path: 'key_decision',
        message:
          'Every member of the joint committee is of an executive, but the report does not say whether the decision is key.',
      },
      {
        case: jointReport({ key_decision: { ...no, answer: 'yes' } }),
        authority: withMembers(false),
        path: 'key_decision.answer',
        message:
          'The report calls the decision key, but not every member of the joint committee is of an executive, so that the law on key decisions does not bind it.',
      },
      {
        case: jointReport({ key_decision: no }),
        authority: withMembers(),
        path: 'kind',
        message:
          'Is every member of the joint committee a member of an executive? The profile does not say; the report is checked as if they were.',
      },
    ],
  },
};

function unknownMembers(): Finding {
  return {
    path: 'kind',
    message:
      'Is every member of the joint committee a member of an executive? The profile does not say; the report is checked as if they were.',
    severity: 'advice',
    found: 'nothing',
    expected: '"joint.all_executive" in the file of the joint committee',
    mend: 'Add it there: true or false.',
  };
}

function unanswered({ case: input }: RuleContext): Finding[] {
  const answered = input.key_decision ?? input.authorities?.some(({ key_decision }) => key_decision);
  if (answered || input.status === 'draft') return [];
  return [
    {
      path: 'key_decision',
      message:
        'Every member of the joint committee is of an executive, but the report does not say whether the decision is key.',
      found: 'nothing',
      expected: 'an answer, tested for each authority on its own share',
      mend: 'Add "key_decision", for the whole or under each of "authorities".',
    },
  ];
}

function answeredForNothing({ case: input }: RuleContext): Finding[] {
  const boxes = [
    { path: 'key_decision', box: input.key_decision },
    ...(input.authorities ?? []).map(({ id, key_decision }) => ({
      path: `authorities.${id}.key_decision`,
      box: key_decision,
    })),
  ];
  return boxes
    .filter(({ box }) => box?.answer === 'yes')
    .map(({ path }) => ({
      path: `${path}.answer`,
      message:
        'The report calls the decision key, but not every member of the joint committee is of an executive, so that the law on key decisions does not bind it.',
      severity: 'warning',
      found: 'yes',
      expected: 'no box, or "no"',
      mend: 'Correct the box; or, if every member is of an executive, the file of the joint committee.',
    }));
}
