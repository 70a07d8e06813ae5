import { isAbsent } from '../../schema/fact.ts';
import type { Rule } from '../rule.ts';
import { tooFewClearDays } from './clear-days-before.ts';
import { decisionDay } from './decision-day.ts';
import { keyOnes, routeOf } from './key-decisions.ts';
import { FULL_NOTICE, keyDecisionExample } from './notice-example.ts';

const late = { ...FULL_NOTICE, published_on: '2023-07-19' };

/** The notice of a key decision is out 28 clear days before the decision, where that is the route taken. */
export const keyNoticeInTime: Rule = {
  id: 'EXE-03',
  title: 'The notice of a key decision is out 28 clear days before it',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 9(2)',
  why: 'A key decision taken without its notice period can be challenged and set aside.',
  reads: ['key_decision.notice.published_on', 'meeting.date', 'decisions.*.taken_on'],
  check: (context) => {
    const day = decisionDay(context);
    if (day === undefined) return [];
    return keyOnes(context.case).flatMap(({ path, key }) => {
      const { notice } = key;
      if (notice === undefined || isAbsent(notice) || routeOf(key) !== 'notice') return [];
      if (!('published_on' in notice)) return [];
      return tooFewClearDays(
        {
          path: `${path}.notice.published_on`,
          what: 'The notice of this key decision',
          on: notice.published_on,
          before: day,
          needed: 28,
          mode: 'notice',
          mend: 'Decide later, or use the general exception (regulation 10) and record it under "general_exception".',
        },
        context,
      );
    });
  },
  examples: {
    accepted: [
      { case: keyDecisionExample({ notice: FULL_NOTICE }) },
      {
        case: keyDecisionExample({
          route: 'general_exception',
          notice: late,
          general_exception: {
            notified: 'Chair of the Scrutiny Committee',
            notified_on: '2023-08-01',
            published_on: '2023-08-01',
            reasons: 'The grant was offered on 31 July.',
          },
        }),
      },
    ],
    rejected: [
      {
        case: keyDecisionExample({ notice: late }),
        path: 'key_decision.notice.published_on',
        message:
          'The notice of this key decision was published on Wednesday 19 July 2023, which leaves 27 clear days before Wednesday 16 August 2023; 28 are needed.',
      },
      {
        case: keyDecisionExample({ notice: FULL_NOTICE }),
        authority: { clear_days: { agenda: 'working', notice: 'working' } },
        path: 'key_decision.notice.published_on',
        message:
          'The notice of this key decision was published on Tuesday 18 July 2023, which leaves 20 clear working days before Wednesday 16 August 2023; 28 are needed.',
      },
    ],
  },
};
