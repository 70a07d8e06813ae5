import type { Contract } from '../schema/contract.ts';
import { annualValueOn, daysOfChange } from './annual-value.ts';
import { addDays, CALENDAR_YEARS, monthsBetween } from './calendar.ts';
import { ratio } from './decimal.ts';

/** Months beyond which no contract lasts: the years a paper's dates may lie in. */
export const MOST_MONTHS = (CALENDAR_YEARS.last - CALENDAR_YEARS.first + 1) * 12;

/** A stretch of a contract: its length in months and, where they are known, its first and last days. */
export interface Stretch {
  /** The term whose own annual value holds in it. */
  readonly term: string | undefined;
  readonly months: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a stretch comes to, in pence, and for how many months each annual value counts in it. */
export interface StretchValue {
  readonly pence: bigint;
  readonly parts: readonly { readonly path: string; readonly months: number }[];
}

/**
 * What a contract comes to over a stretch: each annual value in force × its months ÷ 12, added, and rounded once to
 * the penny, halves away from zero. Undefined where a value is not known or changes within a month.
 */
export function valueOver(contract: Contract, stretch: Stretch): StretchValue | undefined {
  if (stretch.months <= 0 || stretch.months > MOST_MONTHS) return undefined;
  const pieces = piecesOf(contract, stretch);
  let sum = 0n;
  const parts: { path: string; months: number }[] = [];
  for (const { from, months } of pieces) {
    const value = annualValueOn(contract, stretch.term, from);
    if (value === undefined || months === undefined) return undefined;
    sum += value.pence * BigInt(months);
    parts.push({ path: value.path, months });
  }
  return { pence: ratio(sum, 12n, 0).units, parts };
}

interface Piece {
  readonly from: string | undefined;
  readonly months: number | undefined;
}

/** The stretch, cut on the days on which the value changes. */
function piecesOf(contract: Contract, { term, months, from, to }: Stretch): readonly Piece[] {
  const own = contract.terms?.find(({ id }) => id === term)?.annual_value;
  const changes =
    from === undefined || to === undefined || typeof own === 'bigint'
      ? []
      : daysOfChange(contract).filter((day) => day > from && day <= to);
  if (from === undefined || to === undefined || changes.length === 0) return [{ from, months }];
  const starts = [from, ...[...new Set(changes)].sort()];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const last = next === undefined ? to : addDays(next, -1);
    return { from: start, months: last === undefined ? undefined : monthsBetween(start, last) };
  });
}
