import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Authority } from '../../schema/authority.ts';
import type { Case } from '../../schema/case.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Committed, committedSpending, partOf, savings } from './committed-value.ts';

const THRESHOLDS = { thresholds: { revenue: 500000 } };
const decision = (answer: string, amount: number) => ({
  key_decision: { answer, reason: 'By the threshold of spending.' },
  recommendations: [
    { id: 'award', verb: 'approve', object: 'the award', amounts: [{ id: 'sum', amount, basis: 'total' }] },
  ],
});

/**
 * The key-decision box agrees with the money, tested by whole-life value against the authority's own thresholds;
 * in a joint committee, each constituent's part against its own. Without a threshold there is nothing to test.
 */
export const keyDecisionFlag: Rule = {
  id: 'EXE-01',
  title: 'The key-decision flag agrees with the figures and the reach',
  severity: 'error',
  source: 'SI 2012/2089 reg 8; thresholds of the constitution',
  reads: [
    'key_decision',
    'authorities.*.key_decision',
    'recommendations.*.amounts',
    'contracts',
    'savings',
    'wards',
  ],
  check: ({ case: input, authority }) => [
    ...(input.key_decision
      ? tested('key_decision', input.key_decision.answer, testsOf(authority, input))
      : []),
    ...(input.authorities ?? []).flatMap(({ id, key_decision, wards }) => {
      const constituent = authority.constituents?.find((candidate) => candidate.id === id);
      if (!key_decision || !constituent) return [];
      const tests = testsFor(constituent.thresholds, input, wards, id, english(constituent.short_name));
      return tested(`authorities.${id}.key_decision`, key_decision.answer, tests);
    }),
  ],
  examples: {
    accepted: [
      { case: decision('yes', 2500000), authority: THRESHOLDS },
      { case: decision('no', 2500000) },
      { case: decision('no', 499999), authority: THRESHOLDS },
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
    ],
  },
};

type Thresholds = Authority['thresholds'];

/** What was tested and what reached its threshold, in words. */
interface Tests {
  readonly tested: boolean;
  readonly reached: readonly string[];
  readonly wards: string | undefined;
}

/** An authority's own thresholds, or those of the constituents of a joint committee. */
function testsOf(authority: Authority, input: Case): Tests {
  if (authority.thresholds) return testsFor(authority.thresholds, input, input.wards);
  const all = (authority.constituents ?? []).map(({ id, thresholds, short_name }) =>
    testsFor(
      thresholds,
      input,
      input.authorities?.find((one) => one.id === id)?.wards,
      id,
      english(short_name),
    ),
  );
  return {
    tested: all.some(({ tested: some }) => some),
    reached: all.flatMap(({ reached }) => reached),
    wards: all.find(({ wards }) => wards)?.wards,
  };
}

function testsFor(
  thresholds: Thresholds,
  input: Case,
  wards: Case['wards'],
  constituent?: string,
  name?: string,
): Tests {
  const spending = thresholds?.revenue ?? thresholds?.capital;
  const over = (sums: readonly Committed[], threshold: bigint | undefined) =>
    threshold === undefined
      ? []
      : sums.flatMap(({ pence, what }) => {
          const part = constituent === undefined ? pence : partOf(pence, constituent, input);
          if (part < threshold) return [];
          const whose = name === undefined ? '' : `, the part of ${name},`;
          return [`${what}${whose} is ${written(part)}; the threshold is ${written(threshold)}`];
        });
  const listed = wards === undefined || isAbsent(wards) ? 0 : wards.length;
  const many = thresholds?.wards !== undefined && listed >= thresholds.wards;
  const sums = [...committedSpending(input), ...savings(input)];
  return {
    tested: sums.length > 0 && (spending !== undefined || thresholds?.savings !== undefined),
    reached: [...over(committedSpending(input), spending), ...over(savings(input), thresholds?.savings)],
    wards: many ? `it lists ${listed} wards; the threshold is ${thresholds?.wards ?? 0}` : undefined,
  };
}

function tested(path: string, answer: 'yes' | 'no', { tested: some, reached, wards }: Tests): Finding[] {
  const common = { path: `${path}.answer`, found: answer } as const;
  const box = `The key-decision box says "${answer}", but`;
  const [first] = reached;
  if (answer === 'no' && first !== undefined)
    return [
      {
        ...common,
        message: `${box} ${first}.`,
        expected: 'yes',
        mend: 'Tick "yes" and give the notice; if the constitution makes an exception, say so under "answers".',
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
  if (answer === 'no' || !some || first !== undefined || wards !== undefined) return [];
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

const written = (pence: bigint) => formatPounds(pence, 'minus');
