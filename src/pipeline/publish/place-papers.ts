import type { Pages } from '../../calculators/supplements/published-pack.ts';
import type { StandingPaper } from '../../calculators/supplements/standing-papers.ts';
import type { PageRange } from '../../templating/agenda-context.ts';
import type { PlannedItem } from '../pack/plan-items.ts';
import type { PlannedPart } from '../pack/planned-part.ts';
import { type PlannedPaper, plannedPapers } from './planned-papers.ts';
import type { SupplementIssue } from './supplement-issue.ts';

/** One stretch of the whole meeting with its supplements taken in, on the pages with which it was published. */
export interface PlacedPaper {
  /**
   * "standing" for what still is as it was published; else what a notice stands for: pages replaced by others, withdrawn
   * with their item, or changed since without a supplement.
   */
  readonly kind: 'standing' | 'replaced' | 'withdrawn' | 'changed';
  readonly part: PlannedPart;
  readonly pages: Pages;
  /** The pages that replace them. */
  readonly by?: Pages;
  /** The supplement that replaced them. */
  readonly supplement?: number;
}

/** An item with the stretches of the whole meeting that are its own, in order. */
export interface PlacedItem {
  readonly planned: PlannedItem;
  readonly papers: readonly PlacedPaper[];
}

/** Where every paper stands once a supplement is published, whose own papers have these pages. */
export function placePapers(
  items: readonly PlannedItem[],
  issue: SupplementIssue,
  own: ReadonlyMap<string, PageRange>,
): readonly PlacedItem[] {
  return items.map((planned) => {
    const { item } = planned.one;
    const brought = issue.brings.get(item.id) ?? [];
    const theirs = issue.standing.filter((one) => one.item === item.id);
    const papers = plannedPapers(planned);
    const placed = papers.flatMap((one) =>
      brought.includes(one.paper)
        ? newPaper(one, item.id, issue, own)
        : publishedPaper(
            one,
            theirs.find(({ paper }) => paper === one.paper),
          ),
    );
    const replaced = papers.flatMap(({ paper }) =>
      brought.includes(paper) ? issue.replaces(item.id, paper) : [],
    );
    const lost = theirs.filter(
      (one) =>
        !papers.some(({ paper }) => paper === one.paper) && !replaced.some(({ from }) => from === one.from),
    );
    return { planned, papers: [...placed, ...lost.map((one) => lostPaper(one, planned))] };
  });
}

/** The pages of what stands. */
export function standingPages(papers: readonly PlacedPaper[]): readonly Pages[] {
  return papers.filter(({ kind }) => kind === 'standing').map(({ pages }) => pages);
}

function newPaper(
  { part, paper }: PlannedPaper,
  item: string,
  issue: SupplementIssue,
  own: ReadonlyMap<string, PageRange>,
): readonly PlacedPaper[] {
  const range = own.get(part.id);
  if (!range) return [];
  const pages = { from: range.from, to: range.to };
  const gone = issue.replaces(item, paper);
  const before = issue.standing
    .filter(({ from }) => gone.some((one) => one.from === from))
    .flatMap((one) => one.before);
  const notices = [...before, ...gone].map(
    (old): PlacedPaper => ({ kind: 'replaced', part, pages: old, by: pages, supplement: issue.number }),
  );
  return [...notices, { kind: 'standing', part, pages }];
}

function publishedPaper(
  { part, prints }: PlannedPaper,
  published: StandingPaper | undefined,
): readonly PlacedPaper[] {
  if (!published) return [];
  const pages = { from: published.from, to: published.to };
  const { supplement } = published;
  const notices = published.before.map(
    (old): PlacedPaper => ({
      kind: 'replaced',
      part,
      pages: old,
      by: pages,
      ...(supplement === undefined ? {} : { supplement }),
    }),
  );
  const kind = published.prints === prints ? 'standing' : 'changed';
  return [...notices, { kind, part, pages }];
}

function lostPaper({ part: id, from, to }: StandingPaper, { one, titles }: PlannedItem): PlacedPaper {
  const part: PlannedPart = {
    id: `${id}-lost`,
    depth: 2,
    versions: { public: { title: titles.public }, restricted: { title: titles.restricted } },
  };
  return { kind: one.item.status === 'withdrawn' ? 'withdrawn' : 'changed', part, pages: { from, to } };
}
