import type { Points } from '../style/house-style.ts';
import { type Box, type Piece, shifted } from './box.ts';

/** The pieces of boxes one under another, as pieces of one box, the first box `top` below its edge. */
export function stacked(boxes: readonly Box[], top: Points): Piece[] {
  const pieces: Piece[] = [];
  let y = top;
  boxes.forEach((box, i) => {
    if (i > 0) y += box.gap;
    for (const piece of box.pieces) pieces.push(shifted(piece, y));
    y += box.height;
  });
  return pieces;
}

/** The same pieces lower down. */
export function lowered(pieces: readonly Piece[], down: Points): Piece[] {
  return pieces.map((piece) => shifted(piece, down));
}
