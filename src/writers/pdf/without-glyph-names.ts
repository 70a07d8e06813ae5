/** What of a parsed font tells its slant and pitch. */
interface MeasuredFont {
  readonly hhea: { readonly caretSlopeRise: number; readonly caretSlopeRun: number };
  readonly 'OS/2': { readonly panose: readonly number[] };
}

/** Panose's word for a monospaced Latin text face (its fourth figure). */
const MONOSPACED = 9;

/**
 * Gives the same font with a `post` table of only what a font descriptor asks for. The real one, parsed, is a list of
 * thousands of glyph names, which takes longer than all the rest of embedding and which no one reads. The slant
 * comes from the caret's instead, in whole degrees.
 */
export function withoutGlyphNames(font: object): object {
  const { hhea, 'OS/2': metrics } = font as MeasuredFont;
  const slant = (Math.atan2(hhea.caretSlopeRun, hhea.caretSlopeRise) * 180) / Math.PI;
  const post = { italicAngle: 0 - Math.round(slant), isFixedPitch: metrics.panose[3] === MONOSPACED };
  return Object.create(font, { post: { value: post } }) as object;
}
