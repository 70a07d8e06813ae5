import type { Basis } from '../../calculators/figure.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const COST = { figures: [{ id: 'cost', label: 'Cost', amount: 6983000, basis: 'per_year' }] };

/** Funding sources must sum to the cost, on the basis of the cost. */
export const fundingMeetsCost: Rule = {
  id: 'MON-16',
  title: 'Funding sources sum to the cost',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'What no source pays for is found out when the bills come in.',
  reads: ['funding.cost', 'funding.sources'],
  check: (context) => {
    const { funding } = context.case;
    const cost = funding ? context.figures.get(funding.cost) : undefined;
    if (!funding || cost?.value.kind !== 'money') return [];
    const bases = basisFound(funding, cost.basis);
    if (bases.length > 0) return bases;
    if (funding.sources.some(({ amount }) => amount === 'balance')) return [];
    return sumFound(funding, cost.value.pence);
  },
  examples: {
    accepted: [
      { case: { ...COST, funding: funding(6744000, 239000) } },
      { case: { ...COST, funding: funding('balance', 239000) } },
    ],
    rejected: [
      {
        case: { ...COST, funding: funding(6983000, 239000) },
        path: 'funding.sources',
        message: 'The funding sources come to £7,222,000, but the cost they fund is £6,983,000.',
      },
      {
        case: {
          ...COST,
          funding: {
            cost: 'figures.cost',
            sources: [{ id: 'grant', source: 'Grant', kind: 'grant', amount: 13966000, basis: 'total' }],
          },
        },
        path: 'funding.sources.grant.basis',
        message: 'The funding source "Grant" is for the whole, but the cost it funds is for each year.',
      },
    ],
  },
};

function funding(core: number | string, commissioner: number) {
  const source = (id: string, name: string, kind: string, amount: number | string) => ({
    id,
    source: name,
    kind,
    amount,
    basis: 'per_year',
  });
  return {
    cost: 'figures.cost',
    sources: [
      source('core', 'Public health grant', 'core', core),
      source('commissioner', 'Commissioner', 'contribution', commissioner),
    ],
  };
}

type Funding = NonNullable<RuleContext['case']['funding']>;

const SPOKEN: Readonly<Record<Basis, string>> = {
  per_year: 'for each year',
  total: 'for the whole',
  one_off: 'for once',
  none: 'without a basis',
};

function basisFound({ sources }: Funding, basis: Basis): Finding[] {
  if (basis === 'none') return [];
  return sources
    .filter((source) => source.basis !== basis)
    .map(({ id, source, basis: own }) => ({
      path: `funding.sources.${id}.basis`,
      message: `The funding source "${english(source)}" is ${SPOKEN[own]}, but the cost it funds is ${SPOKEN[basis]}.`,
      found: own,
      expected: basis,
      mend: 'Give cost and sources on one basis, or name a cost that has the basis of the sources.',
    }));
}

function sumFound({ sources }: Funding, cost: bigint): Finding[] {
  const sum = sources.reduce((total, { amount }) => total + (amount === 'balance' ? 0n : amount), 0n);
  if (sum === cost) return [];
  const [found, expected] = [formatPounds(sum, 'minus'), formatPounds(cost, 'minus')];
  return [
    {
      path: 'funding.sources',
      message: `The funding sources come to ${found}, but the cost they fund is ${expected}.`,
      found,
      expected,
      mend: 'Correct the amounts, or make one source "balance", which is then calculated.',
    },
  ];
}
