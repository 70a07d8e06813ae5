import { listed } from '../english.ts';
import type { Rule } from '../rule.ts';

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

/** Every recommendation has one outcome in every decision: a minute may not lose one. */
export const everyRecommendationDecided: Rule = {
  id: 'LNT-30',
  title: 'Report to minutes trace',
  severity: 'error',
  source: 'SI 2012/2089 reg 12; practice',
  reads: ['recommendations', 'decisions.*.outcomes'],
  check: ({ case: input }) =>
    Object.entries(input.decisions ?? {}).flatMap(([key, { outcomes }]) => {
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
  examples: {
    accepted: [{ case: decided('accept', 'award') }],
    rejected: [
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
