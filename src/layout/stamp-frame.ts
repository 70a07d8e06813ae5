import type { PaintItem } from './laid-out.ts';

/** A thin frame, as a stamp has. */
export function stampFrame(
  left: number,
  top: number,
  right: number,
  bottom: number,
  colour: string,
): PaintItem[] {
  const side = (x1: number, y1: number, x2: number, y2: number): PaintItem => {
    return { kind: 'rule', owner: 'header', x1, y1, x2, y2, thickness: 1, colour };
  };
  return [
    side(left - 0.5, top, right + 0.5, top),
    side(right, top, right, bottom),
    side(right + 0.5, bottom, left - 0.5, bottom),
    side(left, bottom, left, top),
  ];
}
