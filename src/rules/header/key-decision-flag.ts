import { committedSums } from '../../calculators/committed-sums.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import { isReport } from '../document/is-report.ts';
import { keyDecisions } from '../executive/key-decisions.ts';
import { stillToCome } from '../executive/still-to-come.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import {
  constituentTests,
  type KeyDecisionTests,
  keyDecisionTests,
  savedSums,
} from './key-decision-tests.ts';

const THRESHOLDS = { thresholds: { revenue: 500000 } };
const recommending = (...amounts: readonly number[]) => ({
  recommendations: amounts.map((amount, index) => ({
    id: index === 0 ? 'award' : `award-${index + 1}`,
    verb: 'approve',
    object: 'the award',
    amounts: [{ id: 'sum', amount, basis: 'total' }],
  })),
});
const decision = (answer: string, ...amounts: readonly number[]) => ({
  key_decision: { answer, reason: 'By the threshold of spending.' },
  ...recommending(...amounts),
});

/**
 * The key-decision box agrees with the money, tested by whole-life value against the authority's own thresholds;
 * in a joint committee, each constituent's part against its own. Without a threshold there is nothing to test.
 */
export const keyDecisionFlag: Rule = {
  id: 'EXE-01',
  title: 'The key-decision flag agrees with the figures and the reach',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 8; thresholds of the constitution',
  why: 'A key decision not marked as one is taken without its notice, and can be challenged and set aside.',
  reads: [
    'key_decision',
    'authorities.*.key_decision',
    'recommendations.*.amounts',
    'contracts',
    'tables',
    'savings',
    'wards',
  ],
  check: (context) => {
    const { case: input, authority } = context;
    const box = input.key_decision;
    return [
      ...(box ? tested('key_decision', box.answer, keyDecisionTests(context)) : []),
      ...(input.authorities ?? []).flatMap(({ id, key_decision }) => {
        const constituent = authority.constituents?.find((candidate) => candidate.id === id);
        if (!key_decision || !constituent) return [];
        const tests = constituentTests(constituent, context);
        return tested(`authorities.${id}.key_decision`, key_decision.answer, tests);
      }),
      ...notSaid(context),
    ];
  },
  examples: {
    accepted: [
      { case: decision('yes', 2500000), authority: THRESHOLDS },
      { case: decision('no', 2500000) },
      { case: decision('no', 499999), authority: THRESHOLDS },
      { case: decision('no', 2500000), authority: { ...THRESHOLDS, nation: 'wales' } },
    ],
    rejected: [
      {
        case: decision('no', 2500000),
        authority: THRESHOLDS,
        path: 'key_decision.answer',
        message:
          'The key-decision box says "no", but the amount of recommendation "award" is £2,500,000; the threshold is £500,000.',
      },
      {
        case: decision('yes', 20000),
        authority: THRESHOLDS,
        path: 'key_decision.answer',
        message:
          'The key-decision box says "yes", but nothing in the case reaches a threshold of the constitution.',
      },
      {
        case: decision('no', 300000, 200000),
        authority: THRESHOLDS,
        path: 'key_decision.answer',
        message:
          'The key-decision box says "no", but the sum of the recommendations is £500,000; the threshold is £500,000. Are they one decision?',
      },
      {
        case: decision('no', 600000),
        authority: { thresholds: { revenue: 500000, capital: 1000000 } },
        path: 'key_decision.answer',
        message:
          'The key-decision box says "no", but the amount of recommendation "award" is £600,000; the threshold is £500,000 for revenue and £1,000,000 for capital. Which of the two is it?',
      },
      {
        case: recommending(600000),
        authority: THRESHOLDS,
        path: 'kind',
        message:
          'The paper does not say whether the decision is key, but the amount of recommendation "award" is £600,000; the threshold is £500,000.',
      },
      {
        case: recommending(600000),
        path: 'kind',
        message:
          'The paper does not say whether the decision is key, although the amount of recommendation "award" is £600,000. Is it key under the constitution?',
      },
    ],
  },
};

function tested(path: string, answer: 'yes' | 'no', tests: KeyDecisionTests): Finding[] {
  const { reached, asked, wards } = tests;
  const common = { path: `${path}.answer`, found: answer } as const;
  const box = `The key-decision box says "${answer}", but`;
  if (answer === 'no' && reached[0] !== undefined)
    return [
      {
        ...common,
        message: `${box} ${reached[0]}.`,
        expected: 'yes',
        mend: 'Tick "yes" and give the notice; if the constitution makes an exception, say so under "answers".',
      },
    ];
  if (answer === 'no' && asked[0] !== undefined)
    return [
      {
        ...common,
        message: `${box} ${asked[0]}`,
        severity: 'warning',
        expected: 'yes, if it is so',
        mend: 'Tick "yes" and give the notice, or say under "answers" why it is not so.',
      },
    ];
  if (answer === 'no' && wards !== undefined)
    return [
      {
        ...common,
        message: `${box} ${wards}.`,
        severity: 'warning',
        expected: 'yes, if the effect on these communities is significant',
        mend: 'Say under "answers" why the effect on them is not significant.',
      },
    ];
  if (answer === 'no' || !tests.tested || reached.length + asked.length > 0 || wards !== undefined) return [];
  return [
    {
      ...common,
      message: `${box} nothing in the case reaches a threshold of the constitution.`,
      severity: 'advice',
      expected: 'no, unless the effect on communities is significant',
      mend: 'Check the reason given.',
    },
  ];
}

/** A report to an executive that commits money and does not say at all whether the decision is key. */
function notSaid(context: RuleContext): Finding[] {
  const { case: input } = context;
  if (!isReport(input) || keyDecisions(input).length > 0) return [];
  const { tested: some, reached } = keyDecisionTests(context);
  const common = {
    path: 'kind',
    expected: '"key_decision" with its answer and reason',
    mend: 'Add "key_decision", with the notice where the answer is "yes".',
  };
  if (reached[0] !== undefined)
    return [
      {
        ...common,
        message: `The paper does not say whether the decision is key, but ${reached[0]}.`,
        severity: stillToCome(input),
      },
    ];
  const [sum] = [...committedSums(input), ...savedSums(input)];
  if (some || !sum) return [];
  return [
    {
      ...common,
      message: `The paper does not say whether the decision is key, although ${sum.what} is ${formatPounds(sum.pence, 'minus')}. Is it key under the constitution?`,
      severity: 'advice',
    },
  ];
}
