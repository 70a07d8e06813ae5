import { formatPounds } from '../../calculators/format/format-money.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { contractExample } from './contract-example.ts';
import { worthOf } from './worth-of.ts';

/** £5 million in pence. */
const LIMIT = 500_000_000n;
const LEAST = 3;

const points = (...ids: readonly string[]) => ids.map((id) => ({ id, text: `Indicator ${id}` }));
const large = (keys: object) =>
  contractExample({
    regime: 'PA',
    annual_value: 1000001,
    vat: 'included',
    terms: [{ id: 'first', from: '2026-04-01', years: 5, basis: 'proposed' }],
    ...keys,
  });

/** A contract of more than £5 million has at least three key performance indicators, or the reason why not. */
export const keyPerformanceIndicators: Rule = {
  id: 'PRO-10',
  title: 'Contracts over £5 million have key performance indicators',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source: 'Procurement Act 2023 ss52 and 53',
  why: 'The indicators have to be set before signature, and published assessments follow them every year.',
  reads: ['contracts.*.key_performance_indicators', 'contracts.*.annual_value', 'contracts.*.terms'],
  check: (context) =>
    (context.case.contracts ?? []).flatMap((contract) => {
      const { id, name, regime, subject, proposal, key_performance_indicators: set } = contract;
      if (regime !== 'PA' || subject === 'light_touch' || proposal?.route === 'framework') return [];
      const worth = worthOf(contract, context);
      if (!worth || worth.pence <= LIMIT || isAbsent(set)) return [];
      const listed = set?.length ?? 0;
      if (listed >= LEAST) return [];
      return [
        {
          path: `contracts.${id}${set ? '.key_performance_indicators' : ''}`,
          message: `"${english(name)}" can come to ${formatPounds(worth.pence, 'minus')}, but has ${listed === 0 ? 'none of the three key performance indicators' : `only ${listed} of the three key performance indicators`} that a contract over £5 million needs.`,
          found: `${listed}`,
          expected: `at least ${LEAST}`,
          mend: 'List them, or say "none:" with the reason why they would not be right for it.',
        },
      ];
    }),
  examples: {
    accepted: [
      large({ key_performance_indicators: points('a', 'b', 'c') }),
      large({ key_performance_indicators: { none: 'Performance cannot be measured so.' } }),
      large({ annual_value: 1000000 }),
      large({ subject: 'light_touch' }),
      large({ regime: 'PCR' }),
    ],
    rejected: [
      {
        ...large({}),
        path: 'contracts.service',
        message:
          '"Treatment service" can come to £5,000,005, but has none of the three key performance indicators that a contract over £5 million needs.',
      },
      {
        ...large({ key_performance_indicators: points('a', 'b') }),
        path: 'contracts.service.key_performance_indicators',
        message:
          '"Treatment service" can come to £5,000,005, but has only 2 of the three key performance indicators that a contract over £5 million needs.',
      },
    ],
  },
};
