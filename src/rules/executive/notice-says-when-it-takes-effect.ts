import { executiveDecisions, type RecordedDecision } from '../../calculators/decision-kind.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decidedExample } from './decision-example.ts';

const notice = (changes: object, keys: object = {}) =>
  decidedExample(changes, { kind: 'decision-notice', status: 'published', ...keys });

/** A published notice of a decision bears its day of publication and says when the decision takes effect. */
export const noticeSaysWhenItTakesEffect: Rule = {
  id: 'CAL-03',
  title: 'A decision notice gives its publication date and the date of effect',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales'], executive: true },
  source: 'Local Government Act 2000 s9F (Wales: s21); rules of the constitution',
  why: 'Members cannot tell how long they have to call the decision in, nor officers when they may act on it.',
  reads: ['kind', 'documents', 'status', 'decisions.*.published_on', 'decisions.*.effective_on'],
  check: (context) => {
    const { kind, documents, status } = context.case;
    const givesNotice = kind === 'decision-notice' || (documents?.includes('decision-notice') ?? false);
    if (!givesNotice || status !== 'published') return [];
    return executiveDecisions(context.case, context.authority).flatMap((recorded) =>
      datesOf(recorded, context),
    );
  },
  examples: {
    accepted: [
      { case: notice({ published_on: '2023-08-18' }), authority: { call_in: { applies: true } } },
      { case: notice({ published_on: '2023-08-18' }), authority: { call_in: { applies: false } } },
      { case: notice({}, { status: 'final' }) },
    ],
    rejected: [
      {
        case: notice({}),
        path: 'decisions.cabinet',
        message:
          'The notice of this decision is published, but the case does not give the day of publication.',
      },
    ],
  },
};

function datesOf({ path, decision }: RecordedDecision, { authority, figures }: RuleContext): Finding[] {
  if (decision.published_on === undefined)
    return [
      {
        path,
        message:
          'The notice of this decision is published, but the case does not give the day of publication.',
        expected: '"published_on", from which call-in and the day of effect are counted',
        mend: 'Add "published_on".',
      },
    ];
  const callable =
    authority.call_in?.applies !== false && decision.call_in?.eligible !== 'no' && !decision.call_in?.waiver;
  if (!callable || decision.effective_on !== undefined || figures.has(`${path}.takes_effect`)) return [];
  return [
    {
      path,
      message:
        'The notice of this decision cannot say when it takes effect, since no rule of call-in is known.',
      severity: 'warning',
      expected: '"effective_on", or "call_in" in the profile of the authority',
      mend: 'Give the rule of call-in in the profile, or the day of effect in the case.',
    },
  ];
}
