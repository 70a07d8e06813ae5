import type { Face } from '../fonts/typeface.ts';

const SPACE = 0x20;
/** Code points past this one need more care than a quick look. */
const LAST = 0x2027;
/** What sums of widths in another order may differ by, in thousandths of an em. */
const ROUNDING = 0.001;
const UNKNOWN = -1;

/** Advances by code point, in thousandths of an em; unknown until one is met. */
const advances = new WeakMap<Face, Float64Array>();

/**
 * Whether a text may hold a stretch without spaces that is wider than so many ems, told from its letters alone and
 * far sooner than by measuring its words. Never false where there is one; true wherever there are characters that are
 * composed, cleaned away or printed by another face.
 */
export function mayHoldWord(text: string, ems: number, face: Face): boolean {
  let known = advances.get(face);
  if (known === undefined) {
    known = new Float64Array(LAST + 1).fill(UNKNOWN);
    advances.set(face, known);
  }
  const limit = ems * 1000 - ROUNDING;
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) width = 0;
    else {
      const advance = known[code] ?? UNKNOWN;
      width += advance === UNKNOWN ? learn(known, code, face) : advance;
      if (width > limit) return true;
    }
  }
  return false;
}

/** Letters, figures and signs of Latin, and dashes and quotation marks, stand by themselves; anything else is endless. */
function learn(known: Float64Array, code: number, face: Face): number {
  const plain =
    (code > SPACE && code < 0x7f) || (code >= 0xa0 && code < 0x300 && code !== 0xad) || code >= 0x2010;
  if (!plain || code > LAST || !face.has(code)) return Number.POSITIVE_INFINITY;
  const { advance } = face.shape(String.fromCharCode(code));
  known[code] = advance;
  return advance;
}
