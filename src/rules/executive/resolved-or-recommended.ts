import { kindOf } from '../../calculators/decision-kind.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decidedExample } from './decision-example.ts';

const PANEL = {
  bodies: [
    { id: 'panel', name: 'Panel', reference: 'the Advisory Panel', kind: 'committee', resolves: false },
    { id: 'cabinet', name: 'Cabinet', reference: 'the Cabinet', kind: 'executive', resolves: true },
  ],
};
const panel = (role: string) => decidedExample({ body: 'panel', role }, { body: 'panel' });
const councilTax = (verb: string) =>
  decidedExample({}, { recommendations: [{ id: 'award', verb, object: 'the council tax for 2025/26' }] });

/** A body that can only recommend does not resolve, and an executive does not decide what is for full council. */
export const resolvedOrRecommended: Rule = {
  id: 'MIN-02',
  title: 'A body resolves only what it can decide',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Local Government Finance Act 1992 s67; scheme of delegation of the authority',
  why: 'A resolution of a body without the power decides nothing, and those who act on it act without authority.',
  reads: ['decisions.*.role', 'decisions.*.body', 'recommendations.*.verb'],
  check: (context) =>
    Object.entries(context.case.decisions ?? {}).flatMap(([key, decision]) => {
      const path = `decisions.${key}`;
      return [...withoutPower(path, decision, context), ...reserved(path, decision, context)];
    }),
  examples: {
    accepted: [
      { case: panel('recommended'), authority: PANEL },
      { case: decidedExample({ role: 'resolved' }) },
      { case: councilTax('recommend') },
    ],
    rejected: [
      {
        case: panel('resolved'),
        authority: PANEL,
        path: 'decisions.cabinet.role',
        message:
          'The record says that the Advisory Panel resolved this, but by the profile of the authority it can only recommend.',
      },
      {
        case: councilTax('set'),
        path: 'decisions.cabinet.outcomes.0',
        message:
          'The record says that the executive decided to set the council tax; only full council can do that.',
      },
    ],
  },
};

type Decision = NonNullable<RuleContext['case']['decisions']>[string];

function withoutPower(path: string, decision: Decision, { case: input, authority }: RuleContext): Finding[] {
  const id = decision.body ?? (decision.decision_maker === undefined ? input.body : undefined);
  const body = authority.bodies.find((candidate) => candidate.id === id);
  if (!body || body.resolves || decision.role !== 'resolved') return [];
  return [
    {
      path: `${path}.role`,
      message: `The record says that ${english(body.reference)} resolved this, but by the profile of the authority it can only recommend.`,
      found: 'resolved',
      expected: 'recommended',
      mend: 'Write "role: recommended"; or correct "resolves" in the profile, if the body has the power.',
    },
  ];
}

const DECIDING: ReadonlySet<string> = new Set(['set', 'approve', 'agree', 'determine', 'fix', 'adopt']);
/** The tax itself, not its base, its collection or its reductions. */
const COUNCIL_TAX =
  /^(?:the |a )?(?:levels? of )?council tax(?! (?:base|support|reduction|discount|premium|collection|arrears|debt|exemption))/i;

function reserved(path: string, decision: Decision, { case: input, authority }: RuleContext): Finding[] {
  const kind = kindOf(decision, input, authority);
  if (decision.role === 'recommended' || (kind !== 'cabinet' && kind !== 'individual_member')) return [];
  return decision.outcomes.flatMap(({ recommendation, outcome }, index): Finding[] => {
    const moved = (input.recommendations ?? []).find(({ id }) => id === recommendation);
    if (!moved || outcome !== 'approved' || !DECIDING.has(moved.verb)) return [];
    if (!COUNCIL_TAX.test(english(moved.object).trim())) return [];
    return [
      {
        path: `${path}.outcomes.${index}`,
        message: `The record says that the executive decided to ${moved.verb} the council tax; only full council can do that.`,
        found: moved.verb,
        expected: 'recommend',
        mend: 'Record it as recommended to council: "role: recommended", or a recommendation with the verb "recommend".',
      },
    ];
  });
}
