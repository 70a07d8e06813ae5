import { apportion } from '../../calculators/apportion.ts';
import { contractTerms } from '../../calculators/contract-terms.ts';
import type { Case } from '../../schema/case.ts';
import type { Contract } from '../../schema/contract.ts';
import { isAbsent } from '../../schema/fact.ts';

/** A sum that a decision commits, in pence, and what it is. */
export interface Committed {
  readonly pence: bigint;
  readonly what: string;
}

/** What a decision would commit: amounts of its recommendations, and contracts over their whole life. */
export function committedSpending(input: Case): readonly Committed[] {
  const amounts = (input.recommendations ?? []).flatMap(({ id, amounts: listed }) =>
    (listed ?? []).map(
      ({ amount, basis }): Committed => ({
        pence: amount,
        what: `the amount of recommendation "${id}"${basis === 'per_year' ? ' for one year' : ''}`,
      }),
    ),
  );
  const lives = (input.contracts ?? []).flatMap(wholeLife);
  const together = lives.reduce((sum, { pence }) => sum + pence, 0n);
  return [
    ...amounts,
    ...(lives.length > 1
      ? [{ pence: together, what: 'the value of the contracts over their whole life' }]
      : lives),
  ];
}

/** What a decision would save: each saving, and all of them together. */
export function savings(input: Case): readonly Committed[] {
  const known = (input.savings ?? []).flatMap(({ amount }) => (isAbsent(amount) ? [] : [amount]));
  if (known.length === 0) return [];
  return [{ pence: known.reduce((sum, amount) => sum + amount, 0n), what: 'the savings' }];
}

/** One authority's part of a sum, where the case says how its constituents share cost; else the whole. */
export function partOf(pence: bigint, authority: string, input: Case): bigint {
  for (const { shares } of input.cost_shares ?? []) {
    const index = shares.findIndex((share) => share.authority === authority);
    const parts =
      index < 0
        ? undefined
        : apportion(
            pence,
            shares.map((share) => share.per_cent),
          );
    if (parts) return parts[index] ?? pence;
  }
  return pence;
}

/** Value of the terms now proposed or awarded, with every option not yet used, at the annual value. */
function wholeLife(contract: Contract): Committed[] {
  const terms = contractTerms(contract).filter(({ basis }) => basis === 'award' || basis === 'proposed');
  const months = terms.reduce((sum, term) => sum + (term.months ?? 0), 0);
  const annual = annualValue(contract);
  if (months === 0 || annual === undefined) return [];
  const options = (contract.extension_options ?? [])
    .filter(({ exercised }) => !exercised)
    .reduce((sum, option) => sum + (option.years ?? 0) * 12 + (option.months ?? 0), 0);
  return [
    {
      pence: (annual * BigInt(months + options)) / 12n,
      what: 'the value of the contract over its whole life',
    },
  ];
}

function annualValue({ annual_value: own, terms, values }: Contract): bigint | undefined {
  const stated = [own, terms?.at(-1)?.annual_value, values?.at(-1)?.amount];
  return stated.find((value) => typeof value === 'bigint');
}
