import type { Colour } from '../style/house-style.ts';

/** Least and greatest share of the accent in a tint, so that neighbours differ in lightness and print well in grey. */
const STRONGEST = 1;
const FAINTEST = 0.16;

/** So many tints of one colour from its own strength to the faintest, each told from the next without any colour. */
export function tints(accent: Colour, count: number): readonly Colour[] {
  if (count === 1) return [accent];
  return Array.from({ length: count }, (_, at) =>
    mixed(accent, STRONGEST - ((STRONGEST - FAINTEST) * at) / (count - 1)),
  );
}

/** Black or white words, whichever is the clearer on a colour (WCAG 2.2, relative luminance). */
export function wordsOn(colour: Colour, text: Colour, paper: Colour): Colour {
  return contrast(colour, text) >= contrast(colour, paper) ? text : paper;
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour with white, by the colour's share. */
export function mixed(colour: Colour, share: number): Colour {
  const parts = channels(colour).map((value) => Math.round(255 - (255 - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
