import type { Colour, Points } from '../style/house-style.ts';

/** A filled rectangle. */
export interface FillMark {
  readonly kind: 'fill';
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  readonly colour: Colour;
}
/** A straight line. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly x1: Points;
  readonly y1: Points;
  readonly x2: Points;
  readonly y2: Points;
  readonly thickness: Points;
  readonly colour: Colour;
}
/** Words on one line; `x` is their left edge, whatever they are aligned to. */
export interface WordsMark {
  readonly kind: 'words';
  readonly x: Points;
  readonly baseline: Points;
  readonly text: string;
  readonly bold: boolean;
  readonly size: Points;
  readonly colour: Colour;
}
export type Mark = FillMark | RuleMark | WordsMark;

/** A chart as what is to be painted, in painting order; points from its top left corner, y downwards. */
export interface Drawing {
  readonly width: Points;
  readonly height: Points;
  readonly marks: readonly Mark[];
}
