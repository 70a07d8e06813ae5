import { PAGE_NUMBER, type Piece } from './box.ts';
import type { LayoutContext } from './context.ts';
import { type Furniture, openFurniture } from './furniture.ts';
import type { Destination, LaidOut, LaidOutPage, PaintItem, RuleItem } from './laid-out.ts';
import type { Column, PageDraft } from './page-draft.ts';
import { pageLabel } from './page-label.ts';
import { pageNumberText } from './page-number-text.ts';
import type { Columns, Pages } from './paginate.ts';
import type { Sheet } from './sheet.ts';

/** What blocks need of the document, on pages that lie either way. */
export type Contexts = Readonly<Record<Sheet, LayoutContext>>;

/** Filled pages made whole: marks behind, panels under the text, page numbers filled in, furniture around. */
export function finishPages(
  { drafts, destinations }: Pages,
  columns: Columns,
  contexts: Contexts,
  firstPage: number,
): Pick<LaidOut, 'pages' | 'destinations'> {
  const furnitureOf = furnitures(contexts);
  const last = firstPage + drafts.length - 1;
  const pages = drafts.map((draft, index): LaidOutPage => {
    const furniture = furnitureOf(draft.sheet);
    const context = contexts[draft.sheet];
    const { width, height } = context.style.page;
    const items: PaintItem[] = [...furniture.behind, ...draft.grounds];
    for (const piece of draft.items) items.push(settled(piece, destinations, firstPage));
    if (draft.notes.length > 0) items.push(noteRule(draft, columns[draft.sheet], contexts.upright));
    items.push(...furniture.around(firstPage + index, last));
    placeFigures(items);
    return { width, height, label: String(firstPage + index), items };
  });
  return { pages, destinations };
}

/** The furniture of pages that lie either way, made when the first such page is met. */
function furnitures(contexts: Contexts): (sheet: Sheet) => Furniture {
  const made = new Map<Sheet, Furniture>();
  return (sheet) => {
    const furniture = made.get(sheet) ?? openFurniture(contexts[sheet]);
    made.set(sheet, furniture);
    return furniture;
  };
}

/** Tells each drawn figure where it lies on its page: where what is painted first of it lies. */
function placeFigures(items: readonly PaintItem[]): void {
  for (const item of items) {
    if (
      (item.kind !== 'fill' && item.kind !== 'image') ||
      typeof item.owner === 'string' ||
      item.owner.type !== 'Figure'
    )
      continue;
    item.owner.box ??= [item.x, item.y, item.x + item.width, item.y + item.height];
  }
}

/** A piece once every page is known: page numbers filled in, and links described by one. */
function settled(piece: Piece, destinations: ReadonlyMap<string, Destination>, firstPage: number): PaintItem {
  if (piece.kind === 'link' && piece.description === PAGE_NUMBER && 'destination' in piece.target) {
    const description = pageLabel(destinations, piece.target.destination, firstPage);
    return { ...piece, description, describesPage: true };
  }
  if (piece.kind !== 'pageNumber') return piece;
  const { owner, baseline, size, colour, face, align, target, x } = piece;
  const label = pageLabel(destinations, target, firstPage);
  return {
    ...pageNumberText(label, { face, size, align, edge: x }),
    kind: 'text',
    owner,
    baseline,
    size,
    colour,
    pageNumber: { kind: 'target', target, align, edge: x },
  };
}

/** The short rule over a page's footnotes. */
function noteRule(draft: PageDraft, column: Column, context: LayoutContext): RuleItem {
  const y = column.bottom - draft.notesHeight + column.noteGap * 0.6;
  const { rhythm, style } = context;
  const to = column.left + (style.page.width - style.page.margins.left - style.page.margins.right) / 3;
  const rule = { kind: 'rule', owner: 'layout', x1: column.left, y1: y, x2: to, y2: y } as const;
  return { ...rule, thickness: rhythm.hairline, colour: style.colours.text };
}
