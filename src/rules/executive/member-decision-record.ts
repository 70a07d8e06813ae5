import { executiveDecisions, type RecordedDecision } from '../../calculators/decision-kind.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { decidedByOne } from './decision-example.ts';
import { EXECUTIVE_RECORD, recordFaults } from './record-faults.ts';

const MEMBER = 'Cabinet Member for Public Health';
const kind = 'individual_member';

/** The record of a decision by one member of the executive is complete, and says which member. */
export const memberDecisionRecord: Rule = {
  id: 'EXE-12',
  title: 'The record of a decision by an individual member is complete',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 13(1) to (3)',
  why: 'The statement of the decision must give these; without them nobody can see who decided and why.',
  reads: ['decisions'],
  check: (context) =>
    executiveDecisions(context.case, context.authority)
      .filter((recorded) => recorded.kind === kind)
      .flatMap((recorded) => [
        ...recordFaults(recorded, EXECUTIVE_RECORD, context),
        ...whichMember(recorded),
      ]),
  examples: {
    accepted: [{ case: decidedByOne(MEMBER, { kind }) }, { case: decidedByOne(MEMBER, {}) }],
    rejected: [
      {
        case: decidedByOne(MEMBER, {
          kind,
          alternatives_rejected: { not_published: 'The notice gives none.' },
        }),
        path: 'decisions.cabinet',
        message: 'The record of this decision does not give the alternatives considered and rejected.',
      },
      {
        case: decidedByOne('Portfolio Holder', { kind }),
        path: 'decisions.cabinet.decision_maker',
        message: 'The decision was taken by the "Portfolio Holder". For which portfolio?',
      },
    ],
  },
};

/** An office that several members hold, so that it names none of them. */
const SHARED = /^(?:the )?(?:portfolio holder|(?:cabinet|executive|lead) member|councillor|member)$/i;

function whichMember({ path, decision }: RecordedDecision): Finding[] {
  const office = decision.decision_maker && english(decision.decision_maker).trim();
  if (office === undefined || !SHARED.test(office)) return [];
  return [
    {
      path: `${path}.decision_maker`,
      message: `The decision was taken by the "${office}". For which portfolio?`,
      found: office,
      expected: 'the office with its portfolio',
      mend: 'Give the portfolio: "Cabinet Member for …".',
    },
  ];
}
