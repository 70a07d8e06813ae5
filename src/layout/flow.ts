import type { Points } from '../style/house-style.ts';
import type { Box, BoxDraft, Ground, RepeatedHead } from './box.ts';
import type { Sheet } from './sheet.ts';

/** Where blocks put their boxes, one under another; what stands between two blocks is settled here. */
export interface Flow {
  add(draft: BoxDraft): void;
  /** Asks for at least this much space before the next box; the largest wish wins. */
  space(points: Points): void;
  /** No page may end between the last box and the next one. */
  hold(): void;
  /** The next box begins a page. */
  turn(): void;
  /** The next box is where this id leads. */
  anchor(id: string | undefined): void;
  /** Boxes added by `fill` lie on a ground. */
  within(ground: Omit<Ground, 'outer'>, fill: () => void): void;
  /** Boxes added from now on begin a page with this head; `undefined` ends it. */
  repeat(head: RepeatedHead | undefined): void;
  /** Boxes added from now on belong on pages that lie this way; at first upright ones. */
  lie(sheet: Sheet): void;
  /** Ids that no box came after. */
  anchorsLeft(): readonly string[];
}

const NONE: readonly never[] = [];

/** A flow that hands each finished box on at once. */
export function openFlow(take: (box: Box) => void): Flow {
  return new OpenFlow(take);
}

class OpenFlow implements Flow {
  private gap = 0;
  private padding = 0;
  private held = false;
  private turns = false;
  private anchors: readonly string[] = NONE;
  private ground: Ground | undefined;
  private head: RepeatedHead | undefined;
  private sheet: Sheet = 'upright';

  constructor(private readonly take: (box: Box) => void) {}

  add(draft: BoxDraft): void {
    this.take({
      height: draft.height,
      gap: this.gap + this.padding,
      held: this.held || draft.held === true,
      turn: this.turns,
      pieces: draft.pieces,
      anchors: joined(this.anchors, draft.anchors),
      notes: draft.notes ?? NONE,
      head: this.head,
      sheet: this.sheet,
      ground: this.ground,
      cuttable: draft.cuttable,
    });
    this.gap = 0;
    this.padding = 0;
    this.held = false;
    this.turns = false;
    this.anchors = NONE;
  }

  space(points: Points): void {
    if (points > this.gap) this.gap = points;
  }

  hold(): void {
    this.held = true;
  }

  turn(): void {
    this.turns = true;
  }

  anchor(id: string | undefined): void {
    if (id !== undefined) this.anchors = [...this.anchors, id];
  }

  within(inner: Omit<Ground, 'outer'>, fill: () => void): void {
    const outer = this.ground;
    this.ground = { ...inner, outer };
    this.padding += inner.padding;
    fill();
    this.padding += inner.padding;
    this.ground = outer;
  }

  repeat(next: RepeatedHead | undefined): void {
    this.head = next;
  }

  lie(sheet: Sheet): void {
    this.sheet = sheet;
  }

  anchorsLeft(): readonly string[] {
    return this.anchors;
  }
}

function joined(first: readonly string[], second: readonly string[] | undefined): readonly string[] {
  if (second === undefined || second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** The boxes that `fill` makes, kept aside instead of going to a page. */
export function collectBoxes(fill: (flow: Flow) => void): Box[] {
  const boxes: Box[] = [];
  fill(openFlow((box) => boxes.push(box)));
  return boxes;
}

/** Height of boxes one under another: every gap but the first, and every box. */
export function heightOf(boxes: readonly Box[]): Points {
  let height = 0;
  let first = true;
  for (const box of boxes) {
    height += first ? box.height : box.gap + box.height;
    first = false;
  }
  return height;
}
