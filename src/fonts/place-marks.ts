/** What of a glyph tells where a mark on it goes; font units. */
export interface MeasuredGlyph {
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
}
export interface Offset {
  readonly x: number;
  readonly y: number;
}

const NOWHERE: Offset = { x: 0, y: 0 };
/** Between a letter and its mark, in ems. */
const GAP = 0.075;

/**
 * Where each glyph is painted beside where the pen stands, in font units: nothing for letters; for a mark that combines,
 * what the font's own tables say, or where they say nothing the middle of its letter, clear of it and of the marks
 * already there. Tables that only lift a mark say nothing.
 */
export function placeMarks(
  glyphs: readonly MeasuredGlyph[],
  told: readonly Offset[],
  unitsPerEm: number,
): readonly Offset[] {
  let letter: MeasuredGlyph | undefined;
  let top = 0;
  let bottom = 0;
  return glyphs.map((glyph, i) => {
    const { bbox } = glyph;
    if (!isMark(glyph) || letter === undefined) {
      letter = glyph;
      top = bbox.maxY;
      bottom = bbox.minY;
      return NOWHERE;
    }
    const own = told[i] ?? NOWHERE;
    const middle = inTheMiddle(bbox, letter, { top, bottom }, unitsPerEm);
    const placed = own.x === 0 ? middle : own;
    top = Math.max(top, bbox.maxY + placed.y);
    bottom = Math.min(bottom, bbox.minY + placed.y);
    return placed;
  });
}

/** Whether a glyph is a mark that combines: the pen does not move on for it, even where its font says so. */
export function isMark({ codePoints }: Pick<MeasuredGlyph, 'codePoints'>): boolean {
  const [codePoint] = codePoints;
  return codePoint !== undefined && /\p{Mn}/u.test(String.fromCodePoint(codePoint));
}

function inTheMiddle(
  mark: MeasuredGlyph['bbox'],
  { bbox, advanceWidth }: MeasuredGlyph,
  taken: { readonly top: number; readonly bottom: number },
  unitsPerEm: number,
): Offset {
  const gap = GAP * unitsPerEm;
  const x = Math.round((bbox.minX + bbox.maxX - mark.minX - mark.maxX) / 2) - advanceWidth;
  const height = bbox.maxY - bbox.minY;
  if (mark.minY > bbox.minY + height / 2) return { x, y: taken.top + gap - mark.minY };
  if (mark.maxY < bbox.minY + height / 4) return { x, y: taken.bottom - gap - mark.maxY };
  return { x, y: 0 };
}
