import { rounded, sumOf, trimmed } from '../../calculators/decimal.ts';
import { formatDecimal } from '../../calculators/format/format-decimal.ts';
import type { CostShares } from '../../schema/financial.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';

/** Shares of a cost must sum to 100, exactly; as printed they should do so too. */
export const sharesSum: Rule = {
  id: 'MON-04',
  title: 'Shares sum to 100',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'Shares that do not sum to 100 leave a part of the cost with nobody, or charge it twice.',
  reads: ['cost_shares.*.shares.*.per_cent'],
  check: ({ case: input }) => (input.cost_shares ?? []).flatMap(sharesFound),
  examples: {
    accepted: [
      { case: { cost_shares: [shares([48.615, 51.385], 1)] } },
      { case: { cost_shares: [shares([33.34, 33.33, 33.33], 2)] } },
    ],
    rejected: [
      {
        case: { cost_shares: [shares([48.6, 51.5], 1)] },
        path: 'cost_shares.population.shares',
        message: 'The shares "By population" sum to 100.1, not 100.',
      },
      {
        case: { cost_shares: [shares(['33.333333', '33.333333', '33.333334'], 1)] },
        path: 'cost_shares.population.shares',
        message: 'The shares "By population" sum to 100, but as printed they sum to 99.9.',
      },
    ],
  },
};

function shares(parts: readonly (number | string)[], places: number) {
  return {
    id: 'population',
    basis: 'By population',
    shares: parts.map((per_cent, index) => ({
      id: `share-${index + 1}`,
      label: `Authority ${index + 1}`,
      per_cent,
      places,
    })),
  };
}

function sharesFound(set: CostShares): Finding[] {
  const path = `cost_shares.${set.id}.shares`;
  const exact = written(sumOf(set.shares.map((share) => share.per_cent)));
  const printed = written(sumOf(set.shares.map((share) => rounded(share.per_cent, share.places))));
  const about = `The shares "${english(set.basis)}" sum to ${exact}`;
  if (exact !== '100')
    return [
      {
        path,
        message: `${about}, not 100.`,
        found: exact,
        expected: '100',
        mend: 'Type each share exactly, to as many decimals as it has.',
      },
    ];
  if (printed === '100') return [];
  return [
    {
      path,
      message: `${about}, but as printed they sum to ${printed}.`,
      severity: 'warning',
      found: printed,
      expected: '100',
      mend: 'Print one more decimal ("places"), or say in a note that the shares are rounded.',
    },
  ];
}

function written(sum: ReturnType<typeof sumOf>): string {
  return `${sum.units < 0n ? '−' : ''}${formatDecimal(trimmed(sum))}`;
}
