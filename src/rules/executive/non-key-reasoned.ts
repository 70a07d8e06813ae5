import { committedSavings, committedSums, partOfSum } from '../../calculators/committed-sums.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Authority } from '../../schema/authority.ts';
import { english, wordCount } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type KeyDecisionBox, keyDecisions } from './key-decisions.ts';

const THRESHOLDS = { thresholds: { revenue: 500000 } };
const box = (reason: string, amount: number) => ({
  body: 'cabinet',
  key_decision: { answer: 'no', reason },
  recommendations: [
    { id: 'award', verb: 'approve', object: 'the award', amounts: [{ id: 'sum', amount, basis: 'total' }] },
  ],
});

/** Where a decision comes near the threshold, the reason why it is not key says something that scrutiny can test. */
export const nonKeyReasoned: Rule = {
  id: 'EXE-14',
  title: 'A decision near the threshold says why it is not key',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 18',
  why: 'Scrutiny can require a report to council on a decision that should have been key; the reason is its first question.',
  reads: ['key_decision', 'authorities.*.key_decision', 'recommendations.*.amounts', 'contracts', 'savings'],
  check: (context) =>
    keyDecisions(context.case)
      .filter(({ key }) => key.answer === 'no')
      .flatMap((given) => hollowReason(given, context)),
  examples: {
    accepted: [
      {
        case: box('Renewal within the approved budget; £480,000 in one ward.', 480000),
        authority: THRESHOLDS,
      },
      { case: box('Not key.', 100000), authority: THRESHOLDS },
      { case: box('Not key.', 480000) },
    ],
    rejected: [
      {
        case: box('Not key.', 480000),
        authority: THRESHOLDS,
        path: 'key_decision.reason',
        message:
          'The reason why the decision is not key ("Not key.") does not say by which test, although £480,000 is at stake and the threshold is £500,000.',
      },
    ],
  },
};

/** A reason that a reader can test names money, or the reach of the decision, in more than a few words. */
const TESTABLE = /£|threshold|budget|value|spend|expenditure|saving|cost|ward|division|communit|significant/i;
const FEWEST_WORDS = 4;

function hollowReason({ path, key }: KeyDecisionBox, context: RuleContext): Finding[] {
  const reason = english(key.reason);
  if (TESTABLE.test(reason) && wordCount(reason) >= FEWEST_WORDS) return [];
  const near = nearThreshold(path, context);
  if (!near) return [];
  const [sum, threshold] = near.map((pence) => formatPounds(pence, 'minus'));
  return [
    {
      path: `${path}.reason`,
      message: `The reason why the decision is not key ("${reason}") does not say by which test, although ${sum} is at stake and the threshold is ${threshold}.`,
      found: reason,
      expected: 'which threshold of money or effect is not met',
      mend: 'Say in the reason what the decision commits or saves, and whom it affects.',
    },
  ];
}

/** A sum from half the threshold up to it, with the threshold: what reaches it is for EXE-01. */
function nearThreshold(path: string, { case: input, authority }: RuleContext) {
  const id = path.split('.')[1];
  const constituent = path.startsWith('authorities.') ? id : undefined;
  const thresholds: Authority['thresholds'] =
    constituent === undefined
      ? authority.thresholds
      : authority.constituents?.find((candidate) => candidate.id === constituent)?.thresholds;
  const spending = thresholds?.revenue ?? thresholds?.capital;
  const tests = [
    ...committedSums(input).map((sum) => [sum.pence, spending] as const),
    ...committedSavings(input).map((sum) => [sum.pence, thresholds?.savings] as const),
  ];
  for (const [pence, threshold] of tests) {
    const part = constituent === undefined ? pence : partOfSum(pence, constituent, input).pence;
    if (threshold !== undefined && part * 2n >= threshold && part < threshold)
      return [part, threshold] as const;
  }
  return undefined;
}
