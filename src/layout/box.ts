import type { Colour, Points } from '../style/house-style.ts';
import type { PaintItem, SuppliedItem, TextItem } from './laid-out.ts';
import type { Sheet } from './sheet.ts';

/** A page number known only once all pages are; `words` hold the guess that room was kept for. */
export interface PageNumberPiece extends Omit<TextItem, 'kind'> {
  readonly kind: 'pageNumber';
  /** `x` is the left edge of running text, or the right edge of a column of numbers. */
  readonly align: 'left' | 'right';
  readonly target: string;
}

/** As a link's description: the page number of its destination, once that is known. */
export const PAGE_NUMBER = '{page}';

/** A thing to paint whose vertical places count from its box's top; horizontal ones are the page's. */
export type Piece = Exclude<PaintItem, SuppliedItem> | PageNumberPiece;

/** What is printed again where a table goes on at the head of a page: artifacts only. */
export interface RepeatedHead {
  readonly height: Points;
  readonly pieces: readonly Piece[];
}

/** What lies behind a stretch of boxes, page by page: a panel's tint, a quotation's bar. */
export interface Ground {
  readonly left: Points;
  readonly right: Points;
  readonly padding: Points;
  readonly tint: Colour | undefined;
  readonly bar: { readonly width: Points; readonly colour: Colour } | undefined;
  /** The ground this one lies on. */
  readonly outer: Ground | undefined;
}

/** A stretch of the column that lies whole on one page: a line, a table row, a picture. */
export interface Box {
  readonly height: Points;
  /** Space above, unless the box begins a page. */
  readonly gap: Points;
  /** True where no page may end between the box before and this one. */
  readonly held: boolean;
  /** True where a page must end before this box. */
  readonly turn: boolean;
  /** Its own, which move to their place with it. */
  readonly pieces: readonly Piece[];
  /** Ids of the blocks that begin here. */
  readonly anchors: readonly string[];
  /** The lines of footnotes that belong at the foot of this box's page. */
  readonly notes: readonly (readonly Box[])[];
  readonly head: RepeatedHead | undefined;
  /** How the page lies that it belongs on. */
  readonly sheet: Sheet;
  readonly ground: Ground | undefined;
  /** Set for a box that may be too tall for any page. */
  readonly cuttable: Cuttable | undefined;
}

/** What is left of a box that is being cut up. Nothing of it is drawn before it has found its page. */
export interface Cuttable {
  readonly height: Points;
  /** The ids within the whole box; once it is cut each part has its own. */
  readonly anchors: readonly string[];
  readonly notes: Box['notes'];
  /** All of it. */
  draw(): BoxDraft;
  /** What fits `room`, and the rest; `undefined` where nothing fits, or everything does. */
  cut(room: Points): readonly [BoxDraft, Cuttable] | undefined;
}

/** A box as a block makes it; the flow adds what lies between blocks. */
export interface BoxDraft {
  readonly height: Points;
  readonly pieces: readonly Piece[];
  readonly held?: boolean;
  readonly anchors?: readonly string[];
  readonly notes?: Box['notes'];
  readonly cuttable?: Cuttable;
}

/** The same piece `down` points further down. */
export function shifted(piece: Piece, down: Points): Piece {
  switch (piece.kind) {
    case 'text': {
      const { owner, x, face, size, colour, words } = piece;
      return { kind: 'text', owner, x, baseline: piece.baseline + down, face, size, colour, words };
    }
    case 'pageNumber':
      return { ...piece, baseline: piece.baseline + down };
    case 'rule':
      return { ...piece, y1: piece.y1 + down, y2: piece.y2 + down };
    case 'fill':
    case 'image':
    case 'link':
      return { ...piece, y: piece.y + down };
  }
}

type Movable<Moved> = { -readonly [Key in keyof Moved]: Moved[Key] };

/** Moves a piece, which nobody else may hold, `down` points further down. */
export function moveDown(piece: Movable<Piece>, down: Points): void {
  switch (piece.kind) {
    case 'text':
    case 'pageNumber':
      piece.baseline += down;
      break;
    case 'rule':
      piece.y1 += down;
      piece.y2 += down;
      break;
    default:
      piece.y += down;
  }
}
