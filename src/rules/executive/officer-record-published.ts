import { recordedDecisions } from '../../calculators/decision-kind.ts';
import type { Rule } from '../rule.ts';
import { decidedByOne } from './decision-example.ts';

const NO_EXECUTIVE = { executive: 'none' };
const officer = (changes: object, status = 'published') =>
  decidedByOne(
    'Director of Place',
    { kind: 'officer_non_executive', delegation: 'express', ...changes },
    { status },
  );

/** The record of an officer's decision says when it was published. */
export const officerRecordPublished: Rule = {
  id: 'OFF-03',
  title: "The record of an officer's decision outside the executive is published",
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england'], authorities: ['council', 'joint_committee'], from: '2014-08-06' },
  source: 'SI 2014/2095 reg 8',
  why: 'The record has to be open for six years from the decision; without a day of publication nobody can show that it was.',
  reads: ['status', 'decisions.*.published_on'],
  check: ({ case: input, authority }) =>
    input.status !== 'published'
      ? []
      : recordedDecisions(input, authority)
          .filter(
            ({ kind, decision }) => kind === 'officer_non_executive' && decision.published_on === undefined,
          )
          .map(({ path }) => ({
            path,
            message:
              'The case is published, but the day on which this record of the decision was is not given.',
            expected: '"published_on"',
            mend: 'Add "published_on".',
          })),
  examples: {
    accepted: [
      { case: officer({ published_on: '2023-08-18' }), authority: NO_EXECUTIVE },
      { case: officer({}, 'final'), authority: NO_EXECUTIVE },
    ],
    rejected: [
      {
        case: officer({}),
        authority: NO_EXECUTIVE,
        path: 'decisions.cabinet',
        message: 'The case is published, but the day on which this record of the decision was is not given.',
      },
    ],
  },
};
