import type { Finding, Rule } from '../rule.ts';
import { problemsOf } from './problems-of.ts';

function example(of: string, first = 48.6) {
  return {
    cost_shares: [
      {
        id: 'population',
        basis: 'By population',
        shares: [
          { id: 'north', label: 'North', per_cent: first, places: 1 },
          { id: 'west', label: 'West', per_cent: 51.4, places: 1 },
        ],
      },
    ],
    tables: [
      {
        id: 'costs',
        caption: 'Costs',
        unit: 'thousands',
        basis: 'per_year',
        shares: 'population',
        columns: [
          { id: 'north', heading: 'North', kind: 'money', share: 'north', of },
          { id: 'total', heading: 'Total', kind: 'money' },
        ],
        rows: [{ id: 'adult', cells: { total: 5394 } }],
      },
    ],
  };
}

/** A calculated column must say which share of which column it is, and shares must be able to divide. */
export const sharesDivide: Rule = {
  id: 'CLC-08',
  title: 'Calculated columns stand on a share and a column',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A column that cannot be worked out is printed empty.',
  reads: ['tables.*.columns', 'cost_shares'],
  check: (context) => [
    ...problemsOf(
      context,
      'no-such-column',
      ({ path, named }): Finding => ({
        path,
        message: path.endsWith('.share')
          ? `The column is to hold the share "${named}", which the table's shares do not have.`
          : `The column is to be a share of "${named}", which is not a typed column of money or counts.`,
        found: named === '' ? 'nothing' : named,
        expected: path.endsWith('.share')
          ? `the id of a share of the table's "shares"`
          : 'the id of a typed column',
        mend: 'Give both "share" and "of", and name the cost shares with "shares" on the table.',
      }),
    ),
    ...problemsOf(
      context,
      'unusable-shares',
      ({ path }): Finding => ({
        path,
        message: 'These shares cannot divide anything: one is below zero, or all are zero.',
        expected: 'shares of zero or more that sum to 100',
        mend: 'Correct the shares.',
      }),
    ),
  ],
  examples: {
    accepted: [{ case: example('total') }],
    rejected: [
      {
        case: example('whole'),
        path: 'tables.costs.columns.north.of',
        message: 'The column is to be a share of "whole", which is not a typed column of money or counts.',
      },
      {
        case: example('total', -1),
        path: 'cost_shares.population',
        message: 'These shares cannot divide anything: one is below zero, or all are zero.',
      },
    ],
  },
};
