import { recordedDecisions } from '../../calculators/decision-kind.ts';
import type { Rule } from '../rule.ts';
import { decidedByOne } from './decision-example.ts';
import { recordFaults } from './record-faults.ts';

const NO_EXECUTIVE = { executive: 'none' };
const officer = (changes: object) =>
  decidedByOne('Director of Place', { kind: 'officer_non_executive', delegation: 'general', ...changes });

/** The record of an officer's decision outside the executive has the contents that the regulations ask for. */
export const officerRecordContents: Rule = {
  id: 'OFF-02',
  title: "The record of an officer's decision outside the executive is complete",
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], authorities: ['council', 'joint_committee'], from: '2014-08-06' },
  source: 'SI 2014/2095 reg 7(3) and (4)',
  why: 'Not to make this record without good reason can be an offence, and the public cannot see why it was decided.',
  reads: ['decisions'],
  check: (context) =>
    recordedDecisions(context.case, context.authority)
      .filter(({ kind }) => kind === 'officer_non_executive')
      .flatMap((recorded) =>
        recordFaults(
          recorded,
          [
            'the day it was taken',
            'the reasons',
            'the alternatives considered and rejected',
            ...(recorded.decision.delegation === 'express' ? (['the interests declared'] as const) : []),
          ],
          context,
        ),
      ),
  examples: {
    accepted: [
      { case: officer({}), authority: NO_EXECUTIVE },
      { case: officer({ interests: { not_published: 'Not asked for.' } }), authority: NO_EXECUTIVE },
    ],
    rejected: [
      {
        case: officer({ reasons: { none: 'None recorded.' } }),
        authority: NO_EXECUTIVE,
        path: 'decisions.cabinet',
        message: 'The record of this decision does not give the reasons.',
      },
      {
        case: officer({ delegation: 'express', interests: { not_published: 'Not in the memo.' } }),
        authority: NO_EXECUTIVE,
        path: 'decisions.cabinet',
        message: 'The record of this decision does not give the interests declared.',
      },
    ],
  },
};
