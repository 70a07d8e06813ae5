import type { Points } from '../style/house-style.ts';
import type { Box, BoxDraft, Cuttable } from './box.ts';
import { heightOf } from './flow.ts';
import { type BandCell, type BandRow, bandBox, rowHeights, type TableLook, topsOf } from './table-band.ts';

/** A band that a page may not hold, as a box that can be cut: by lines, all cells together. */
export function cuttableBand(rows: readonly BandRow[], look: TableLook): BoxDraft {
  const whole = bandBox(rows, look);
  return { ...whole, cuttable: cuttable(rows, look, whole.anchors ?? []) };
}

function cuttable(rows: readonly BandRow[], look: TableLook, anchors: readonly string[]): Cuttable {
  return {
    height: topsOf(rowHeights(rows, look))[rows.length] ?? 0,
    anchors,
    notes: notesOf(rows),
    draw: () => bandBox(rows, look),
    cut(room) {
      const parts = cutBand(rows, room, look);
      if (parts === undefined) return undefined;
      return [bandBox(parts[0], look), cuttable(parts[1], { ...look, ruleAbove: false }, [])];
    },
  };
}

function notesOf(rows: readonly BandRow[]): Box['notes'] {
  const notes: (readonly Box[])[] = [];
  for (const { cells } of rows) {
    for (const { boxes } of cells)
      for (const box of boxes) if (box.notes.length > 0) notes.push(...box.notes);
  }
  return notes;
}

/** The same cell with some of its lines. */
function withBoxes(cell: BandCell, boxes: readonly Box[]): BandCell {
  return { ...cell, boxes, height: heightOf(boxes) };
}

/** Divides rows at a height: whole rows, then of the row that is cut the lines of each cell that fit. */
function cutBand(
  rows: readonly BandRow[],
  room: Points,
  look: TableLook,
): readonly [BandRow[], BandRow[]] | undefined {
  const tops = topsOf(rowHeights(rows, look));
  const cut = rows.findIndex((_, r) => (tops[r + 1] ?? 0) > room);
  const row = rows[cut];
  if (row === undefined) return undefined;
  const lines = (cell: BandCell, r: number) =>
    fitting(cell.boxes, room - (tops[r] ?? 0) - look.padding.down * 2);
  const before = rows.slice(0, cut).map((each, r) => ({
    ...each,
    cells: each.cells.map((cell) =>
      r + cell.rowSpan <= cut ? cell : withBoxes(cell, cell.boxes.slice(0, lines(cell, r))),
    ),
  }));
  const reaching = rows
    .slice(0, cut)
    .flatMap((each, r) =>
      each.cells
        .filter((cell) => r + cell.rowSpan > cut)
        .map((cell) =>
          withBoxes({ ...cell, rowSpan: r + cell.rowSpan - cut }, cell.boxes.slice(lines(cell, r))),
        ),
    );
  const counts = row.cells.map((cell) => lines(cell, cut));
  const partly = counts.some((count) => count > 0);
  if (!partly && cut === 0) return undefined;
  const first = row.cells.map((cell, i) =>
    withBoxes({ ...cell, rowSpan: 1 }, cell.boxes.slice(0, counts[i])),
  );
  const rest = row.cells.map((cell, i) => (partly ? withBoxes(cell, cell.boxes.slice(counts[i])) : cell));
  const after = { ...row, cells: [...rest, ...reaching].sort((a, b) => a.column - b.column) };
  if (!partly) return [endSpans(before), [after, ...rows.slice(cut + 1)]];
  return [
    endSpans([...before, { ...row, cells: first }]),
    [{ ...after, anchors: [] }, ...rows.slice(cut + 1)],
  ];
}

/** Cells that reach below the last row end with it. */
function endSpans(rows: readonly BandRow[]): BandRow[] {
  return rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - r) })),
  }));
}

/** How many lines fit, ended where no line is left alone if that can be. */
function fitting(boxes: readonly Box[], room: Points): number {
  let height = 0;
  let count = 0;
  for (const box of boxes) {
    height += box.height + (count === 0 ? 0 : box.gap);
    if (height > room) break;
    count++;
  }
  let ended = count;
  while (ended > 0 && ended < boxes.length && boxes[ended]?.held === true) ended--;
  return ended === 0 ? count : ended;
}
