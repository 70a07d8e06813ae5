import { describe, expect, it } from 'vitest';
import { openTypeface } from '../../src/fonts/open-typeface.ts';
import type { Face } from '../../src/fonts/typeface.ts';
import { TYPEFACES } from '../../src/style/typefaces.ts';
import { filesOf } from './test-typeface.ts';

const NAMES = Object.keys(TYPEFACES) as (keyof typeof TYPEFACES)[];
const CUTS = NAMES.flatMap((name) =>
  Object.values(openTypeface(name, filesOf(name)).cuts).map((face): [string, Face] => [face.key, face]),
);
const advanceOf = (face: Face, text: string) => face.shape(text).advance;

/** The characters between two code points. */
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

interface Outline {
  readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
}

/** Where each glyph of a text is painted, thousandths of an em. */
function placesOf(face: Face, text: string) {
  const font = face.font as { readonly unitsPerEm: number; getGlyph(id: number): Outline };
  let pen = 0;
  return face.shape(text).glyphs.map(({ id, advance, offset = { x: 0, y: 0 } }) => {
    const { minX, minY, maxX, maxY } = font.getGlyph(id).bbox;
    const em = (units: number) => (units * 1000) / font.unitsPerEm;
    const at = pen + offset.x;
    pen += advance;
    return {
      left: at + em(minX),
      right: at + em(maxX),
      bottom: em(minY) + offset.y,
      top: em(maxY) + offset.y,
    };
  });
}

describe.each(CUTS)('%s', (_, face) => {
  it('measures and embeds every character it has, spaces without an outline too, and places a mark on each', () => {
    const { characterSet, createSubset } = face.font as {
      readonly characterSet: readonly number[];
      createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
    };
    const subset = createSubset.call(face.font);
    expect(advanceOf(face, '\u00a0')).toBe(advanceOf(face, ' '));
    for (const codePoint of characterSet.filter((each) => each > 0)) {
      const character = String.fromCodePoint(codePoint);
      for (const { id } of face.shape(character).glyphs) subset.includeGlyph(id);
      for (const { advance, natural, offset } of [character, `${character}\u0323`].flatMap(
        (text) => face.shape(text).glyphs,
      ))
        expect([advance, natural, offset?.x ?? 0, offset?.y ?? 0].every(Number.isFinite)).toBe(true);
    }
    expect(subset.encode().length).toBeGreaterThan(10_000);
  }, 60_000);

  it('has the Latin alphabets of Europe, with Welsh, and the marks of print', () => {
    const wanted = [
      ...range(0x20, 0x7e),
      ...range(0xa0, 0x17f).filter((codePoint) => codePoint !== 0xad),
      ...range(0x218, 0x21b),
      ...range(0x1e80, 0x1e85),
      ...[0x1ef2, 0x1ef3, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e],
      ...[0x2022, 0x2026, 0x20ac],
    ];
    expect(wanted.filter((codePoint) => !face.has(codePoint)).map((c) => c.toString(16))).toEqual([]);
  });

  it('has figures of one width, so that they stand under one another', () => {
    const widths = new Set(Array.from('0123456789', (figure) => advanceOf(face, figure)));
    expect(widths.size).toBe(1);
  });

  it('puts a mark over the middle of its letter, and a second over the first', () => {
    if (!face.has(0x302) || !face.has(0x304)) return;
    for (const letter of ['x', 'v', 'q']) {
      const [base, lower, upper] = placesOf(face, `${letter}\u0302\u0304`);
      if (!base || !lower || !upper) throw new Error('a letter and two marks');
      const middle = (base.left + base.right) / 2;
      for (const mark of [lower, upper])
        expect(Math.abs((mark.left + mark.right) / 2 - middle)).toBeLessThan(150);
      expect(lower.bottom).toBeGreaterThan(base.top * 0.9);
      expect(upper.bottom).toBeGreaterThan(lower.bottom + 20);
    }
  });

  it('never claims a private character', () => {
    expect(range(0xe000, 0xf8ff).filter((codePoint) => face.has(codePoint))).toEqual([]);
  });
});

describe('the line heights that Word means by single', () => {
  it.each(NAMES)('are those of the files of %s', (name) => {
    const { regular } = openTypeface(name, filesOf(name)).cuts;
    const { hhea, unitsPerEm } = regular.font as {
      hhea: { ascent: number; descent: number; lineGap: number };
      unitsPerEm: number;
    };
    const single = (hhea.ascent - hhea.descent + hhea.lineGap) / unitsPerEm;
    expect(TYPEFACES[name].singleLine).toBeCloseTo(single, 2);
  });
});
