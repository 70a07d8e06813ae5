import type { Audience } from '../../exemption/withheld.ts';
import { canBeRenumbered } from '../../layout/can-be-renumbered.ts';
import type { LaidOut } from '../../layout/laid-out.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { PackFurniture, PackPart } from '../../layout/pack-part.ts';
import type { PageMark } from '../../style/document-details.ts';
import type { PageRange } from '../../templating/agenda-context.ts';
import { buildAgendaTree } from '../build-agenda-tree.ts';
import type { Paper } from '../build-tree.ts';
import { agendaIssue } from '../publish/agenda-issue.ts';
import { layOutTree, type Written } from '../write-paper.ts';
import { type ContentsEntry, contentsTree, coverTree } from './front-matter.ts';
import { keepsClaims } from './keeps-claims.ts';
import { pagesOf } from './lay-parts.ts';
import type { PackContext } from './pack-context.ts';
import { pageRanges, rangeOver } from './page-ranges.ts';
import type { PlannedItem } from './plan-items.ts';
import type { Laid, PlannedPart } from './planned-part.ts';

/** One audience's version of everything: what is marked how, and how it looks. */
export interface Edition {
  readonly audience: Audience;
  readonly marks: readonly PageMark[];
  readonly furniture: PackFurniture;
}

/** A pack ready to be composed, for one audience. */
export interface Assembled {
  readonly parts: readonly PackPart[];
  readonly agenda: Laid & { readonly paper: Paper };
  /** The same agenda, whose page numbers lead to parts of the pack. */
  readonly linkedAgenda: Laid;
}

/** The pages every part keeps, and each audience's pack on them. */
export interface Assembly {
  readonly ranges: ReadonlyMap<string, PageRange>;
  /** By item id: from the first page of its paper to the last of its appendices. */
  readonly itemRanges: ReadonlyMap<string, PageRange>;
  readonly packs: ReadonlyMap<Audience, Assembled>;
}

/**
 * Puts cover, contents, agenda and papers in order and gives each its pages: as many as its longer version needs, so
 * that both audiences' packs have the same numbers. The agenda prints the pages of the items, which begin after it, so
 * that it is laid out until its length no longer moves them; what it needed once it keeps, so that this comes to an end.
 */
export function assemble(
  items: readonly PlannedItem[],
  editions: readonly Edition[],
  context: PackContext,
): Assembly {
  const papers = layItems(items, editions, context);
  const kept = new Map<string, number>();
  let itemRanges: ReadonlyMap<string, PageRange> = new Map();
  for (;;) {
    const fronts = editions.map((edition) => frontOf(items, edition, itemRanges, context));
    for (const id of FRONT)
      for (const front of fronts) kept.set(id, Math.max(kept.get(id) ?? 0, front[id].laidOut.pages.length));
    const lengths = [...FRONT.map((id) => ({ id, pages: [kept.get(id) ?? 0] })), ...papers];
    const ranges = pageRanges(lengths, context.issue?.of.first);
    const next = rangesOfItems(items, ranges);
    if (sameRanges(itemRanges, next)) {
      const packs = editions.map((edition, index): [Audience, Assembled] => {
        const front = fronts[index] as Front;
        const parts = partsOf(front, items, papers, { ranges, itemRanges }, index, edition, context);
        return [edition.audience, { parts, agenda: front.sheet, linkedAgenda: front.agenda }];
      });
      return { ranges, itemRanges, packs: new Map(packs) };
    }
    itemRanges = next;
  }
}

/** What stands before the papers, in order. */
export const FRONT = ['cover', 'contents', 'agenda'] as const;

/** What stands before the papers; `sheet` is the agenda for a file of its own, where its page numbers lead nowhere. */
export type Front = Readonly<Record<(typeof FRONT)[number], Laid>> & {
  readonly sheet: Laid & { readonly paper: Paper };
};

/** The pages of one part in every edition. */
export interface LaidPart {
  readonly id: string;
  readonly part: PlannedPart;
  readonly pages: readonly number[];
  readonly laidOut: readonly (LaidOut | undefined)[];
}

/** A part that is nothing but withheld has a page all the same, to say so. */
export function layItems(
  items: readonly PlannedItem[],
  editions: readonly Edition[],
  context: PackContext,
): readonly LaidPart[] {
  return items.flatMap(({ parts }) =>
    parts.map((part) => {
      const laidOut = editions.map(({ audience, marks, furniture }) =>
        pagesOf(part.versions[audience], marks, furniture, context),
      );
      return { id: part.id, part, laidOut, pages: laidOut.map((one) => one?.pages.length ?? 1) };
    }),
  );
}

