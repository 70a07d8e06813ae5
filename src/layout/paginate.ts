import type { Points } from '../style/house-style.ts';
import type { Box, BoxDraft, Cuttable } from './box.ts';
import type { Destination } from './laid-out.ts';
import {
  addNotes,
  addPieces,
  type Column,
  notesHeight,
  openPage,
  type PageDraft,
  SLACK,
} from './page-draft.ts';
import type { Sheet } from './sheet.ts';
import { lowered } from './stacked-pieces.ts';

/** The column of the pages that lie either way; both begin at the same height. */
export type Columns = Readonly<Record<Sheet, Column>>;

/** Boxes on pages. */
export interface Pages {
  readonly drafts: readonly PageDraft[];
  readonly destinations: ReadonlyMap<string, Destination>;
}

export interface Paginator {
  take(box: Box): void;
  /** Pages begun so far. */
  pageCount(): number;
  /** After the last box; ids in `left` lead to the end of the last page. */
  finish(left: readonly string[]): Pages;
}

/** Of a box that is cut because no page can hold it, at least this many points come before the cut. */
const LEAST_BEFORE_CUT = 48;
/** Share of a page that footnotes carried over from the page before may take. */
const MOST_CARRIED = 0.75;

/**
 * Puts boxes on pages in one go: boxes that may not be parted are gathered into a chunk, and a chunk goes on
 * the page if it and the footnotes it refers to fit, else on the next one. Only a chunk that no page can hold is taken
 * apart, between its boxes or within a box that can be split, and then it starts where it stands. Each box
 * is looked at once, so time grows with the length of the document.
 */
export function openPaginator(columns: Columns): Paginator {
  return new PageFiller(columns);
}

class PageFiller implements Paginator {
  private readonly drafts: PageDraft[] = [];
  private readonly destinations = new Map<string, Destination>();
  private page: PageDraft;
  private chunk: Box[] = [];
  /** Footnote lines that found no room on their own page. */
  private carried: readonly Box[] = [];

  constructor(private readonly columns: Columns) {
    this.page = this.beginPage('upright');
  }

  private get column(): Column {
    return this.columns[this.page.sheet];
  }

  private get height(): Points {
    return this.column.bottom - this.column.top;
  }

  take(box: Box): void {
    if (!box.held || box.turn || this.chunk[0]?.sheet !== box.sheet) {
      this.placeChunk(this.chunk);
      this.chunk = [];
    }
    this.chunk.push(box);
  }

  pageCount(): number {
    return this.drafts.length;
  }

  finish(left: readonly string[]): Pages {
    this.placeChunk(this.chunk);
    for (const id of left) this.anchor(id, this.page.y);
    for (let before = 0; this.carried.length > 0 && this.carried.length !== before; ) {
      before = this.carried.length;
      this.beginPage('upright');
      this.carried = addNotes(this.page, this.carried, this.column);
    }
    settleNotes(this.drafts, this.destinations, this.columns);
    return { drafts: this.drafts, destinations: this.destinations };
  }

  private beginPage(sheet: Sheet): PageDraft {
    this.page = openPage(sheet, this.columns[sheet]);
    this.drafts.push(this.page);
    return this.page;
  }

  /** A new page for a box: first what is left of footnotes, then the head of the table that goes on. */
  private turnPage({ head, ground, sheet }: Box): void {
    const page = this.beginPage(sheet);
    const bottom = this.column.top + this.height * MOST_CARRIED;
    this.carried = addNotes(page, this.carried, { ...this.column, bottom });
    if (head === undefined || head.height > this.height / 2) return;
    addPieces(page, lowered(head.pieces, 0), head.height, ground);
    page.fresh = true;
  }

  private room(): Points {
    return this.column.bottom - this.page.notesHeight - this.page.y + SLACK;
  }

  /** Places boxes one under another, then the footnotes they refer to, as many lines of them as there is room for. */
  private place(boxes: readonly Box[]): void {
    const { page, column } = this;
    for (const box of boxes) {
      if (!page.fresh) page.y += box.gap;
      for (const id of box.anchors) this.anchor(id, page.y);
      addPieces(page, box.pieces, box.height, box.ground);
    }
    for (const { notes } of boxes) {
      for (const note of notes) {
        this.carried = this.carried.length > 0 ? [...this.carried, ...note] : addNotes(page, note, column);
      }
    }
  }

  private anchor(id: string, y: Points): void {
    if (!this.destinations.has(id)) this.destinations.set(id, { page: this.drafts.length - 1, y });
  }

  private placeChunk(boxes: readonly Box[]): void {
    const first = boxes[0];
    if (first === undefined) return;
    const untouched = this.page.fresh && this.page.items.length === 0;
    if (first.sheet !== this.page.sheet && untouched && this.page.notes.length === 0)
      this.page.sheet = first.sheet;
    else if ((first.turn && !untouched) || first.sheet !== this.page.sheet) this.turnPage(first);
    const body = bodyHeight(boxes, this.page.fresh);
    const notes = this.noteHeight(boxes);
    if (body + notes <= this.room() || (notes > 0 && this.notesMustContinue(boxes, body))) this.place(boxes);
    else if (this.page.fresh || this.startsHere(boxes)) {
      boxes.forEach((box, i) => {
        if (box.cuttable) this.placeCut(box, box.cuttable, heldUnder(boxes, i));
        else this.placeAlone(box);
      });
    } else {
      this.turnPage(first);
      this.placeChunk(boxes);
    }
  }

