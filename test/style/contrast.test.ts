import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, legible, mixed } from '../../src/style/contrast.ts';
import { darkPalette, lightPalette, type Palette } from '../../src/writers/html/styles/palette.ts';
import { sampleStyle } from '../layout/sample-style.ts';

const colour = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Every pair of a text and a ground that a page puts together. */
function pairs(palette: Palette): readonly (readonly [string, string])[] {
  const { page, panel, band, text, heading, accent, link, muted, tableHead, tableHeadText } = palette;
  const words = [text, heading, accent, link, muted];
  return [
    ...words.flatMap((each) => [page, panel, band].map((ground) => [each, ground] as const)),
    [page, text],
    [tableHeadText, tableHead],
  ];
}

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0b4f9e', '#ffffff', 8.0],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('is enough for all text, whatever colours an authority has, by day and by night', () => {
    const names = Object.keys(sampleStyle.colours);
    const colours = fc
      .array(colour, { minLength: names.length, maxLength: names.length })
      .map((all) => Object.fromEntries(all.map((each, i) => [names[i], each])) as typeof sampleStyle.colours);
    fc.assert(
      fc.property(colours, (chosen) => {
        for (const palette of [lightPalette({ colours: chosen }), darkPalette({ colours: chosen })])
          for (const [words, ground] of pairs(palette))
            expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('leaves colours as they are where they can be read', () => {
    const { colours } = sampleStyle;
    const { page: _, muted: __, band, ...palette } = lightPalette({ colours });
    expect(band).toBe(colours.tableBand);
    expect(palette).toEqual(
      Object.fromEntries(Object.keys(palette).map((name) => [name, colours[name as 'text']])),
    );
    expect(legible('#777777', ['#ffffff'])).toBe(mixed('#777777', '#000000', 0.05));
  });
});
