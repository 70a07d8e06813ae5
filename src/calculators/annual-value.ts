import type { Contract } from '../schema/contract.ts';

/** What a contract costs for a year, in pence, and the path of the figure that says so. */
export interface AnnualValue {
  readonly pence: bigint;
  readonly path: string;
}

/** From what day a value holds; without a day, from the beginning. */
interface Dated extends AnnualValue {
  readonly from?: string;
}

/**
 * What a contract costs for a year from a day of a term on: the value of the term, else the last of its dated values
 * that holds by then, else its own. A value without a day holds from the beginning if it is the first and nothing was
 * taken off before it; where others have no day, only the last is sure, and it holds in the last term. Undefined
 * where the case does not say, or says it of another time only.
 */
export function annualValueOn(
  contract: Contract,
  term: string | undefined,
  day: string | undefined,
): AnnualValue | undefined {
  const path = `contracts.${contract.id}`;
  const own = contract.terms?.find(({ id }) => id === term)?.annual_value;
  if (typeof own === 'bigint') return { pence: own, path: `${path}.terms.${term ?? ''}.annual_value` };
  const last = contract.values?.at(-1);
  if (last === undefined)
    return typeof contract.annual_value === 'bigint'
      ? { pence: contract.annual_value, path: `${path}.annual_value` }
      : undefined;
  const dated = datedValues(contract);
  if (dated) return dated.filter(({ from }) => from === undefined || (day ?? '') >= from).at(-1);
  return term === contract.terms?.at(-1)?.id
    ? { pence: last.amount, path: `${path}.values.${last.id}.amount` }
    : undefined;
}

/** The days on which the value changes. */
export function daysOfChange(contract: Contract): readonly string[] {
  return (contract.values ?? []).flatMap(({ from }) => (from === undefined ? [] : [from]));
}

/** Every value that can be placed in time, in the order of the file; undefined where one after the first cannot. */
function datedValues(contract: Contract): readonly Dated[] | undefined {
  const [first, ...others] = contract.values ?? [];
  if (first === undefined || others.some(({ from }) => from === undefined)) return undefined;
  const placed = first.from !== undefined || first.reduced_by === undefined ? [first] : [];
  return [...placed, ...others].map(({ id, amount, from }) => ({
    pence: amount,
    path: `contracts.${contract.id}.values.${id}.amount`,
    ...(from === undefined ? {} : { from }),
  }));
}
