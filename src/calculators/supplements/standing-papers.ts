import type { Pages, PublishedPack, PublishedPart } from './published-pack.ts';

/** A published paper that nothing published later takes the place of. */
export interface StandingPaper extends PublishedPart {
  /** The pack it is in: the number of a supplement, or undefined for the main one. */
  readonly supplement: number | undefined;
  readonly item: string | undefined;
  /** Number of its item. */
  readonly number: string;
  /** Pages, of any pack before, that it has taken the place of: the oldest first. */
  readonly before: readonly Pages[];
}

/** The papers that stand after all these packs, in the order of publishing. */
export function standingPapers(packs: readonly PublishedPack[]): readonly StandingPaper[] {
  let standing: readonly StandingPaper[] = [];
  for (const { supplement, items } of packs) {
    for (const { item, number, parts } of items)
      for (const part of parts) {
        const gone = standing.filter((one) => part.replaces.some((pages) => same(pages, one)));
        const before = [...gone.flatMap((one) => one.before), ...part.replaces];
        standing = [
          ...standing.filter((one) => !gone.includes(one)),
          { ...part, supplement, item, number, before },
        ];
      }
  }
  return standing;
}

const same = (one: Pages, other: Pages) => one.from === other.from && one.to === other.to;
