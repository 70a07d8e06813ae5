import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Contract } from '../../schema/contract.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { COMMISSIONER, noticeExample } from './notice-example.ts';

/** Above this, in pence, a copy of the contract is to be published. */
const LEAST = 1_000_000n;

const contract = (keys: object) =>
  noticeExample({ contracts: [{ id: 'support', name: 'Victim support', provider: 'Haven', ...keys }] });

/** A copy of each contract over £10,000 is published, and its value with it. */
export const contractsPublished: Rule = {
  id: 'PCC-02',
  title: 'Contracts and spending are published',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales'], authorities: ['commissioner'] },
  source: 'SI 2011/3050 Sch paras 3(g) and 4(b), as substituted by SI 2012/2479',
  why: 'The public is entitled to see what police money buys, from whom and for how much.',
  reads: ['contracts.*.annual_value', 'contracts.*.values', 'contracts.*.published_at'],
  check: ({ case: input }) =>
    (input.contracts ?? [])
      .filter(({ published_at, provider }) => published_at === undefined && !isAbsent(provider))
      .flatMap((one) => unpublished(one)),
  examples: {
    accepted: [
      { case: contract({ annual_value: 9000 }), authority: COMMISSIONER },
      {
        case: contract({ annual_value: 90000, published_at: 'https://example.org/contract' }),
        authority: COMMISSIONER,
      },
      { case: contract({}), authority: COMMISSIONER },
    ],
    rejected: [
      {
        case: contract({ annual_value: 90000 }),
        authority: COMMISSIONER,
        path: 'contracts.support',
        message:
          'The contract "Victim support" is worth £90,000 a year, but the case does not say where a copy is published.',
      },
      {
        case: contract({ annual_value: { not_published: 'It is not given.' } }),
        authority: COMMISSIONER,
        path: 'contracts.support',
        message:
          'Neither the value of the contract "Victim support" nor a copy of it is published. Is it over £10,000?',
      },
    ],
  },
};

function unpublished({ id, name, annual_value, values }: Contract): Finding[] {
  const known = [annual_value, values?.at(-1)?.amount].find((value) => typeof value === 'bigint');
  const common = {
    path: `contracts.${id}`,
    expected: 'the address of the published copy under "published_at"',
    mend: 'Add the address; if the contract is not over £10,000, give its value.',
  };
  if (known === undefined)
    return isAbsent(annual_value)
      ? [
          {
            ...common,
            message: `Neither the value of the contract "${english(name)}" nor a copy of it is published. Is it over £10,000?`,
            found: 'no value and no address',
          },
        ]
      : [];
  if (known <= LEAST) return [];
  const value = formatPounds(known, 'minus');
  return [
    {
      ...common,
      message: `The contract "${english(name)}" is worth ${value} a year, but the case does not say where a copy is published.`,
      found: value,
    },
  ];
}
