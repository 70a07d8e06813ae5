import type { DraftInline } from '../draft.ts';

/** More columns than any page can print. */
export const MOST_COLUMNS = 60;

/** Rows of a table and how many columns they stand in. */
export interface EvenRows {
  readonly columns: number;
  readonly rows: readonly (readonly (readonly DraftInline[])[])[];
}

/**
 * Rows that have no more cells than the header. What a longer row holds beyond it joins its last cell, each on a
 * line of its own, so that nothing is lost.
 */
export function evenRows(rows: readonly (readonly (readonly DraftInline[])[])[]): EvenRows {
  const columns = Math.min(MOST_COLUMNS, Math.max(1, rows[0]?.length ?? 1));
  return {
    columns,
    rows: rows.map((row) => {
      if (row.length <= columns) return row;
      const last = row
        .slice(columns - 1)
        .flatMap((cell, i): readonly DraftInline[] =>
          i === 0 || cell.length === 0 ? cell : [{ type: 'break' }, ...cell],
        );
      return [...row.slice(0, columns - 1), last];
    }),
  };
}
