import type { LayoutContext, Setting } from './context.ts';
import type { Flow } from './flow.ts';
import type { RuleItem } from './laid-out.ts';

/** The stronger of the two rules over a title, the white between them, and the finer one; points. */
const STRONG = 2.25;
const BETWEEN = 1.5;
const FINE = 0.75;

/** A double rule across the column, the stronger one above, which stays with what follows. */
export function rulesAbove({ left, width }: Setting, flow: Flow, { rhythm, style }: LayoutContext): void {
  const rule = (y: number, thickness: number): RuleItem => ({
    kind: 'rule',
    owner: 'layout',
    x1: left,
    y1: y,
    x2: left + width,
    y2: y,
    thickness,
    colour: style.colours.accent,
  });
  const height = STRONG + BETWEEN + FINE;
  flow.space(rhythm.item);
  flow.add({ height, pieces: [rule(STRONG / 2, STRONG), rule(height - FINE / 2, FINE)], held: true });
  flow.hold();
}
