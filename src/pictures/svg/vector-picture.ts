/** A transformation as six numbers: a point (x, y) goes to (a x + c y + e, b x + d y + f). */
export type Matrix = readonly [number, number, number, number, number, number];

/** A step of an outline: to a point, along a line, or along a curve by two points to a third. */
export type PathStep =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** How an outline is filled or its line drawn; the colour is `#rrggbb`. */
export interface Paint {
  readonly colour: string;
  /** From 0, unseen, to 1. */
  readonly opacity: number;
}
export interface Stroke extends Paint {
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
}

/** An outline outside which nothing is painted. */
export interface Clip {
  readonly matrix: Matrix;
  readonly steps: readonly PathStep[];
  readonly evenOdd: boolean;
}

/** One outline, filled first and then stroked, where all of its clips let it. */
export interface Shape {
  readonly matrix: Matrix;
  readonly steps: readonly PathStep[];
  readonly clips: readonly Clip[];
  readonly fill?: Paint & { readonly evenOdd: boolean };
  readonly stroke?: Stroke;
}

/** A drawing as outlines in painting order; x to the right, y downwards from its top left corner. */
export interface VectorPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Decimals that places under a transformation need: a hundredth of a pixel is not seen until it is made larger. */
export function decimalsUnder([a, b, c, d]: Matrix): 2 | 4 {
  return Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d)) > 4 ? 4 : 2;
}
