import type { Colour, Points } from '../style/house-style.ts';
import type { TableRow } from '../tree/nodes.ts';
import type { Box, BoxDraft, Piece } from './box.ts';
import type { FillItem, RuleItem } from './laid-out.ts';
import { stacked } from './stacked-pieces.ts';

/** A cell measured: its lines have their final horizontal places. */
export interface BandCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly boxes: readonly Box[];
  /** Of the boxes, one under another. */
  readonly height: Points;
}
export interface BandRow {
  readonly kind: TableRow['kind'];
  readonly cells: readonly BandCell[];
  readonly anchors: readonly string[];
}

/** How a table's rows are drawn. */
export interface TableLook {
  /** Left edges of the columns, and the right edge of the last. */
  readonly edges: readonly Points[];
  /** Above and below a cell's text, and to its left and right. */
  readonly padding: { readonly across: Points; readonly down: Points };
  /** Height of an empty row's text. */
  readonly leading: Points;
  readonly hairline: Points;
  readonly colours: {
    readonly rule: Colour;
    readonly strong: Colour;
    readonly band: Colour;
    readonly head: Colour;
    readonly headRule: Colour;
  };
  /** True where the first column is tinted: the title block. */
  readonly tintTerms: boolean;
  /** True where the table has no head, and so wants a rule over its first row. */
  readonly ruleAbove: boolean;
}

/**
 * Rows that are tied together by cells reaching over several of them, as one box: a row without such
 * cells is a band by itself.
 */
export function bandBox(rows: readonly BandRow[], look: TableLook): BoxDraft {
  const heights = rowHeights(rows, look);
  const tops = topsOf(heights);
  const height = tops[rows.length] ?? 0;
  const pieces: Piece[] = [...fills(rows, tops, look)];
  const notes: (readonly Box[])[] = [];
  const anchors: string[] = [];
  rows.forEach((row, r) => {
    anchors.push(...row.anchors);
    for (const cell of row.cells) {
      const spare = (tops[r + cell.rowSpan] ?? height) - (tops[r] ?? 0) - cell.height;
      const down = row.kind === 'head' ? spare - look.padding.down : look.padding.down;
      pieces.push(...stacked(cell.boxes, (tops[r] ?? 0) + down));
      for (const box of cell.boxes) {
        anchors.push(...box.anchors);
        notes.push(...box.notes);
      }
    }
  });
  pieces.push(...rules(rows, tops, look));
  return { height, pieces, notes, anchors };
}

/** Height of each row of a band. A cell that reaches over rows makes the last of them taller if it must. */
export function rowHeights(rows: readonly BandRow[], look: TableLook): Points[] {
  const around = look.padding.down * 2;
  const heights = rows.map((row) =>
    row.cells.reduce(
      (height, cell) => (cell.rowSpan > 1 ? height : Math.max(height, cell.height + around)),
      look.leading + around,
    ),
  );
  rows.forEach((row, r) => {
    for (const cell of row.cells) {
      if (cell.rowSpan === 1) continue;
      const last = Math.min(r + cell.rowSpan, rows.length) - 1;
      const spanned = heights.slice(r, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(0, cell.height + around - spanned);
    }
  });
  return heights;
}

/** Where each row begins, and after the last where the band ends. */
export function topsOf(heights: readonly Points[]): Points[] {
  const tops = [0];
  for (const height of heights) tops.push((tops[tops.length - 1] ?? 0) + height);
  return tops;
}

function fills(rows: readonly BandRow[], tops: readonly Points[], look: TableLook): FillItem[] {
  const found: FillItem[] = [];
  const left = look.edges[0] ?? 0;
  const right = look.edges[look.edges.length - 1] ?? left;
  rows.forEach((row, r) => {
    const top = tops[r] ?? 0;
    const bottom = tops[r + 1] ?? top;
    const width = look.tintTerms ? (look.edges[1] ?? right) - left : right - left;
    const fill = { kind: 'fill', owner: 'layout', x: left, width, y: top, height: bottom - top } as const;
    const last = found[found.length - 1];
    if (row.kind === 'head' && last !== undefined)
      found[found.length - 1] = { ...last, height: bottom - last.y };
    else if (row.kind === 'head') found.push({ ...fill, colour: look.colours.head });
    else if (row.kind === 'group' || look.tintTerms) found.push({ ...fill, colour: look.colours.band });
  });
  return found;
}

/** Under each cell a rule, over totals a stronger one, and in a head a rule under what reaches over columns. */
function rules(rows: readonly BandRow[], tops: readonly Points[], look: TableLook): RuleItem[] {
  const found: RuleItem[] = [];
  const { hairline, colours, edges, padding } = look;
  const rule = (x1: Points, x2: Points, y: Points, thickness: Points, colour: Colour) =>
    found.push({ kind: 'rule', owner: 'layout', x1, y1: y, x2, y2: y, thickness, colour });
  const left = edges[0] ?? 0;
  const right = edges[edges.length - 1] ?? left;
  if (look.ruleAbove) rule(left, right, 0, hairline, colours.rule);
  rows.forEach((row, r) => {
    const top = tops[r] ?? 0;
    if (row.kind === 'subtotal' || row.kind === 'total') rule(left, right, top, hairline * 2, colours.strong);
    if (row.kind === 'head') {
      for (const cell of row.cells) {
        if (cell.colSpan === 1 || r === rows.length - 1) continue;
        const y = tops[r + cell.rowSpan] ?? top;
        const to = edges[cell.column + cell.colSpan] ?? right;
        rule(
          (edges[cell.column] ?? left) + padding.across,
          to - padding.across,
          y,
          hairline,
          colours.headRule,
        );
      }
      return;
    }
    const bottom = tops[r + 1] ?? top;
    const [thickness, colour] =
      row.kind === 'total' ? [hairline * 2, colours.strong] : [hairline, colours.rule];
    for (const [from, to] of endingHere(rows, r, look))
      rule(edges[from] ?? left, edges[to] ?? right, bottom, thickness, colour);
  });
  return found;
}

/** The stretches of columns not covered by a cell that goes on below row `r`. */
function endingHere(rows: readonly BandRow[], r: number, look: TableLook): [number, number][] {
  const open = new Set<number>();
  for (let from = 0; from <= r; from++) {
    for (const cell of rows[from]?.cells ?? []) {
      if (from + cell.rowSpan - 1 <= r || r === rows.length - 1) continue;
      for (let i = 0; i < cell.colSpan; i++) open.add(cell.column + i);
    }
  }
  const stretches: [number, number][] = [];
  let start: number | undefined;
  for (let column = 0; column < look.edges.length; column++) {
    const ends = column < look.edges.length - 1 && !open.has(column);
    if (ends) start ??= column;
    else if (start !== undefined) {
      stretches.push([start, column]);
      start = undefined;
    }
  }
  return stretches;
}

/** Pieces of a table's head as they are printed again: no structure, no links. */
export function repeatedPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'link' || piece.kind === 'pageNumber'
      ? []
      : [{ ...piece, owner: 'repeated-header' as const }],
  );
}
