/** The four cuts of a text face, and the symbol face that has ballot boxes and ticks. */
export type Cut = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** One glyph as it is painted. Advances are thousandths of an em, kerning already inside. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  /** Advance without kerning: what the font's own width table says. */
  readonly natural: number;
  /** Set for a mark that is painted beside where the pen stands: to the right and up, thousandths of an em. */
  readonly offset?: { readonly x: number; readonly y: number };
  readonly codePoints: readonly number[];
}

/** A word (or a space) shaped once for one cut, and never measured again. */
export interface ShapedText {
  readonly text: string;
  readonly face: Face;
  /** Thousandths of an em. */
  readonly advance: number;
  readonly glyphs: readonly Glyph[];
}

/** One font file. `shape` caches by word; `has` tells whether the font can print a code point. */
export interface Face {
  /** Stable key, also the order-independent name in outputs: `arimo-bold`. */
  readonly key: string;
  /** Thousandths of an em above the baseline. */
  readonly ascent: number;
  /** Thousandths of an em, negative below the baseline. */
  readonly descent: number;
  has(codePoint: number): boolean;
  shape(text: string): ShapedText;
  /** The parsed font, for a writer that embeds it; only the writer looks inside. */
  readonly font: unknown;
}

/** The faces one document uses. A letter with its marks that its cut lacks falls back to `symbols`, else it is reported. */
export interface Typeface {
  readonly name: string;
  readonly cuts: Readonly<Record<Cut, Face>>;
  readonly symbols: Face;
}

/** Bytes of the font files of one typeface. */
export type FontFiles = Readonly<Record<Cut | 'symbols', Uint8Array>>;
