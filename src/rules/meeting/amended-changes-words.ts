import type { Decision, Recommendation } from '../../schema/recommendation.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const BUILD = { id: 'build', verb: 'approve', object: 'the bridge', rest: 'at once' };
const CASES = { bridge: { recommendations: [BUILD] } };
const meeting = (outcome: object) => ({
  items: [{ id: 'bridge', kind: 'report', case: 'bridge' }],
  decisions: {
    bridge: {
      taken_on: '2024-05-14',
      outcomes: [{ recommendation: 'build', ...outcome }],
      reasons: { none: 'None.' },
      alternatives_rejected: { none: 'None.' },
      interests: { none: 'None.' },
    },
  },
});

/** A recommendation recorded as amended was carried in other words, and one in other words is recorded as amended. */
export const amendedChangesWords: MeetingRule = {
  id: 'MTG-40',
  title: 'What was amended has other words, and what has other words was amended',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Minutes that say "as amended" over the same words leave everyone looking for a change that is not there.',
  reads: ['decisions.*.outcomes'],
  check: (context) =>
    Object.entries(context.meeting.decisions ?? {}).flatMap(([id, { outcomes }]) =>
      outcomes.flatMap((outcome) => wordsAndOutcome(id, outcome, context)),
    ),
  examples: {
    accepted: [
      { meeting: meeting({ outcome: 'amended', rest: 'next year' }), cases: CASES },
      { meeting: meeting({ outcome: 'amended', object: 'the footbridge' }), cases: CASES },
      { meeting: meeting({ outcome: 'approved' }), cases: CASES },
      { meeting: meeting({ outcome: 'deferred', rest: 'until May' }), cases: CASES },
    ],
    rejected: [
      {
        meeting: meeting({ outcome: 'amended' }),
        cases: CASES,
        path: 'decisions.bridge.outcomes',
        message: 'The recommendation "build" is recorded as amended, in the words in which it was put.',
      },
      {
        meeting: meeting({ outcome: 'amended', rest: 'at once' }),
        cases: CASES,
        path: 'decisions.bridge.outcomes',
        message: 'The recommendation "build" is recorded as amended, in the words in which it was put.',
      },
      {
        meeting: meeting({ outcome: 'approved', rest: 'next year' }),
        cases: CASES,
        path: 'decisions.bridge.outcomes',
        message: 'The recommendation "build" is recorded as approved, in other words than it was put in.',
      },
    ],
  },
};

type Outcome = Decision['outcomes'][number];

function wordsAndOutcome(id: string, outcome: Outcome, { cases }: MeetingContext): Finding[] {
  const about = cases.get(id)?.recommendations?.find((one) => one.id === outcome.recommendation);
  const { outcome: what } = outcome;
  if (!about || (what !== 'amended' && what !== 'approved')) return [];
  const changed = isChanged(about, outcome);
  if (changed === (what === 'amended')) return [];
  const how = changed ? 'in other words than it was put in' : 'in the words in which it was put';
  return [
    {
      path: `decisions.${id}.outcomes`,
      message: `The recommendation "${about.id}" is recorded as ${what}, ${how}.`,
      ...(changed ? {} : { severity: 'error' as const }),
      found: what,
      expected: changed ? 'amended' : 'words of its own, or approved',
      mend: changed
        ? 'Record the outcome as amended, or take the other words out.'
        : 'Give the words as they were carried, or record the outcome as approved.',
    },
  ];
}

/** An object of its own drops the rest that belonged to the old one. */
function isChanged(about: Recommendation, { verb, object, rest }: Outcome): boolean {
  const others = [
    [verb, about.verb],
    [object, about.object],
    [rest, about.rest],
  ];
  if (others.some(([own, put]) => own !== undefined && JSON.stringify(own) !== JSON.stringify(put)))
    return true;
  return object !== undefined && rest === undefined && about.rest !== undefined;
}