export function frontOf(
  items: readonly PlannedItem[],
  { audience, marks }: Edition,
  pages: ReadonlyMap<string, PageRange>,
  context: PackContext,
): Front {
  const { prepared, options, workspace, typefaces } = context;
  const laid = <Tree extends Laid['paper']>(paper: Tree) => {
    const { laidOut } = layOutTree(paper, typefaces);
    if (!laidOut) throw new Error('The typeface of the pack is gone');
    return { paper, laidOut };
  };
  const { language, date } = options;
  const parts = new Map(
    items.flatMap(({ one, parts: [first] }) => (first ? [[one.item.id, first.id] as const] : [])),
  );
  const printed = { audience, language, date, pages, marks, ...agendaIssue(context) };
  return {
    cover: laid(coverTree(context, audience, marks, keepsClaims(items, audience))),
    contents: laid(contentsTree(context, audience, marks, entriesOf(items, audience, context))),
    agenda: laid(buildAgendaTree(prepared, { ...printed, parts }, workspace)),
    sheet: laid(buildAgendaTree(prepared, printed, workspace)),
  };
}

function entriesOf(
  items: readonly PlannedItem[],
  audience: Audience,
  { words }: PackContext,
): readonly ContentsEntry[] {
  const own = items.flatMap(({ one, titles, parts }) =>
    (isHidden(parts, audience) ? parts.slice(0, 1) : parts).map((part): ContentsEntry => {
      const { id: target, depth } = part;
      if (depth === 2) return { target, depth, text: part.versions[audience].title };
      return { target, depth, number: one.number, text: titles[audience] };
    }),
  );
  return [{ target: 'agenda', text: words('agenda'), depth: 1 }, ...own];
}

function rangesOfItems(
  items: readonly PlannedItem[],
  ranges: ReadonlyMap<string, PageRange>,
): ReadonlyMap<string, PageRange> {
  return new Map(
    items.flatMap(({ one, parts }) => {
      const range = rangeOver(parts.map(({ id }) => ranges.get(id)));
      return range ? [[one.item.id, range] as const] : [];
    }),
  );
}

function sameRanges(one: ReadonlyMap<string, PageRange>, other: ReadonlyMap<string, PageRange>): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}

function partsOf(
  front: Front,
  items: readonly PlannedItem[],
  papers: readonly LaidPart[],
  { ranges, itemRanges }: Pick<Assembly, 'ranges' | 'itemRanges'>,
  edition: number,
  { audience }: Edition,
  context: PackContext,
): readonly PackPart[] {
  const place = (id: string): PageRange => {
    const range = ranges.get(id);
    if (!range) throw new Error(`No pages for ${id}`);
    return range;
  };
  const own = FRONT.map((id): PackPart => {
    const unnumbered = id === 'cover' ? { unnumbered: true } : {};
    return { id, title: context.words(id), laidOut: front[id].laidOut, ...place(id), ...unnumbered };
  });
  const rest = items.flatMap(({ one, parts }): PackPart[] => {
    const [first] = parts;
    const range = itemRanges.get(one.item.id);
    if (first && range && isHidden(parts, audience)) return [hidden(first, range, audience, context)];
    return parts.map((part): PackPart => {
      const pages = papers.find((paper) => paper.id === part.id)?.laidOut[edition];
      return partOn(place(part.id), part, pages, audience, context);
    });
  });
  return [...own, ...rest];
}

/** A part on the pages it keeps: its own, and what says that the rest of them is withheld. */
export function partOn(
  { from, to }: PageRange,
  { id, depth, stamp, versions }: PlannedPart,
  pages: LaidOut | undefined,
  audience: Audience,
  context: PackContext,
): PackPart {
  const { title, withheld, laid } = versions[audience];
  const laidOut = pages && laid ? numberedFrom({ from, to }, pages, laid.paper, context) : pages;
  const next = from + (laidOut?.pages.length ?? 0);
  const note =
    withheld && next <= to
      ? { withheldNote: { title: withheldTitle(next, to, context), paragraphs: withheld } }
      : {};
  return { id, title, depth, stamp, laidOut, from, to, ...note };
}

/** Whether an audience may have nothing of an item's papers: one placeholder then stands for all of them. */
function isHidden(parts: readonly PlannedPart[], audience: Audience): boolean {
  return parts.every(
    ({ versions: { [audience]: version } }) =>
      !(version.laid || version.notice || version.picture || version.supplied),
  );
}

function hidden(
  { id, stamp, versions }: PlannedPart,
  range: PageRange,
  audience: Audience,
  context: PackContext,
): PackPart {
  const { title, withheld = [] } = versions[audience];
  const withheldNote = { title: withheldTitle(range.from, range.to, context), paragraphs: withheld };
  return { id, title, stamp, laidOut: undefined, ...range, withheldNote };
}

/**
 * A paper as it stands, or laid out again where its running text names a page whose number in the pack has more digits
 * or fewer; as it stands all the same where it would then need more pages than it keeps.
 */
function numberedFrom(
  { from, to }: PageRange,
  laidOut: LaidOut,
  { root, style, details }: Written,
  { typefaces }: PackContext,
): LaidOut {
  const typeface = typefaces(style.typeface.face);
  if (!typeface || canBeRenumbered(laidOut, from)) return laidOut;
  const again = layOut(root, style, details, typeface, from);
  return again.pages.length <= to - from + 1 ? again : laidOut;
}

function withheldTitle(from: number, to: number, { words }: PackContext): string {
  const pages = from === to ? words('page', { page: from }) : words('pages', { from, to });
  return words('withheld-title', { pages });
}
