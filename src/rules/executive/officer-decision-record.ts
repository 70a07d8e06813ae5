import { executiveDecisions } from '../../calculators/decision-kind.ts';
import type { Rule } from '../rule.ts';
import { decidedByOne } from './decision-example.ts';
import { EXECUTIVE_RECORD, recordFaults } from './record-faults.ts';

const OFFICER = 'Director of Public Health';
const kind = 'officer_executive';
const authority_for_it = 'Cabinet, 30 April 2024, minute 112(5)';

/** The record of an officer's executive decision is complete, and says what authority it rests on. */
export const officerDecisionRecord: Rule = {
  id: 'EXE-13',
  title: "The record of an officer's executive decision is complete",
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 13(4); Local Government Act 2000 s9E',
  why: 'An officer decides only with authority given by others; the record has to show it, with the reasons.',
  reads: ['decisions'],
  check: (context) =>
    executiveDecisions(context.case, context.authority)
      .filter((recorded) => recorded.kind === kind)
      .flatMap((recorded) =>
        recordFaults(
          recorded,
          [...EXECUTIVE_RECORD, 'the resolution or scheme of delegation it rests on'],
          context,
        ),
      ),
  examples: {
    accepted: [
      { case: decidedByOne(OFFICER, { kind, authority_for_it }) },
      { case: decidedByOne(OFFICER, { authority_for_it }) },
    ],
    rejected: [
      {
        case: decidedByOne(OFFICER, { kind, reasons: { not_published: 'The memo gives none.' } }),
        path: 'decisions.cabinet',
        message:
          'The record of this decision does not give the reasons and the resolution or scheme of delegation it rests on.',
      },
    ],
  },
};
