import * as fontkit from 'fontkit';
import { isMark, type MeasuredGlyph, type Offset, placeMarks } from './place-marks.ts';
import type { Face, Glyph, ShapedText } from './typeface.ts';

/** What this room uses of a parsed font. */
interface ParsedFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): ParsedGlyph;
  layout(text: string, features: Readonly<Record<string, boolean>>): ParsedLayout;
  /** OpenType "hmtx": the widths of glyphs; the last one is that of all further glyphs. */
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
  };
  /** "loca": where the outlines of glyphs begin in "glyf". */
  readonly loca: { readonly offsets: readonly number[] };
  readonly directory: { readonly tables: { readonly glyf: { readonly length: number } } };
}
type ParsedGlyph = Pick<MeasuredGlyph, 'codePoints' | 'bbox'> & { readonly id: number };
interface ParsedLayout {
  readonly glyphs: readonly ParsedGlyph[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
}

const STAND_IN = 0x3f;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Private characters, which each font fills as it likes. */
const PRIVATE = /\p{Co}/u;

/**
 * One font file as a face. The file is parsed when the face is first asked for something. Advances are the
 * font's own width table without kerning: that is what Word applies unless told otherwise, so both formats break
 * their lines alike, and the set-up of the kerning tables is most of the cost of a first shaping.
 */
export function openFace(key: string, bytes: Uint8Array): Face {
  let parsed: ParsedFont | undefined;
  let metrics: { readonly ascent: number; readonly descent: number } | undefined;
  const font = (): ParsedFont => {
    parsed ??= parse(key, bytes);
    return parsed;
  };
  const lineMetrics = () => {
    metrics ??= {
      ascent: inThousandths(font(), font().ascent),
      descent: inThousandths(font(), font().descent),
    };
    return metrics;
  };
  const glyphs = new Map<number, Glyph>();
  const covered = new Map<number, boolean>();
  const shaped = new Map<string, ShapedText>();
  const face: Face = {
    key,
    get ascent() {
      return lineMetrics().ascent;
    },
    get descent() {
      return lineMetrics().descent;
    },
    get font() {
      return font();
    },
    has(codePoint) {
      let known = covered.get(codePoint);
      if (known === undefined) {
        known = prints(font(), codePoint);
        covered.set(codePoint, known);
      }
      return known;
    },
    shape(text) {
      let found = shaped.get(text);
      if (found === undefined) {
        const run = needsShaping(text) ? shapeRun(font(), text) : mapRun(font(), glyphs, text);
        found = { text, face, advance: run.reduce((sum, glyph) => sum + glyph.advance, 0), glyphs: run };
        shaped.set(text, found);
      }
      return found;
    },
  };
  return face;
}

function parse(key: string, bytes: Uint8Array): ParsedFont {
  const font = fontkit.create(bytes as Parameters<typeof fontkit.create>[0]);
  if (!('glyphForCodePoint' in font)) throw new Error(`${key} is a collection of fonts, not one font`);
  // Its published types leave the tables out.
  return font as typeof font & Pick<ParsedFont, 'hmtx' | 'loca' | 'directory'>;
}

function inThousandths(font: ParsedFont, units: number): number {
  return (units * 1000) / font.unitsPerEm;
}

/** Marks and scripts whose glyphs depend on their neighbours; Latin, Greek, Cyrillic and symbols do not. */
function needsShaping(text: string): boolean {
  return /[\p{M}\u0590-\u1dbf\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(text);
}

function mapRun(font: ParsedFont, glyphs: Map<number, Glyph>, text: string): Glyph[] {
  const run: Glyph[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? STAND_IN;
    let glyph = glyphs.get(codePoint);
    if (glyph === undefined) {
      glyph = glyphOf(font, codePoint);
      glyphs.set(codePoint, glyph);
    }
    run.push(glyph);
  }
  return run;
}

function prints(font: ParsedFont, codePoint: number): boolean {
  return font.hasGlyphForCodePoint(codePoint) && !PRIVATE.test(String.fromCodePoint(codePoint));
}

function glyphOf(font: ParsedFont, codePoint: number): Glyph {
  const known = prints(font, codePoint) ? codePoint : STAND_IN;
  const { id } = font.glyphForCodePoint(known === NO_BREAK_SPACE ? noBreakSpace(font) : known);
  const advance = inThousandths(font, widthOf(font, id));
  return { id, advance, natural: advance, codePoints: [known] };
}

function shapeRun(font: ParsedFont, text: string): Glyph[] {
  const printable = Array.from(
    text.replaceAll(String.fromCodePoint(NO_BREAK_SPACE), String.fromCodePoint(noBreakSpace(font))),
    (character) => (prints(font, character.codePointAt(0) ?? 0) ? character : String.fromCodePoint(STAND_IN)),
  ).join('');
  const { glyphs, positions } = font.layout(printable, { kern: false });
  const told = positions.map(({ xOffset, yOffset }): Offset => ({ x: xOffset, y: yOffset }));
  const measured = glyphs.map((glyph) => measuredGlyph(font, glyph));
  const offsets = placeMarks(measured, told, font.unitsPerEm);
  return glyphs.map((glyph, i) => {
    if (glyph.id === 0) return glyphOf(font, STAND_IN);
    const width = widthOf(font, glyph.id);
    return {
      id: glyph.id,
      advance: isMark(glyph) ? 0 : inThousandths(font, positions[i]?.xAdvance ?? width),
      natural: inThousandths(font, width),
      codePoints: glyph.codePoints,
      ...offsetOf(font, offsets[i]),
    };
  });
}

/**
 * The character whose glyph a no-break space is painted with: its own, unless that has no outline and comes last in its
 * file, where it can be neither measured nor embedded; the space is the same on paper.
 */
function noBreakSpace(font: ParsedFont): number {
  const { id } = font.glyphForCodePoint(NO_BREAK_SPACE);
  return (font.loca.offsets[id] ?? 0) >= font.directory.tables.glyf.length ? SPACE : NO_BREAK_SPACE;
}

/**
 * A glyph's width in font units, from the table of widths: the glyph's own answer reads its outline first, and fails for
 * one without any that comes last in its file.
 */
function widthOf({ hmtx: { metrics } }: ParsedFont, id: number): number {
  return metrics.get(Math.min(id, metrics.length - 1)).advance;
}

/** A glyph without an outline, such as a space, is as wide as it is and stands on the line. */
function measuredGlyph(font: ParsedFont, { id, codePoints, bbox }: ParsedGlyph): MeasuredGlyph {
  const advanceWidth = widthOf(font, id);
  const drawn = Number.isFinite(bbox.minX);
  return { advanceWidth, codePoints, bbox: drawn ? bbox : { minX: 0, minY: 0, maxX: advanceWidth, maxY: 0 } };
}

function offsetOf(font: ParsedFont, offset: Offset | undefined): Pick<Glyph, 'offset'> {
  if (offset === undefined || (offset.x === 0 && offset.y === 0)) return {};
  return { offset: { x: inThousandths(font, offset.x), y: inThousandths(font, offset.y) } };
}
