import { committedSavings, committedSums, partOfSum } from '../../calculators/committed-sums.ts';
import type { Case } from '../../schema/case.ts';

/** A sum that a decision commits, in pence, and what it is. */
export interface Committed {
  readonly pence: bigint;
  readonly what: string;
}

/** What a decision would commit: amounts of its recommendations, and contracts over their whole life. */
export function committedSpending(input: Case): readonly Committed[] {
  return committedSums(input);
}

/** What a decision would save: all its savings together. */
export function savings(input: Case): readonly Committed[] {
  return committedSavings(input);
}

/** One authority's part of a sum, where the case says how its constituents share cost; else the whole. */
export function partOf(pence: bigint, authority: string, input: Case): bigint {
  return partOfSum(pence, authority, input).pence;
}
