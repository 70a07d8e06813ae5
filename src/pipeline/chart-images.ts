import type { LaidOut } from '../layout/laid-out.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { knownTypeface } from '../style/typefaces.ts';
import type { Chart } from '../tree/nodes.ts';

/**
 * The charts of a paper as SVG with their size in points, for a page that draws them, in the faces with the widths they
 * are drawn for as a reader's machine has them. A paper without charts costs nothing.
 */
export async function chartImages(
  { charts }: LaidOut,
  { typeface }: HouseStyle,
): Promise<ReadonlyMap<Chart, { readonly svg: string; readonly width: number; readonly height: number }>> {
  if (charts.size === 0) return new Map();
  const { svgOf } = await import('../charts/svg-of.ts');
  const { families } = knownTypeface(typeface.face);
  return new Map(
    [...charts].map(([chart, drawing]) => {
      const { width, height } = drawing;
      return [chart, { svg: svgOf(drawing, families.replaceAll('"', '')), width, height }];
    }),
  );
}
