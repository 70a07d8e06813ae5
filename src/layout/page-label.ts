import type { Destination } from './laid-out.ts';

/** The page number a reader sees for a destination; a dash where it is not in the document. */
export function pageLabel(
  destinations: ReadonlyMap<string, Destination>,
  target: string,
  firstPage: number,
): string {
  const page = destinations.get(target)?.page;
  return page === undefined ? '–' : String(firstPage + page);
}
