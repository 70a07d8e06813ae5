import { joinedPages } from '../../calculators/supplements/typed-pages.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { PackPart } from '../../layout/pack-part.ts';
import type { PageRange } from '../../templating/agenda-context.ts';
import {
  type Assembled,
  type Assembly,
  type Edition,
  FRONT,
  type Front,
  frontOf,
  type LaidPart,
  layItems,
  partOn,
} from '../pack/assemble.ts';
import type { PackContext } from '../pack/pack-context.ts';
import { noticePart } from './notice-part.ts';
import { type PlacedItem, type PlacedPaper, standingPages } from './place-papers.ts';

/**
 * The whole meeting with its supplements taken in, for each audience: every paper stands with its item, on the pages
 * with which it was published; pages that are replaced have one page that says by which. Cover, contents and agenda
 * are made anew and numbered apart, i, ii, iii: those published were of packs, and this is another.
 */
export function consolidate(
  items: readonly PlacedItem[],
  editions: readonly Edition[],
  context: PackContext,
): Assembly {
  const papers = layItems(items.map(onlyStanding), editions, context);
  const itemRanges = rangesOfItems(items);
  const ranges = new Map(
    items.flatMap(({ papers: placed }) => placed.map(({ part, pages }) => [part.id, pages])),
  );
  const shown = items.map(onlyStanding);
  const fronts = editions.map((edition) => frontOf(shown, edition, itemRanges, context));
  const packs = editions.map((edition, index): [Audience, Assembled] => {
    const front = fronts[index] as Front;
    const own = frontParts(front, fronts, context);
    const rest = items.flatMap((item) => itemParts(item, papers, edition.audience, index, context));
    return [edition.audience, { parts: [...own, ...rest], agenda: front.sheet, linkedAgenda: front.agenda }];
  });
  return { ranges, itemRanges, packs: new Map(packs) };
}

/** The item with no part but those that stand, so that contents and agenda lead to nothing else. */
function onlyStanding({ planned, papers }: PlacedItem): PlacedItem['planned'] {
  return { ...planned, parts: papers.filter(({ kind }) => kind === 'standing').map(({ part }) => part) };
}

function rangesOfItems(items: readonly PlacedItem[]): ReadonlyMap<string, PageRange> {
  return new Map(
    items.flatMap(({ planned, papers }) => {
      const [first, ...more] = joinedPages(standingPages(papers));
      if (!first) return [];
      return [[planned.one.item.id, { ...first, ...(more.length > 0 ? { more } : {}) }] as const];
    }),
  );
}

/** Each as many pages as the longer of the two audiences' versions has, so that both have the same numerals. */
function frontParts(front: Front, fronts: readonly Front[], { words }: PackContext): readonly PackPart[] {
  let from = 1;
  return FRONT.map((id): PackPart => {
    const length = Math.max(...fronts.map((one) => one[id].laidOut.pages.length));
    const part = { id, title: words(id), laidOut: front[id].laidOut, from, to: from + length - 1 };
    from += length;
    return { ...part, numerals: 'roman', ...(id === 'cover' ? { unnumbered: true } : {}) };
  });
}

/** The first stretch of an item bears its bookmark; what follows a notice there is named by its pages. */
function itemParts(
  { planned, papers: placed }: PlacedItem,
  papers: readonly LaidPart[],
  audience: Audience,
  edition: number,
  context: PackContext,
): readonly PackPart[] {
  const { number } = planned.one;
  const { words } = context;
  const heading = words('item-title', { number, title: planned.titles[audience] });
  return placed.map((paper, index): PackPart => {
    const lead = index === 0 ? { depth: 1 as const, title: heading } : { depth: 2 as const };
    if (paper.kind !== 'standing') return { ...noticePart(paper, number, context), ...lead };
    const pages = papers.find(({ id }) => id === paper.part.id)?.laidOut[edition];
    const part = partOn(paper.pages, paper.part, pages, audience, context);
    if (index === 0) return { ...part, depth: 1 };
    return { ...part, depth: 2, title: titleWithin(paper, part.title, heading, context) };
  });
}

function titleWithin({ pages }: PlacedPaper, title: string, heading: string, { words }: PackContext): string {
  if (title !== heading) return title;
  const { from, to } = pages;
  return from === to ? words('page', { page: from }) : words('pages', { from, to });
}
