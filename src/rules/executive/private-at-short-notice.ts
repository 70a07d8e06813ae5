import { executiveDecisions } from '../../calculators/decision-kind.ts';
import type { Rule } from '../rule.ts';
import { meetsAsBody } from './meets-as-body.ts';
import { PRIVATE, privateExample } from './private-example.ts';
import { urgencyFaults } from './urgency-faults.ts';

const urgent = (changes: object) =>
  privateExample({
    reasons: PRIVATE.reasons,
    urgency: {
      agreed_by: 'Chair of Corporate Scrutiny',
      role: 'scrutiny_chair',
      agreed_on: '2023-08-14',
      reasons: 'The tender lapses on 17 August.',
      published_on: '2023-08-14',
      ...changes,
    },
  });

/** A private meeting without the full notices has the agreement of the office that the regulations name. */
export const privateAtShortNotice: Rule = {
  id: 'EXE-10',
  title: 'A private meeting at shorter notice has the right agreement',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 5(6) and (7)',
  why: 'Without this agreement a meeting in private at short notice is unlawful.',
  reads: ['private_meeting.urgency', 'meeting.date'],
  check: (context) => {
    const { case: input, authority } = context;
    const agreement = input.private_meeting?.urgency;
    if (!agreement || !meetsAsBody(context)) return [];
    const date = input.meeting?.date;
    return urgencyFaults(
      {
        path: 'private_meeting.urgency',
        what: 'Meeting in private at shorter notice',
        agreement,
        day: typeof date === 'string' ? date : undefined,
        done: executiveDecisions(input, authority).length > 0,
      },
      input,
    );
  },
  examples: {
    accepted: [{ case: urgent({}) }],
    rejected: [
      {
        case: urgent({ agreed_by: 'Chair of Cabinet', role: 'other' }),
        path: 'private_meeting.urgency.role',
        message:
          'Meeting in private at shorter notice was agreed by "Chair of Cabinet", which is none of the offices that can agree to it.',
      },
      {
        case: urgent({ agreed_on: '2023-08-17', published_on: '2023-08-17' }),
        path: 'private_meeting.urgency.agreed_on',
        message:
          'Meeting in private at shorter notice was agreed on Thursday 17 August 2023, after Wednesday 16 August 2023, the day it was needed for.',
      },
    ],
  },
};
