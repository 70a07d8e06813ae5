import type { Colour, Points } from '../style/house-style.ts';

/** What a chart takes of the paper it stands in. */
export interface ChartLook {
  /** Width of the column it fills. */
  readonly width: Points;
  /** Size of its words. */
  readonly size: Points;
  readonly text: Colour;
  /** The colour of its darkest bars; others are tints of it. */
  readonly accent: Colour;
  readonly rule: Colour;
  readonly paper: Colour;
  /** Width of words on one line, in points at the size given. */
  readonly measure: (text: string, bold: boolean, size: Points) => Points;
}
