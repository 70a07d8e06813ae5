import { type DecisionKind, executiveDecisions, recordedDecisions } from '../../calculators/decision-kind.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decidedByOne, decidedExample } from './decision-example.ts';
import { EXECUTIVE_RECORD, recordFaults } from './record-faults.ts';

const AT_MEETINGS: ReadonlySet<DecisionKind | undefined> = new Set([
  'cabinet',
  'executive_committee',
  'joint_committee',
]);

/** The record of an executive decision taken at a meeting has the contents that the regulations ask for. */
export const meetingDecisionRecord: Rule = {
  id: 'EXE-11',
  title: 'The record of a decision taken at a meeting is complete',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 12',
  why: 'The statement of the decision must give these; without them nobody can see why it was taken, and the council is in breach.',
  reads: ['decisions'],
  check: (context) => [
    ...executiveDecisions(context.case, context.authority)
      .filter(({ kind }) => AT_MEETINGS.has(kind))
      .flatMap((recorded) => recordFaults(recorded, EXECUTIVE_RECORD, context)),
    ...byWhom(context),
  ],
  examples: {
    accepted: [
      { case: decidedExample({}) },
      { case: decidedExample({ reasons: { none: 'None.' }, role: 'recommended' }) },
      {
        case: decidedExample({ body: 'council', reasons: { none: 'None.' } }),
        authority: {
          bodies: [
            { id: 'cabinet', name: 'Cabinet', reference: 'the Cabinet', kind: 'executive', resolves: true },
            { id: 'council', name: 'Council', reference: 'the Council', kind: 'council', resolves: true },
          ],
        },
      },
    ],
    rejected: [
      {
        case: decidedExample({
          taken_on: { not_published: 'The extract gives no day.' },
          reasons: { not_published: 'The extract gives none.' },
          alternatives_rejected: { not_published: 'The extract gives none.' },
          interests: { not_published: 'The extract gives none.' },
        }),
        path: 'decisions.cabinet',
        message:
          'The record of this decision does not give the day it was taken, the reasons, the alternatives considered and rejected and the interests declared.',
      },
      {
        case: decidedExample({ reasons: { none: 'They were plain.' } }),
        path: 'decisions.cabinet',
        message: 'The record of this decision does not give the reasons.',
      },
      {
        case: decidedExample({
          declarations: [
            {
              id: 'leader',
              office: 'Leader of the Council',
              kind: 'conflict',
              nature: 'Trustee of the provider',
              action: 'left',
            },
          ],
        }),
        path: 'decisions.cabinet.interests',
        message: 'The record says that there were no interests to give, but lists declarations of them.',
      },
      {
        case: decidedByOne('Deputy', {}),
        path: 'decisions.cabinet',
        message:
          'The case does not say who took this decision in law. Was it a body, one member or an officer? What the record must hold depends on it.',
      },
    ],
  },
};

function byWhom({ case: input, authority }: RuleContext): Finding[] {
  return recordedDecisions(input, authority)
    .filter(({ kind, decision }) => kind === undefined && decision.role !== 'recommended')
    .map(({ path }) => ({
      path,
      message:
        'The case does not say who took this decision in law. Was it a body, one member or an officer? What the record must hold depends on it.',
      severity: 'advice',
      expected: '"kind", such as individual_member or officer_executive',
      mend: 'Add "kind" to the decision, or "body" where a body took it.',
    }));
}
