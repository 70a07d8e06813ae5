import type { Contract } from '../schema/contract.ts';
import { addDays, monthsBetween } from './calendar.ts';
import { contractTerms, type TermDates } from './contract-terms.ts';
import { valueOver } from './value-over-time.ts';

/** What a decision would commit under one contract, in pence, and the figures it is worked out from. */
export interface ProposedValue {
  readonly pence: bigint;
  readonly method: string;
  readonly inputs: readonly string[];
}

/**
 * What the decision now proposed commits under a contract: the value the case gives the change; else the proposed
 * terms with every option not yet used; else the time from the contract's end to the one proposed; else the terms
 * awarded, with the options. Undefined where nothing is proposed, or its value is not known.
 */
export function proposedValue(contract: Contract): ProposedValue | undefined {
  const known = values.get(contract);
  if (known) return known.value;
  const value = workedOut(contract);
  values.set(contract, { value });
  return value;
}

/** Many rules ask for it; a contract is a value, which does not change. */
const values = new WeakMap<Contract, { readonly value: ProposedValue | undefined }>();

function workedOut(contract: Contract): ProposedValue | undefined {
  const { proposal, id } = contract;
  if (proposal?.route === 'no_change') return undefined;
  if (proposal?.value !== undefined)
    return { pence: proposal.value, method: 'As stated of the change.', inputs: [] };
  const terms = contractTerms(contract);
  const newly = terms.some((term) => term.basis === 'proposed');
  const added = newly ? undefined : valueAdded(contract);
  if (added) {
    const method = `The annual value × ${added.months} months ÷ 12, rounded to the penny.`;
    return { pence: added.pence, method, inputs: [...added.inputs, `contracts.${id}.end`] };
  }
  const basis = newly ? 'proposed' : 'award';
  const proposed = terms.flatMap((term, index) => (term.basis === basis ? [{ term, index }] : []));
  const options = monthsOfOptions(contract);
  const stretches = [
    ...proposed.map(({ term, index }) => ({ ...daysOf(term), term: contract.terms?.[index]?.id })),
    ...(options > 0 ? [{ months: options, term: contract.terms?.at(-1)?.id, ...after(terms) }] : []),
  ];
  if (proposed.length === 0) return undefined;
  const values = stretches.map((stretch) => valueOver(contract, stretch));
  return summed(
    values,
    'The terms proposed or awarded and the options not yet used, at their annual values.',
  );
}

/** The time from the contract's end to the one proposed, at its annual value: pence, months and the values' paths. */
export function valueAdded(
  contract: Contract,
): { readonly pence: bigint; readonly months: number; readonly inputs: readonly string[] } | undefined {
  const until = contract.proposal?.until;
  const end = contractTerms(contract).at(-1)?.to;
  if (until === undefined || end === undefined || until <= end) return undefined;
  const from = addDays(end, 1);
  const months = from === undefined ? undefined : monthsBetween(from, until);
  if (months === undefined) return undefined;
  const value = valueOver(contract, { months, from, to: until, term: contract.terms?.at(-1)?.id });
  return value && { pence: value.pence, months, inputs: value.parts.map(({ path }) => path) };
}

function summed(values: readonly ReturnType<typeof valueOver>[], method: string): ProposedValue | undefined {
  const known = values.flatMap((value) => value ?? []);
  if (known.length < values.length) return undefined;
  const inputs = [...new Set(known.flatMap(({ parts }) => parts.map(({ path }) => path)))];
  return { pence: known.reduce((sum, { pence }) => sum + pence, 0n), method, inputs };
}

const daysOf = ({ months, from, to }: TermDates) => ({ months: months ?? 0, from, to });

function after(terms: readonly TermDates[]): { readonly from?: string | undefined } {
  const end = terms.at(-1)?.to;
  return end === undefined ? {} : { from: addDays(end, 1) };
}

function monthsOfOptions({ extension_options: options }: Contract): number {
  return (options ?? [])
    .filter(({ exercised }) => !exercised)
    .reduce((sum, { years, months }) => sum + (years ?? 0) * 12 + (months ?? 0), 0);
}
