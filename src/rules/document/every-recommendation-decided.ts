import { atEnglish, english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const decided = (...ids: readonly string[]) => ({
  recommendations: [
    { id: 'accept', verb: 'accept', object: 'the grant' },
    { id: 'award', verb: 'approve', object: 'the award' },
  ],
  decisions: {
    cabinet: {
      taken_on: '2024-05-14',
      outcomes: ids.map((recommendation) => ({ recommendation, outcome: 'approved' })),
      reasons: { none: 'None were given.' },
      alternatives_rejected: { none: 'None were considered.' },
      interests: { none: 'None were declared.' },
    },
  },
});

const ofScrutiny = (addressed_to: string, object: string) => ({
  scrutiny: { considered: 'yes', body: 'Scrutiny Board', addressed_to },
  recommendations: [{ id: 'accept', verb: 'accept', object }],
});

/** Every recommendation has one outcome in every decision: a minute may not lose one. */
export const everyRecommendationDecided: Rule = {
  id: 'LNT-30',
  title: 'Report to minutes trace',
  severity: 'error',
  standing: 'arithmetic',
  source: 'SI 2012/2089 reg 12; practice',
  why: 'A recommendation that the minute loses was neither approved nor refused, and nobody may act on it.',
  reads: ['recommendations', 'decisions.*.outcomes', 'scrutiny'],
  check: ({ case: input }): readonly Finding[] => [
    ...madeToOfficers(input),
    ...Object.entries(input.decisions ?? {}).flatMap(([key, { outcomes }]) => {
      const decidedIds = outcomes.map(({ recommendation }) => recommendation);
      const path = `decisions.${key}.outcomes`;
      const missing = (input.recommendations ?? [])
        .map(({ id }) => id)
        .filter((id) => !decidedIds.includes(id));
      const twice = [...new Set(decidedIds.filter((id, index) => decidedIds.indexOf(id) !== index))];
      return [
        ...(missing.length > 0
          ? [
              {
                path,
                message: `The decision "${key}" gives no outcome for: ${listed(missing)}.`,
                found: listed(decidedIds),
                expected: 'an outcome for every recommendation',
                mend: 'Add it: approved, amended, rejected, deferred, withdrawn, noted or referred.',
              },
            ]
          : []),
        ...(twice.length > 0
          ? [
              {
                path,
                message: `The decision "${key}" gives more than one outcome for: ${listed(twice)}.`,
                found: listed(decidedIds),
                expected: 'one outcome for every recommendation',
                mend: 'Keep the right one.',
              },
            ]
          : []),
      ];
    }),
  ],
  examples: {
    accepted: [
      { case: decided('accept', 'award') },
      { case: ofScrutiny('executive', 'the recommendations of the Scrutiny Board') },
      { case: ofScrutiny('officers', 'the recommendations of the independent review') },
    ],
    rejected: [
      {
        case: ofScrutiny('officers', 'the recommendations that the Scrutiny Board has made'),
        path: 'recommendations.accept.object',
        message:
          'The decision is to accept what scrutiny recommended, but its recommendations are addressed to officers. Was anything recommended to those who decide?',
      },
      {
        case: decided('accept'),
        path: 'decisions.cabinet.outcomes',
        message: 'The decision "cabinet" gives no outcome for: award.',
      },
      {
        case: decided('accept', 'award', 'award'),
        path: 'decisions.cabinet.outcomes',
        message: 'The decision "cabinet" gives more than one outcome for: award.',
      },
    ],
  },
};

const TAKES_UP: ReadonlySet<string> = new Set(['accept', 'adopt', 'agree', 'approve', 'endorse']);

/** Recommendations of scrutiny to officers that a decision takes up as if they were made to those who decide. */
function madeToOfficers({ scrutiny, recommendations = [] }: RuleContext['case']): Finding[] {
  if (scrutiny?.addressed_to !== 'officers') return [];
  const body = english(scrutiny.body ?? 'scrutiny').toLowerCase();
  return recommendations.flatMap(({ id, verb, object }): Finding[] => {
    const words = english(object).toLowerCase();
    if (!TAKES_UP.has(verb.replace(/s$/, '')) || !/^(?:all )?the recommendations\b/.test(words)) return [];
    if (!words.includes('scrutiny') && !words.includes(body)) return [];
    return [
      {
        path: atEnglish(`recommendations.${id}.object`, object),
        message: `The decision is to ${verb.replace(/s$/, '')} what scrutiny recommended, but its recommendations are addressed to officers. Was anything recommended to those who decide?`,
        severity: 'advice',
        found: 'recommendations to officers',
        expected: 'recommendations to those who decide',
        mend: 'Let officers answer what was recommended to them, or correct "addressed_to".',
      },
    ];
  });
}
