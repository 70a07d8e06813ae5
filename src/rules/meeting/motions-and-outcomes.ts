import type { Finding } from '../rule.ts';
import { type MotionPut, motionsOf } from './meeting-results.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { BRIDGE, decidedMeetingExample } from './results-example.ts';

const put = (outcome: string, ...motions: readonly object[]) =>
  decidedMeetingExample(
    [{ recommendation: 'build', outcome, ...(outcome === 'amended' ? { object: 'a footbridge' } : {}) }],
    {
      proceedings: [
        {
          id: 'bridge',
          item: 'bridge',
          motions: motions.map((motion, index) => ({
            id: `m${index}`,
            kind: 'recommendations',
            recommendations: ['build'],
            outcome: 'carried',
            ...motion,
          })),
        },
      ],
    },
  );

/** What became of a recommendation follows from the motions on it. */
export const motionsAndOutcomes: MeetingRule = {
  id: 'MTG-18',
  title: 'Outcomes follow from the motions',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule; Local Government Act 1972 Sch 12 para 39(1)',
  why: 'A decision that the vote did not make is none, however it is written down.',
  reads: ['decisions.*.outcomes', 'proceedings.*.motions'],
  check: ({ meeting, cases }) => [
    ...unknown(meeting, cases),
    ...Object.entries(meeting.decisions ?? {}).flatMap(([id, { outcomes }]) =>
      outcomes.flatMap((outcome, index) => against(id, outcome, index, meeting)),
    ),
  ],
  examples: {
    accepted: [
      { meeting: put('amended', { kind: 'amendment' }, {}), cases: BRIDGE },
      { meeting: put('approved', { kind: 'amendment', outcome: 'lost' }, {}), cases: BRIDGE },
      { meeting: put('deferred', { kind: 'deferral' }), cases: BRIDGE },
    ],
    rejected: [
      {
        meeting: put('approved', { outcome: 'lost' }),
        cases: BRIDGE,
        path: 'decisions.bridge.outcomes.0',
        message: 'The recommendation "build" is recorded as approved, but the motion "m0" on it was lost.',
      },
      {
        meeting: put('rejected', {}),
        cases: BRIDGE,
        path: 'decisions.bridge.outcomes.0',
        message: 'The recommendation "build" is recorded as rejected, but the motion "m0" on it was carried.',
      },
      {
        meeting: put('approved', { kind: 'amendment' }, {}),
        cases: BRIDGE,
        path: 'decisions.bridge.outcomes.0',
        message:
          'The recommendation "build" is recorded as approved, but the amendment "m0" of it was carried.',
      },
      {
        meeting: put('amended', { kind: 'amendment', outcome: 'lost' }, {}),
        cases: BRIDGE,
        path: 'decisions.bridge.outcomes.0',
        message: 'The recommendation "build" is recorded as amended, but no amendment of it was carried.',
      },
      {
        meeting: put('approved', { recommendations: ['fund'] }),
        cases: BRIDGE,
        path: 'proceedings.bridge.motions.m0.recommendations',
        message: 'The motion is on a recommendation "fund", which the case "bridge" does not have.',
      },
    ],
  },
};

type Meeting = MeetingContext['meeting'];
type Outcome = NonNullable<Meeting['decisions']>[string]['outcomes'][number];

function unknown(meeting: Meeting, cases: MeetingContext['cases']): Finding[] {
  return motionsOf(meeting).flatMap(({ motion, item, path }) => {
    const id = meeting.items.find((one) => one.id === item)?.case;
    const matter = id === undefined ? undefined : cases.get(id);
    if (!matter) return [];
    const known = (matter.recommendations ?? []).map((one) => one.id);
    return (motion.recommendations ?? [])
      .filter((one) => !known.includes(one))
      .map((one) => ({
        path: `${path}.recommendations`,
        message: `The motion is on a recommendation "${one}", which the case "${id}" does not have.`,
        found: one,
        expected: known.join(', '),
        mend: 'Name a recommendation of the case by its id.',
      }));
  });
}

function against(
  id: string,
  { recommendation, outcome }: Outcome,
  index: number,
  meeting: Meeting,
): Finding[] {
  const items = meeting.items.filter((one) => one.case === id).map((one) => one.id);
  const put = motionsOf(meeting).filter(({ item }) => items.includes(item));
  const said = wrong(recommendation, outcome, put);
  if (said === undefined) return [];
  return [
    {
      path: `decisions.${id}.outcomes.${index}`,
      message: `The recommendation "${recommendation}" is recorded as ${outcome}, but ${said}.`,
      found: outcome,
      mend: 'Correct the outcome, or the motions.',
    },
  ];
}

function wrong(
  recommendation: string,
  outcome: Outcome['outcome'],
  put: readonly MotionPut[],
): string | undefined {
  const named = ({ motion }: MotionPut) => motion.recommendations?.includes(recommendation) ?? false;
  const about = (kind: string, result: string) =>
    put.filter((one) => one.motion.kind === kind && one.motion.outcome === result);
  const carriedIn = outcome === 'approved' || outcome === 'amended';
  const main = put.filter(
    (one) =>
      one.motion.kind === 'recommendations' && (named(one) || one.motion.recommendations === undefined),
  );
  const last = main.at(-1)?.motion;
  if (carriedIn && last?.outcome === 'lost') return `the motion "${last.id}" on it was lost`;
  if (outcome === 'rejected' && last?.outcome === 'carried')
    return `the motion "${last.id}" on it was carried`;
  const amendments = about('amendment', 'carried');
  const own = amendments.find(named)?.motion;
  if (outcome === 'approved' && own) return `the amendment "${own.id}" of it was carried`;
  const open = amendments.some((one) => named(one) || one.motion.recommendations === undefined);
  const tried = put.some((one) => one.motion.kind === 'amendment');
  return outcome === 'amended' && tried && !open ? 'no amendment of it was carried' : undefined;
}
