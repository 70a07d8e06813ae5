import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/fonts/clean-text.ts';
import { fallbackRuns } from '../../src/fonts/fallback-runs.ts';
import { openTypeface } from '../../src/fonts/open-typeface.ts';
import { arimoFiles, testTypeface } from './test-typeface.ts';

const typeface = testTypeface();
const { regular, bold } = typeface.cuts;

describe('cleanText', () => {
  const examples: readonly (readonly [string, string, string])[] = [
    ['plain text is untouched', 'Plain text, £1,000 – “quoted”', 'Plain text, £1,000 – “quoted”'],
    ['tabs and line ends become one space', 'a\tb\r\n  c', 'a b c'],
    ['soft hyphens go', 're\u00adenter', 'reenter'],
    ['control characters go', 'a\u0000b\u0007c\u009bd', 'abcd'],
    ['zero-width and direction marks go', 'a\u200bb\u202ec\ufeff', 'abc'],
    ['no-break spaces and hyphens stay', '5\u00a0kg\u2011x\u202fy', '5\u00a0kg\u2011x\u202fy'],
    ['thin spaces become spaces', 'a\u2009b', 'a b'],
    ['accents are composed', 'dw\u0302r', 'dŵr'],
  ];
  it.each(examples)('%s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });
  it('is the same done twice, and leaves no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const clean = cleanText(given);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\u00ad]/u);
      }),
    );
  });
});

describe('shape', () => {
  it('adds up the widths of the font without kerning', () => {
    const word = regular.shape('AVATAR');
    expect(word.advance).toBeCloseTo(
      ['A', 'V', 'A', 'T', 'A', 'R'].reduce((sum, c) => sum + regular.shape(c).advance, 0),
    );
    expect(word.glyphs.every((glyph) => glyph.advance === glyph.natural)).toBe(true);
  });
  it('keeps one shaped word for each text', () => {
    expect(regular.shape('council')).toBe(regular.shape('council'));
    expect(regular.shape('council')).not.toBe(bold.shape('council'));
    expect(regular.shape('council').glyphs[0]).toBe(regular.shape('cabinet').glyphs[0]);
  });
  it('measures as Arial does: 0.556 em a figure, 0.278 em a space', () => {
    expect(regular.shape('0').advance).toBeCloseTo(556.15, 1);
    expect(regular.shape(' ').advance).toBeCloseTo(277.8, 1);
  });
  it('gives ascent and descent in thousandths', () => {
    expect(regular.ascent).toBeCloseTo(905.3, 1);
    expect(regular.descent).toBeCloseTo(-211.9, 1);
  });
  it('shapes marks that do not compose', () => {
    const word = regular.shape('x\u0301');
    expect(word.glyphs.length).toBeGreaterThan(0);
    expect(word.advance).toBeGreaterThan(0);
  });
  it('never lets a .notdef out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        for (const face of [regular, typeface.symbols]) {
          expect(face.shape(given).glyphs.every((glyph) => glyph.id !== 0)).toBe(true);
        }
      }),
    );
  });
});

describe('fallbackRuns', () => {
  const examples: readonly (readonly [string, string, readonly string[], readonly number[]])[] = [
    ['a word its cut has', 'Cyngor ', ['arimo-regular:Cyngor '], []],
    ['a ballot box', '☒', ['symbols:☒'], []],
    ['a tick amid letters', 'a✓b', ['arimo-regular:a', 'symbols:✓', 'arimo-regular:b'], []],
    ['a character no face has', 'a\u{1f9a9}', ['arimo-regular:a?'], [0x1f9a9]],
    ['twice the same', '\u{1f9a9}\u{1f9a9}', ['arimo-regular:??'], [0x1f9a9, 0x1f9a9]],
  ];
  it.each(examples)('%s', (_, word, runs, missing) => {
    const found = fallbackRuns(word, regular, typeface.symbols);
    expect(found.runs.map((run) => `${run.face.key}:${run.text}`)).toEqual(runs);
    expect(found.missing).toEqual(missing);
  });
});

describe('openTypeface', () => {
  it('opens a cut when it is first used', () => {
    const broken = openTypeface('arimo', {
      ...arimoFiles(),
      boldItalic: new Uint8Array(4),
      symbols: new Uint8Array(0),
    });
    expect(broken.cuts.regular.shape('word').advance).toBeGreaterThan(0);
    expect(() => broken.cuts.boldItalic.shape('word')).toThrow();
  });
  it('opens from bytes that start inside a larger buffer', () => {
    const { regular: bytes } = arimoFiles();
    const wide = new Uint8Array(bytes.length + 100);
    wide.set(bytes, 100);
    const inner = openTypeface('arimo', { ...arimoFiles(), regular: wide.subarray(100) });
    expect(inner.cuts.regular.shape('council').advance).toBe(regular.shape('council').advance);
  });
});
