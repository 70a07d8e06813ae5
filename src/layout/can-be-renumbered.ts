import type { LaidOut } from './laid-out.ts';

/**
 * Whether a paper whose first page is to be printed as `from` can be renumbered as it stands. It cannot where a page
 * number in running text would have more digits or fewer than room was left for; such a paper is laid out again with
 * that first page. Numbers in a contents list always have room.
 */
export function canBeRenumbered({ pages, destinations }: LaidOut, from: number): boolean {
  return pages.every(({ items }) =>
    items.every((item) => {
      if (item.kind !== 'text' || item.pageNumber?.kind !== 'target') return true;
      const { target, align } = item.pageNumber;
      const page = destinations.get(target)?.page;
      if (align === 'right' || page === undefined) return true;
      return String(from + page).length === item.words.reduce((sum, { text }) => sum + text.length, 0);
    }),
  );
}
