import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Finding, Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

function example(...amounts: readonly (number | string)[]) {
  return {
    figures: [{ id: 'cost', label: 'Cost', amount: 100, basis: 'total' }],
    funding: {
      cost: 'figures.cost',
      sources: amounts.map((amount, index) => ({
        id: `source-${index + 1}`,
        source: `Source ${index + 1}`,
        kind: 'grant',
        amount,
        basis: 'total',
      })),
    },
  };
}

/** At most one source is the balance, and the others leave something for it. */
export const oneBalance: Rule = {
  id: 'CLC-09',
  title: 'One funding source at most is the balance',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'Two sources that each take what the other leaves have no amounts.',
  reads: ['funding'],
  check: (context) => [
    ...problemsOf(
      context,
      'several-balances',
      ({ path }): Finding => ({
        path,
        message: 'Another funding source is the balance already, so this one cannot be worked out.',
        found: 'balance',
        expected: 'an amount',
        mend: 'Type the amount.',
      }),
    ),
    ...problemsOf(
      context,
      'negative-balance',
      ({ path, pence }): Finding => ({
        path,
        message: `The other funding sources come to more than the cost, which leaves ${formatPounds(pence, 'minus')}.`,
        found: formatPounds(pence, 'minus'),
        expected: 'an amount that is not below zero',
        mend: 'Correct the other amounts, or the cost they fund.',
      }),
    ),
  ],
  examples: {
    accepted: [{ case: example('balance', 60) }],
    rejected: [
      {
        case: example('balance', 'balance'),
        path: 'funding.sources.source-2.amount',
        message: 'Another funding source is the balance already, so this one cannot be worked out.',
      },
      {
        case: example('balance', 160),
        path: 'funding.sources.source-1.amount',
        message: 'The other funding sources come to more than the cost, which leaves −£60.',
      },
    ],
  },
};
