import type { LaidOut, LaidOutPage, StructureElement, TextItem } from '../../src/layout/laid-out.ts';
import { elementsOf, ownedText, printed, rightEdge } from './read-layout.ts';

/** A line or part of one where it stands: its page, its place, and the blocks it belongs to, outermost first. */
export interface Placed {
  readonly item: TextItem;
  readonly page: number;
  readonly blocks: readonly StructureElement[];
}

/** What a check of typography looks at. */
export interface Reading {
  readonly laidOut: LaidOut;
  /** The text of the body in the order it is read, footnotes apart. */
  readonly body: readonly Placed[];
  readonly notes: readonly Placed[];
  /** All text in and under an element, in the order it is read. */
  within(element: StructureElement): readonly Placed[];
}

/** The text of a document by the blocks it belongs to. */
export function readingOf(laidOut: LaidOut): Reading {
  const blocksOf = new Map<StructureElement, readonly StructureElement[]>();
  const visit = (element: StructureElement, above: readonly StructureElement[]): void => {
    const own = [...above, element];
    blocksOf.set(element, own);
    for (const child of element.children) visit(child, own);
  };
  visit(laidOut.structure, []);
  const all = laidOut.pages.flatMap((page, index) =>
    ownedText(page).map((item): Placed => {
      const blocks = typeof item.owner === 'string' ? [] : (blocksOf.get(item.owner) ?? []);
      return { item, page: index, blocks };
    }),
  );
  const byBlock = new Map<StructureElement, Placed[]>();
  for (const placed of all)
    for (const block of placed.blocks) {
      const under = byBlock.get(block);
      if (under) under.push(placed);
      else byBlock.set(block, [placed]);
    }
  const isNote = ({ blocks }: Placed) => blocks.some(({ type }) => type === 'Note');
  return {
    laidOut,
    body: all.filter((placed) => !isNote(placed)),
    notes: all.filter(isNote),
    within: (element) => byBlock.get(element) ?? [],
  };
}

/** The area that text may stand in on a page of the given margins. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const quoted = ({ item, page }: Placed): string => `page ${page + 1}: “${printed(item).trim()}”`;

/** Elements of a document of one of these types. */
export const every = ({ laidOut }: Reading, ...types: StructureElement['type'][]): StructureElement[] =>
  elementsOf(laidOut.structure).filter(({ type }) => types.includes(type));

/** How many lines of text stand on each page, by baselines; what is raised belongs to the line it is raised from. */
export function linesByPage(text: readonly Placed[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number[]>();
  for (const { item, page } of text) {
    const known = lines.get(page) ?? [];
    if (!known.some((baseline) => Math.abs(baseline - item.baseline) < item.size * 0.6))
      lines.set(page, [...known, item.baseline]);
  }
  return new Map([...lines].map(([page, baselines]) => [page, baselines.length]));
}

/** Text that stands outside its page's margins. */
export function outside({ laidOut }: Reading, { top, right, bottom, left }: Margins): string[] {
  const faults = (page: LaidOutPage, index: number) =>
    ownedText(page)
      .filter(
        (item) =>
          item.x < left - 0.01 ||
          rightEdge(item) > page.width - right + 0.02 ||
          item.baseline < top ||
          item.baseline > page.height - bottom + 0.01,
      )
      .map((item) => quoted({ item, page: index, blocks: [] }));
  return laidOut.pages.flatMap(faults);
}

/** Lines that are printed over one another. */
export function overlapping({ body, notes }: Reading): string[] {
  const faults: string[] = [];
  const pages = new Map<number, Placed[]>();
  for (const placed of [...body, ...notes]) {
    if (printed(placed.item).trim() === '') continue;
    pages.set(placed.page, [...(pages.get(placed.page) ?? []), placed]);
  }
  for (const placed of pages.values()) {
    const sorted = [...placed].sort((a, b) => a.item.baseline - b.item.baseline);
    sorted.forEach((one, i) => {
      for (const other of sorted.slice(i + 1)) {
        if (other.item.baseline - one.item.baseline > one.item.size * 0.7) break;
        const apart = other.item.x >= rightEdge(one.item) - 0.5 || one.item.x >= rightEdge(other.item) - 0.5;
        if (!apart) faults.push(`${quoted(one)} over ${quoted(other)}`);
      }
    });
  }
  return faults;
}
