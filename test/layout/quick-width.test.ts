import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/fonts/clean-text.ts';
import { mayHoldWord } from '../../src/layout/quick-width.ts';
import { wordBookOf } from '../../src/layout/word-book.ts';
import { typeface } from './lay-out-blocks.ts';

const { regular, bold } = typeface.cuts;
const widest = (text: string, face: typeof regular): number =>
  Math.max(0, ...text.split(' ').map((word) => wordBookOf(typeface).cut(face)(word).visible / 1000));

describe('a quick look at a text', () => {
  it('never misses a word that is too wide', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.stringMatching(/^[ -~£–’é]{0,60}$/),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(regular, bold), (value, face) => {
        const width = widest(cleanText(value), face);
        if (width > 0) expect(mayHoldWord(value, width - 0.0001, face)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('lets plain text pass whose words are narrow enough', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~£–’é]{0,60}$/), fc.constantFrom(regular, bold), (value, face) => {
        expect(mayHoldWord(value, widest(value, face) + 0.0001, face)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
  it.each([
    ['a tab', 'a\tb'],
    ['a line end', 'a\nb'],
    ['a soft hyphen', 'a\u00adb'],
    ['a letter with a mark of its own', 'e\u0301'],
    ['a sign of the symbol face', '☒'],
    ['another script', 'א'],
  ])('passes %s on to whoever measures', (_, value) => {
    expect(mayHoldWord(value, 100, regular)).toBe(true);
  });
});
