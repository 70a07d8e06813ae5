import type { DraftInline } from '../draft.ts';
import { plainText } from '../plain-text.ts';

/** Characters below which no column is narrower, and past which none is wider for holding more. */
const NARROWEST = 6;
const WIDEST = 36;
/** Rows looked at; a longer table is no better judged by more. */
const SAMPLE = 200;

/**
 * Each column's share of a table's width; the shares sum to 1. From the relative widths asked for where there is
 * one for each column, else from how much the columns hold.
 */
export function columnWidths(
  asked: readonly number[],
  columns: number,
  rows: readonly (readonly (readonly DraftInline[])[])[],
): number[] {
  const given = asked.length === columns && asked.every((width) => Number.isFinite(width) && width > 0);
  const weights = given
    ? asked
    : Array.from({ length: columns }, (_, column) => {
        let longest = NARROWEST;
        for (const row of rows.slice(0, SAMPLE))
          longest = Math.max(longest, plainText(row[column] ?? []).length);
        return Math.min(longest, WIDEST);
      });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
