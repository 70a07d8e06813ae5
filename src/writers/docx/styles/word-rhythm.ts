import type { HouseStyle } from '../../../style/house-style.ts';
import { type HeadingSpace, rhythmOf } from '../../../style/rhythm.ts';
import { knownTypeface } from '../../../style/typefaces.ts';
import { twips } from '../twips.ts';

/** Above, between and below the paragraphs of a cell, as a multiple of their size. */
export const cellGap = 0.35;

/** Space above and below, in twips. Word keeps the larger of what two neighbours ask for, as the layout does. */
export interface Space {
  readonly before: number;
  readonly after: number;
}

/** The distances of a house style as Word takes them: twips, but for `line`, in 240ths of a single line. */
export interface WordRhythm {
  readonly line: number;
  readonly paragraph: Space;
  /** An item of a list. */
  readonly item: Space;
  /** Around tables, panels, and the blocks at the head and foot of a paper. */
  readonly figure: Space;
  /** By depth, the title first. */
  readonly headings: readonly [Space, Space, Space, Space];
  readonly panelPadding: number;
  /** Between a bullet and its text. */
  readonly bullet: number;
}

/** The distances that follow from a house style's sizes, the same as the layout's. */
export function wordRhythm(style: HouseStyle): WordRhythm {
  const rhythm = rhythmOf(style);
  const [title, section, within, deeper] = rhythm.headings;
  const heading = ({ above, below }: HeadingSpace): Space => space(above, below);
  const space = (before: number, after = before): Space => ({ before: twips(before), after: twips(after) });
  return {
    line: Math.round((240 * style.lineHeight) / knownTypeface(style.typeface.face).singleLine),
    paragraph: space(rhythm.paragraph),
    item: space(rhythm.item),
    figure: space(rhythm.figure),
    headings: [heading(title), heading(section), heading(within), heading(deeper)],
    panelPadding: twips(rhythm.panelPadding),
    bullet: twips(rhythm.bullet),
  };
}