  private noteHeight(boxes: readonly Box[]): Points {
    let sum = 0;
    for (const { notes } of boxes) if (notes.length > 0) sum += notesHeight(this.page, notes, this.column);
    return sum;
  }

  /** Whether no page can hold a chunk with all its footnotes, nor be cut, though this one can hold it with the first lines of them. */
  private notesMustContinue(boxes: readonly Box[], body: Points): boolean {
    if (boxes.some(({ cuttable }) => cuttable !== undefined)) return false;
    if (bodyHeight(boxes, true) + this.noteHeight(boxes) <= this.height) return false;
    return body + (this.page.fresh ? 0 : LEAST_BEFORE_CUT) <= this.room();
  }

  /** Whether a chunk too tall for any page is best begun on this one: where what can be cut begins soon enough. */
  private startsHere(boxes: readonly Box[]): boolean {
    const cut = boxes.findIndex((box) => box.cuttable !== undefined);
    if (cut < 0) return false;
    const head = boxes.reduce((tallest, box) => Math.max(tallest, box.head?.height ?? 0), 0);
    if (bodyHeight(boxes, true) + head <= this.height) return false;
    // Of the room that is left, the footnotes of what is cut may take half.
    const least = LEAST_BEFORE_CUT * (boxes[cut]?.notes.length ? 2 : 1);
    return bodyHeight(boxes.slice(0, cut), this.page.fresh) + least <= this.room();
  }

  /** A box, of a chunk that is being taken apart, that cannot be cut. */
  private placeAlone(box: Box): void {
    const fits = bodyHeight([box], this.page.fresh) + this.noteHeight([box]) <= this.room();
    if (!fits && !this.page.fresh) this.turnPage(box);
    this.place([box]);
  }

  /**
   * A box cut up, page by page, until what is left of it fits. Where what may not be parted from its end finds no room
   * below it, the last lines of the box go on to the next page with that.
   */
  private placeCut(whole: Box, cuttable: Cuttable, after: readonly Box[]): void {
    const own = new Set(cuttable.anchors);
    const following = bodyHeight(after, false) + this.noteHeight(after);
    let parting = following > 0 && LEAST_BEFORE_CUT + following <= this.height;
    let begins = whole.anchors.filter((id) => !own.has(id));
    let rest: Cuttable | undefined = cuttable;
    while (rest !== undefined) {
      const most = this.room() - SLACK - (this.page.fresh ? 0 : whole.gap);
      const notes = notesHeight(this.page, rest.notes, this.column);
      const fits: boolean = rest.height + notes <= most;
      const parted: boolean = parting && fits && rest.height + notes + following > most;
      if (parted) parting = false;
      const parts: readonly [BoxDraft, Cuttable] | undefined = parted
        ? rest.cut(rest.height - LEAST_BEFORE_CUT)
        : fits
          ? undefined
          : rest.cut(Math.max(most - notes, most / 2));
      if (parts === undefined && !fits && !this.page.fresh) this.turnPage(whole);
      else {
        this.place([partOf(whole, parts?.[0] ?? rest.draw(), begins)]);
        begins = [];
        rest = parts?.[1];
        if (rest !== undefined) this.turnPage(whole);
      }
    }
  }
}

/** Stands each page's notes on the foot of its column. */
function settleNotes(
  drafts: readonly PageDraft[],
  destinations: Map<string, Destination>,
  columns: Columns,
): void {
  drafts.forEach((draft, index) => {
    if (draft.notes.length === 0) return;
    const column = columns[draft.sheet];
    draft.y = column.bottom - draft.notesHeight + column.noteGap;
    for (const box of draft.notes) {
      for (const id of box.anchors)
        if (!destinations.has(id)) destinations.set(id, { page: index, y: draft.y });
      addPieces(draft, box.pieces, box.height, undefined);
    }
  });
}

/** A part of a box that was cut; `begins` are the ids of what begins with the whole. */
function partOf(whole: Box, { height, pieces, anchors, notes }: BoxDraft, begins: readonly string[]): Box {
  return { ...whole, height, pieces, anchors: [...begins, ...(anchors ?? [])], notes: notes ?? [] };
}

/** The boxes of a chunk that follow one, up to the next that can be cut. */
function heldUnder(boxes: readonly Box[], at: number): readonly Box[] {
  let end = at + 1;
  while (end < boxes.length && boxes[end]?.cuttable === undefined) end += 1;
  return boxes.slice(at + 1, end);
}

/** Height of boxes one under another, the first gap left out where they begin a page. */
function bodyHeight(boxes: readonly Box[], fresh: boolean): Points {
  let sum = 0;
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i] as Box;
    sum += box.height + (i === 0 && fresh ? 0 : box.gap);
  }
  return sum;
}
