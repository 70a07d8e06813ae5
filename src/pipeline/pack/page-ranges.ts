import type { PageRange } from '../../templating/agenda-context.ts';

/** What keeps pages in a pack: so many for each audience. */
export interface Lengths {
  readonly id: string;
  readonly pages: readonly number[];
}

/**
 * The printed pages each part keeps, from `first` on: as many as its longest version has, so that every audience's pack
 * has the same numbers. A part without pages keeps none.
 */
export function pageRanges(parts: readonly Lengths[], first = 1): ReadonlyMap<string, PageRange> {
  const ranges = new Map<string, PageRange>();
  let from = first;
  for (const { id, pages } of parts) {
    const length = Math.max(0, ...pages);
    if (length === 0) continue;
    ranges.set(id, { from, to: from + length - 1 });
    from += length;
  }
  return ranges;
}

/** From the first page of the first to the last of the last; undefined where none has pages. */
export function rangeOver(ranges: readonly (PageRange | undefined)[]): PageRange | undefined {
  const there = ranges.filter((range) => range !== undefined);
  const [first] = there;
  const last = there.at(-1);
  return first && last && { from: first.from, to: last.to };
}
