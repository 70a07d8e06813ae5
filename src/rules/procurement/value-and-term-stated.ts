import type { Case } from '../../schema/case.ts';
import type { Contract } from '../../schema/contract.ts';
import { english, listed } from '../english.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { contractExample } from './contract-example.ts';

const proposed = (term: object, more: object = {}) =>
  contractExample({ terms: [{ id: 'first', basis: 'proposed', ...term }], ...more });

/** A contract that is proposed has its value and its time in the case: what a year costs, first day, length and end. */
export const valueAndTermStated: Rule = {
  id: 'PRO-15',
  title: 'A proposed contract has its value and term stated',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Members cannot weigh a contract whose cost and length they are not told.',
  reads: ['contracts.*.annual_value', 'contracts.*.terms'],
  check: (context) =>
    (context.case.contracts ?? []).flatMap((contract) => {
      const { id, name, terms = [] } = contract;
      const proposal = terms.filter(({ basis }) => basis === 'proposed').at(-1);
      if (!proposal) return [];
      const path = `contracts.${id}`;
      const { figures } = context;
      const lacking = [
        ...(hasValue(contract, context) ? [] : ['a value']),
        ...(figures.has(`${path}.terms.${proposal.id}.from`) ? [] : ['a first day']),
        ...(figures.has(`${path}.terms.${proposal.id}.length`) ? [] : ['a length']),
      ];
      if (lacking.length === 0) return [];
      return [
        {
          path,
          message: `"${english(name)}" is proposed without ${listed(lacking)}.`,
          expected: 'a value for a year, a first day and a length',
          mend: 'Add what is missing, or record under "answers" why it is not stated.',
        },
      ];
    }),
  examples: {
    accepted: [
      proposed({ from: '2025-04-01', years: 5 }, { annual_value: 3200000 }),
      proposed({ from: '2025-04-01', years: 5 }, { annual_value: { none: 'The service is free.' } }),
      contractExample({}),
    ],
    rejected: [
      {
        ...proposed({ from: '2025-04-01', years: 5 }),
        path: 'contracts.service',
        message: '"Treatment service" is proposed without a value.',
      },
      {
        ...proposed({ from: '2021-04-01' }, { annual_value: { not_published: 'No value is given.' } }),
        path: 'contracts.service',
        message: '"Treatment service" is proposed without a value and a length.',
      },
    ],
  },
};

/** Whether any value of the contract is known: its own, of a term, over time, in a table, or of the change proposed. */
function hasValue(contract: Contract, { case: input }: RuleContext): boolean {
  const { annual_value, terms = [], values = [], proposal } = contract;
  const declared = [annual_value, ...terms.map((term) => term.annual_value)];
  const known = declared.some(
    (value) => typeof value === 'bigint' || (value !== undefined && 'none' in value),
  );
  return (
    known ||
    values.length > 0 ||
    proposal?.value !== undefined ||
    inTable(contract.id, input) ||
    amountFor(input)
  );
}

function inTable(id: string, input: Case): boolean {
  return (input.tables ?? []).some(({ rows, columns }) =>
    rows.some(
      (row) =>
        row.contract === id &&
        columns.some(({ kind, id: column }) => kind === 'money' && row.cells?.[column] !== undefined),
    ),
  );
}

/** A recommendation to award that states what the award comes to speaks for the contract of a case that has one. */
function amountFor({ contracts = [], recommendations = [] }: Case): boolean {
  const proposed = contracts.filter(({ terms = [] }) => terms.some(({ basis }) => basis === 'proposed'));
  if (proposed.length > 1) return false;
  return recommendations.some(({ object, rest, amounts = [] }) => {
    const text = `${english(object)} ${rest === undefined ? '' : english(rest)}`;
    return amounts.length > 0 && /\bcontract\b|\baward\b/i.test(text);
  });
}
