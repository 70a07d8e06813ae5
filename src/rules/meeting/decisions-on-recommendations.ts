import { listed } from '../english.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const MATTER = { recommendations: [{ id: 'build', verb: 'approve', object: 'the bridge' }] };
const meeting = (...recommendations: readonly string[]) => ({
  items: [{ id: 'bridge', kind: 'report', case: 'bridge' }],
  decisions: {
    bridge: {
      taken_on: '2024-05-14',
      outcomes: recommendations.map((recommendation) => ({ recommendation, outcome: 'approved' })),
      reasons: { none: 'None.' },
      alternatives_rejected: { none: 'None.' },
      interests: { none: 'None.' },
    },
  },
});

/** The meeting decides on each recommendation of a case once, on no other, and its file alone records it. */
export const decisionsOnRecommendations: MeetingRule = {
  id: 'MTG-11',
  title: 'Decisions answer the recommendations, and stand in one place',
  severity: 'error',
  standing: 'arithmetic',
  source: 'SI 2012/2089 reg 12(2)(a); house rule',
  why: 'A recommendation left without an outcome is neither agreed nor refused; one decision told in two files can be two.',
  reads: ['decisions.*.outcomes', 'items.*.case'],
  check: (context) =>
    Object.keys(context.meeting.decisions ?? {}).flatMap((id) => [
      ...outcomes(id, context),
      ...twice(id, context),
    ]),
  examples: {
    accepted: [{ meeting: meeting('build'), cases: { bridge: MATTER } }],
    rejected: [
      {
        meeting: meeting('build', 'fund'),
        cases: { bridge: MATTER },
        path: 'decisions.bridge.outcomes',
        message: 'The case "bridge" has no recommendation "fund".',
      },
      {
        meeting: meeting('build'),
        cases: {
          bridge: {
            recommendations: [
              ...MATTER.recommendations,
              { id: 'fund', verb: 'approve', object: 'the money' },
            ],
          },
        },
        path: 'decisions.bridge.outcomes',
        message: 'The meeting has not decided on the recommendation fund of the case "bridge".',
      },
    ],
  },
};

function outcomes(id: string, { meeting: { decisions }, cases }: MeetingContext): Finding[] {
  const matter = cases.get(id);
  if (!matter) return [];
  const asked = (matter.recommendations ?? []).map((one) => one.id);
  const given = (decisions?.[id]?.outcomes ?? []).map(({ recommendation }) => recommendation);
  const open = asked.filter((one) => !given.includes(one));
  const path = `decisions.${id}.outcomes`;
  return [
    ...given
      .filter((one) => !asked.includes(one))
      .map((one) => ({
        path,
        message: `The case "${id}" has no recommendation "${one}".`,
        found: one,
        expected: asked.join(', '),
        mend: 'Name a recommendation of the case by its id.',
      })),
    ...(open.length === 0
      ? []
      : [
          {
            path,
            message: `The meeting has not decided on the recommendation${open.length === 1 ? '' : 's'} ${listed(open)} of the case "${id}".`,
            expected: 'an outcome for each recommendation',
            mend: 'Give its outcome; "deferred" and "withdrawn" are outcomes too.',
          },
        ]),
  ];
}

function twice(id: string, { meeting, cases }: MeetingContext): Finding[] {
  const here = Object.values(cases.get(id)?.decisions ?? {}).some(({ body }) => body === meeting.body);
  if (!here) return [];
  return [
    {
      path: `decisions.${id}`,
      message: `The decision of this body on the case "${id}" is recorded in the case too.`,
      expected: 'one record, in the meeting',
      mend: 'Take it out of the case.',
    },
  ];
}
