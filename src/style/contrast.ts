import type { Colour } from './house-style.ts';

type Channels = readonly [number, number, number];

const WHITE = '#ffffff';
const BLACK = '#000000';
/** How far a colour is moved at a time, and how often at most. */
const STEP = 0.05;
const STEPS = 20;

/** What text needs on its ground (WCAG 2.2, 1.4.3). */
export const LEGIBLE = 4.5;

/** The contrast of two colours, 1 to 21, by WCAG 2.2's relative luminance. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour, or the nearest to it towards white or black that has at least this contrast with every ground; white or
 * black where the grounds are so unlike that nothing between has it.
 */
export function legible(colour: Colour, grounds: readonly Colour[], least = LEGIBLE): Colour {
  const worst = (tried: Colour) => Math.min(...grounds.map((ground) => contrast(tried, ground)));
  const end = worst(WHITE) > worst(BLACK) ? WHITE : BLACK;
  for (let step = 0; step <= STEPS; step++) {
    const tried = mixed(colour, end, step * STEP);
    if (worst(tried) >= least) return tried;
  }
  return end;
}

/** A ground moved towards the page until text in this colour is legible on it. */
export function groundFor(ground: Colour, page: Colour, text: Colour, least = LEGIBLE): Colour {
  for (let step = 0; step <= STEPS; step++) {
    const tried = mixed(ground, page, step * STEP);
    if (contrast(text, tried) >= least) return tried;
  }
  return page;
}

/** A colour with a share of another in it, 0 to 1. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const [from, to] = [channels(colour), channels(other)];
  const hex = from.map((channel, i) => {
    const value = Math.round(channel + ((to[i] ?? 0) - channel) * Math.min(1, share));
    return value.toString(16).padStart(2, '0');
  });
  return `#${hex.join('')}`;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whatever is no colour of six hexadecimal digits is black. */
function channels(colour: Colour): Channels {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? '000000';
  const at = (from: number) => Number.parseInt(digits.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}
