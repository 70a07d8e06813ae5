import type { Case } from '../schema/case.ts';
import { isAbsent } from '../schema/fact.ts';
import { apportion } from './apportion.ts';
import { proposedValue } from './proposed-value.ts';

/** A sum that a decision commits or saves, in pence, what it is, and the figures it stands on. */
export interface CommittedSum {
  readonly pence: bigint;
  readonly what: string;
  readonly inputs: readonly string[];
}

/** What a decision would commit: amounts of its recommendations, and contracts over their whole life. */
export function committedSums(input: Case): readonly CommittedSum[] {
  const amounts = (input.recommendations ?? []).flatMap(({ id, amounts: listed }) =>
    (listed ?? []).map(
      (amount): CommittedSum => ({
        pence: amount.amount,
        what: `the amount of recommendation "${id}"${amount.basis === 'per_year' ? ' for one year' : ''}`,
        inputs: [`recommendations.${id}.${amount.id}`],
      }),
    ),
  );
  const contracts = (input.contracts ?? []).flatMap((contract) => {
    const value = proposedValue(contract);
    return value ? [{ pence: value.pence, path: `contracts.${contract.id}.proposed_value` }] : [];
  });
  const together: CommittedSum = {
    pence: contracts.reduce((sum, { pence }) => sum + pence, 0n),
    what:
      contracts.length > 1
        ? 'the value of the contracts over their whole life'
        : 'the value of the contract over its whole life',
    inputs: contracts.map(({ path }) => path),
  };
  return contracts.length > 0 ? [...amounts, together] : amounts;
}

/** What a decision would save: all its savings together. */
export function committedSavings(input: Case): readonly CommittedSum[] {
  const known = (input.savings ?? []).flatMap(({ id, amount }) =>
    isAbsent(amount) ? [] : [{ amount, path: `savings.${id}` }],
  );
  if (known.length === 0) return [];
  return [
    {
      pence: known.reduce((sum, { amount }) => sum + amount, 0n),
      what: 'the savings',
      inputs: known.map(({ path }) => path),
    },
  ];
}

/** One authority's part of a sum, in pence, and the share it is by: none where the case does not say, and it is the whole. */
export interface Part {
  readonly pence: bigint;
  readonly share?: string;
}

/** One authority's part of a sum, where the case says how its constituents share cost; else the whole. */
export function partOfSum(pence: bigint, authority: string, input: Case): Part {
  for (const { id, shares, method } of input.cost_shares ?? []) {
    const index = shares.findIndex((share) => share.authority === authority);
    const percentages = shares.map((share) => share.per_cent);
    const part = index < 0 ? undefined : apportion(pence, percentages, method)?.[index];
    if (part !== undefined) return { pence: part, share: `cost_shares.${id}.${shares[index]?.id ?? ''}` };
  }
  return { pence };
}
