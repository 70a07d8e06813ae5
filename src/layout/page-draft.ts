import type { Points } from '../style/house-style.ts';
import { type Box, type Ground, moveDown, type Piece } from './box.ts';
import type { FillItem, PaintItem } from './laid-out.ts';
import type { Sheet } from './sheet.ts';

/** The column of a page: top and bottom of where text may stand. */
export interface Column {
  readonly top: Points;
  readonly bottom: Points;
  readonly left: Points;
  /** Above the first footnote. */
  readonly noteGap: Points;
}

type GroundFill = Omit<FillItem, 'height'> & { height: Points };

/** A page that is being filled. */
export interface PageDraft {
  /** How it lies, which is settled by the first box on it. */
  sheet: Sheet;
  /** Behind everything else: panels and bars. */
  readonly grounds: PaintItem[];
  /** The fills among `grounds` that still grow. */
  readonly regions: Map<Ground, GroundFill[]>;
  readonly items: Piece[];
  readonly notes: Box[];
  /** Height the footnotes take, the space above them included. */
  notesHeight: Points;
  /** Where the next box goes. */
  y: Points;
  /** True until the first box is on it. */
  fresh: boolean;
}

export function openPage(sheet: Sheet, column: Column): PageDraft {
  return {
    sheet,
    grounds: [],
    regions: new Map(),
    items: [],
    notes: [],
    notesHeight: 0,
    y: column.top,
    fresh: true,
  };
}

/** What these notes add to the foot of a page. */
export function notesHeight(page: PageDraft, notes: Box['notes'], column: Column): Points {
  let height = 0;
  for (const boxes of notes) for (const box of boxes) height += box.height;
  return height > 0 && page.notes.length === 0 ? height + column.noteGap : height;
}

/** Adds lines of notes while there is room for them below `y`; gives those that are left for the next page. */
export function addNotes(page: PageDraft, boxes: readonly Box[], column: Column): readonly Box[] {
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i] as Box;
    const height = box.height + (page.notes.length === 0 ? column.noteGap : 0);
    if (page.y + page.notesHeight + height > column.bottom + SLACK) return boxes.slice(i);
    page.notes.push(box);
    page.notesHeight += height;
  }
  return [];
}

/** Rounding of sums, in points. */
export const SLACK = 0.01;

/** Puts pieces on the page, where they are moved to, and moves down; the ground they lie on grows with them. */
export function addPieces(
  page: PageDraft,
  pieces: readonly Piece[],
  height: Points,
  ground: Ground | undefined,
): void {
  if (ground !== undefined) extendGround(page, ground, page.y, page.y + height);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    moveDown(piece, page.y);
    page.items.push(piece);
  }
  page.y += height;
  page.fresh = false;
}

function extendGround(page: PageDraft, ground: Ground, top: Points, bottom: Points): void {
  if (ground.outer !== undefined)
    extendGround(page, ground.outer, top - ground.padding, bottom + ground.padding);
  let fills = page.regions.get(ground);
  if (fills === undefined) {
    fills = groundFills(ground, top - ground.padding);
    page.regions.set(ground, fills);
    page.grounds.push(...fills);
  }
  for (const fill of fills) fill.height = bottom + ground.padding - fill.y;
}

function groundFills({ left, right, tint, bar }: Ground, y: Points): GroundFill[] {
  const fills: GroundFill[] = [];
  const fill = { kind: 'fill', owner: 'layout', y, height: 0 } as const;
  if (tint !== undefined) fills.push({ ...fill, x: left, width: right - left, colour: tint });
  if (bar !== undefined) fills.push({ ...fill, x: left, width: bar.width, colour: bar.colour });
  return fills;
}
