import { committedSavings, committedSums } from '../../calculators/committed-sums.ts';
import { english, listed } from '../english.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { jointAuthority, jointReport } from './joint-example.ts';

const box = (answer: string) => ({ key_decision: { answer, reason: 'As the form says.' } });
const { constituents } = jointAuthority();
const THRESHOLDS = constituents.map((one) => ({ ...one, thresholds: { revenue: 5000000 } }));

/**
 * Whether a decision is key is tested for each authority, on its own share against its own threshold. The test itself
 * is of the key-decision box; this asks for what it cannot be made without.
 */
export const thresholdsEachTested: Rule = {
  id: 'JNT-03',
  title: 'Test the key-decision threshold for each authority separately',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], authorities: ['joint_committee'], executive: true },
  source: 'SI 2012/2089 reg 8(1)(a): significant for the relevant local authority',
  why: 'One box for all hides that the share of one council alone makes the decision key for it, and no notice is given.',
  reads: ['key_decision', 'authorities.*.key_decision', 'recommendations.*.amounts', 'contracts', 'tables'],
  check: (context) => {
    const { case: input } = context;
    const untested = namesUntested(context);
    if (input.key_decision?.answer !== 'no' || untested.length === 0 || !hasMoney(context)) return [];
    return [
      {
        path: 'authorities',
        message: `One box says that the decision is not key, but no threshold is known against which the share of ${listed(untested)} could be tested.`,
        found: 'one answer for all',
        expected: 'for each authority its threshold, or its own answer with the reason',
        mend: 'Add the thresholds to the file of the joint committee, or a "key_decision" under each of "authorities".',
      },
    ];
  },
  examples: {
    accepted: [
      { case: jointReport(box('no')), authority: jointAuthority({ constituents: THRESHOLDS }) },
      { case: jointReport(box('yes')), authority: jointAuthority() },
      {
        case: jointReport({
          authorities: ['north', 'west'].map((id) => ({
            id,
            key_decision: { answer: 'no', reason: 'Its share is below its threshold.' },
          })),
        }),
        authority: jointAuthority(),
      },
    ],
    rejected: [
      {
        case: jointReport(box('no')),
        authority: jointAuthority(),
        path: 'authorities',
        message:
          'One box says that the decision is not key, but no threshold is known against which the share of North and West could be tested.',
      },
    ],
  },
};

function namesUntested({ case: input, authority }: RuleContext): string[] {
  return (authority.constituents ?? [])
    .filter(({ id, thresholds }) => {
      const own = input.authorities?.find((one) => one.id === id)?.key_decision;
      return thresholds === undefined && own === undefined;
    })
    .map(({ short_name }) => english(short_name));
}

function hasMoney({ case: input }: RuleContext): boolean {
  return (
    committedSums(input).length + committedSavings(input).length > 0 ||
    (input.tables ?? []).some(({ unit }) => unit !== 'none')
  );
}
