import { executiveDecisions } from '../../calculators/decision-kind.ts';
import type { Rule } from '../rule.ts';
import { decisionDay } from './decision-day.ts';
import { keyOnes, routeOf } from './key-decisions.ts';
import { keyDecisionExample } from './notice-example.ts';
import { urgencyFaults } from './urgency-faults.ts';

const urgency = (changes: object) =>
  keyDecisionExample(
    {
      route: 'special_urgency',
      special_urgency: {
        agreed_by: 'Chair of Corporate Scrutiny',
        role: 'scrutiny_chair',
        agreed_on: '2025-03-03',
        reasons: 'The offer of the grant lapses on 4 March.',
        published_on: '2025-03-03',
        ...changes,
      },
    },
    { meeting: { date: '2025-03-03' } },
  );

/** Special urgency is agreed beforehand by the office that the regulations name, and its reasons are published. */
export const specialUrgencyAgreed: Rule = {
  id: 'EXE-05',
  title: 'Special urgency is agreed by the right office, in time, with reasons',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 11',
  why: 'A key decision without notice and without this agreement is unlawful, however urgent it was.',
  reads: ['key_decision.special_urgency', 'meeting.date', 'decisions.*.taken_on'],
  check: (context) => {
    const { case: input, authority } = context;
    const day = decisionDay(context);
    const done = executiveDecisions(input, authority).length > 0;
    return keyOnes(input).flatMap(({ path, key }) =>
      key.special_urgency && routeOf(key) === 'special_urgency'
        ? urgencyFaults(
            {
              path: `${path}.special_urgency`,
              what: 'The special urgency',
              agreement: key.special_urgency,
              day,
              done,
            },
            input,
          )
        : [],
    );
  },
  examples: {
    accepted: [
      { case: urgency({}) },
      { case: urgency({ agreed_by: 'Mayor', role: 'authority_chair' }) },
      { case: urgency({ published_on: undefined }) },
    ],
    rejected: [
      {
        case: urgency({ agreed_by: 'Leader', role: 'other' }),
        path: 'key_decision.special_urgency.role',
        message:
          'The special urgency was agreed by "Leader", which is none of the offices that can agree to it.',
      },
      {
        case: urgency({ agreed_by: 'Leader of the Council' }),
        path: 'key_decision.special_urgency.agreed_by',
        message:
          'The special urgency was agreed by "Leader of the Council", recorded as the chair of the relevant scrutiny committee; an office of the executive cannot agree to it.',
      },
      {
        case: urgency({ agreed_on: '2025-03-04', published_on: '2025-03-04' }),
        path: 'key_decision.special_urgency.agreed_on',
        message:
          'The special urgency was agreed on Tuesday 4 March 2025, after Monday 3 March 2025, the day it was needed for.',
      },
      {
        case: urgency({ published_on: '2025-03-02' }),
        path: 'key_decision.special_urgency.published_on',
        message:
          'The special urgency was agreed on Monday 3 March 2025, but its notice is dated earlier: Sunday 2 March 2025.',
      },
    ],
  },
};
