import type { Recommendation } from '../../schema/recommendation.ts';
import { listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decidedExample } from './decision-example.ts';

const delegation = { to: 'Director of Public Health', scope: 'To award the contract.' };
const outcome = (name: string, changes: object = {}, recommendation: object = {}) =>
  decidedExample(
    { outcomes: [{ recommendation: 'award', outcome: name, ...changes }] },
    { recommendations: [{ id: 'award', verb: 'approve', object: 'the award', ...recommendation }] },
  );

/** The word for an outcome does what is to be done: nothing is delegated, spent or approved by noting it. */
export const outcomeWords: Rule = {
  id: 'MIN-03',
  title: 'Noting gives no authority, and an amendment has its words',
  severity: 'error',
  standing: 'house',
  source: 'house rule; Local Government Act 1972 s101; Local Government Act 2000 s9E',
  why: 'An officer who spends on the strength of a report that was only noted has no authority to.',
  reads: ['recommendations', 'decisions.*.outcomes'],
  check: ({ case: input }) => [
    ...(input.recommendations ?? []).flatMap(notedAuthority),
    ...Object.entries(input.decisions ?? {}).flatMap(([key, { outcomes }]) =>
      outcomes.flatMap((given, index) => outcomeFaults(`decisions.${key}.outcomes.${index}`, given, input)),
    ),
  ],
  examples: {
    accepted: [
      { case: outcome('approved', {}, { delegation }) },
      { case: outcome('noted', {}, { verb: 'note', object: 'the model' }) },
      { case: outcome('amended', { object: 'the award for three years' }) },
    ],
    rejected: [
      {
        case: outcome('noted', {}, { verb: 'delegate', object: 'authority to award', delegation }),
        path: 'decisions.cabinet.outcomes.0.outcome',
        message:
          'Recommendation "award" is recorded as noted, but it hands authority to the Director of Public Health; noting it gives no such authority.',
      },
      {
        case: outcome('noted'),
        path: 'decisions.cabinet.outcomes.0.outcome',
        message:
          'Recommendation "award" asks the body to approve something and is recorded as noted. Was it approved, or left undecided?',
      },
      {
        case: outcome('approved', {}, { verb: 'note', delegation }),
        path: 'recommendations.award.verb',
        message:
          'Recommendation "award" asks the body only to note it, but it hands authority to the Director of Public Health.',
      },
      {
        case: outcome('amended'),
        path: 'decisions.cabinet.outcomes.0.outcome',
        message: 'Recommendation "award" is recorded as amended, without the words as amended.',
      },
    ],
  },
};

/** What a recommendation gives that noting cannot give, in words. */
function authorityIn({ delegation: given, amounts = [] }: Recommendation): string | undefined {
  const gives = [
    ...(given ? [`hands authority to the ${given.to}`] : []),
    ...(amounts.length > 0 ? ['commits money'] : []),
  ];
  return gives.length === 0 ? undefined : listed(gives);
}

function notedAuthority(recommendation: Recommendation): Finding[] {
  const { id, verb } = recommendation;
  const gives = authorityIn(recommendation);
  if (verb !== 'note' || gives === undefined) return [];
  return [
    {
      path: `recommendations.${id}.verb`,
      message: `Recommendation "${id}" asks the body only to note it, but it ${gives}.`,
      ...(recommendation.delegation ? {} : { severity: 'warning' as const }),
      found: 'note',
      expected: 'a verb that decides, such as approve, agree or authorise',
      mend: 'Change the verb, or take out what noting cannot give.',
    },
  ];
}

const INFORMING: ReadonlySet<string> = new Set(['note', 'receive', 'consider', 'endorse', 'welcome']);

type Outcome = NonNullable<RuleContext['case']['decisions']>[string]['outcomes'][number];

function outcomeFaults(
  path: string,
  given: Outcome,
  { recommendations = [] }: RuleContext['case'],
): Finding[] {
  const moved = recommendations.find(({ id }) => id === given.recommendation);
  if (!moved) return [];
  const common = { path: `${path}.outcome`, found: given.outcome };
  const named = `Recommendation "${moved.id}"`;
  if (given.outcome === 'amended' && !(given.verb ?? given.object ?? given.rest))
    return [
      {
        ...common,
        message: `${named} is recorded as amended, without the words as amended.`,
        expected: '"verb", "object" or "rest" as amended',
        mend: 'Give the final words, so that the minute can print them.',
      },
    ];
  if (given.outcome !== 'noted') return [];
  const gives = authorityIn(moved);
  const expected = 'approved, or another word for what was decided';
  if (gives !== undefined)
    return [
      {
        ...common,
        message: `${named} is recorded as noted, but it ${gives}; noting it gives no such authority.`,
        expected,
        mend: 'Record the outcome as it was decided.',
      },
    ];
  if (INFORMING.has(given.verb ?? moved.verb)) return [];
  return [
    {
      ...common,
      message: `${named} asks the body to ${moved.verb} something and is recorded as noted. Was it approved, or left undecided?`,
      severity: 'warning',
      expected,
      mend: 'Record the outcome as it was decided.',
    },
  ];
}
