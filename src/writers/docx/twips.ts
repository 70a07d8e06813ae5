import type { Points } from '../../style/house-style.ts';

/** Twentieths of a point, rounded half up: Word's unit for lengths on the page. */
export function twips(points: Points): number {
  return Math.round(points * 20);
}

/** Half points, rounded half up: Word's unit for the size of type. */
export function halfPoints(points: Points): number {
  return Math.round(points * 2);
}

/** `RRGGBB`, as Word writes a colour. */
export function hexColour(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
