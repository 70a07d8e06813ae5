import { PAGE_NUMBER, type Piece } from './box.ts';
import type { LayoutContext } from './context.ts';
import { openFurniture } from './furniture.ts';
import type { Destination, LaidOut, LaidOutPage, PaintItem, RuleItem } from './laid-out.ts';
import type { Column, PageDraft } from './page-draft.ts';
import { pageLabel } from './page-label.ts';
import type { Pages } from './paginate.ts';

/** Filled pages made whole: marks behind, panels under the text, page numbers filled in, furniture around. */
export function finishPages(
  { drafts, destinations }: Pages,
  column: Column,
  context: LayoutContext,
): Pick<LaidOut, 'pages' | 'destinations'> {
  const furniture = openFurniture(context);
  const { width, height } = context.style.page;
  const pages = drafts.map((draft, index): LaidOutPage => {
    const items: PaintItem[] = [...furniture.behind, ...draft.grounds];
    for (const piece of draft.items) items.push(settled(piece, destinations));
    if (draft.notes.length > 0) items.push(noteRule(draft, column, context));
    items.push(...furniture.around(index + 1, drafts.length));
    return { width, height, label: String(index + 1), items };
  });
  return { pages, destinations };
}

/** A piece once every page is known: page numbers filled in, and links described by one. */
function settled(piece: Piece, destinations: ReadonlyMap<string, Destination>): PaintItem {
  if (piece.kind === 'link' && piece.description === PAGE_NUMBER && 'destination' in piece.target) {
    return { ...piece, description: pageLabel(destinations, piece.target.destination) };
  }
  if (piece.kind !== 'pageNumber') return piece;
  const { owner, baseline, size, colour, face, align, target } = piece;
  const shaped = face.shape(pageLabel(destinations, target));
  const x = align === 'left' ? piece.x : piece.x - (shaped.advance * size) / 1000;
  return { kind: 'text', owner, x, baseline, face, size, colour, words: [shaped] };
}

/** The short rule over a page's footnotes. */
function noteRule(draft: PageDraft, column: Column, context: LayoutContext): RuleItem {
  const y = column.bottom - draft.notesHeight + column.noteGap * 0.6;
  const { rhythm, style } = context;
  const to = column.left + (style.page.width - style.page.margins.left - style.page.margins.right) / 3;
  const rule = { kind: 'rule', owner: 'layout', x1: column.left, y1: y, x2: to, y2: y } as const;
  return { ...rule, thickness: rhythm.hairline, colour: style.colours.text };
}
