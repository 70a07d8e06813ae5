import type { LaidOut } from '../layout/laid-out.ts';
import type { Chart } from '../tree/nodes.ts';

/** Faces with the widths that charts are drawn for, as a reader's machine has them. */
const FACES = 'Arimo, Arial, Liberation Sans, Helvetica, sans-serif';

/** The charts of a paper as SVG with their size in points, for a page that draws them. A paper without charts costs nothing. */
export async function chartImages({
  charts,
}: LaidOut): Promise<
  ReadonlyMap<Chart, { readonly svg: string; readonly width: number; readonly height: number }>
> {
  if (charts.size === 0) return new Map();
  const { svgOf } = await import('../charts/svg-of.ts');
  return new Map(
    [...charts].map(([chart, drawing]) => {
      const { width, height } = drawing;
      return [chart, { svg: svgOf(drawing, FACES), width, height }];
    }),
  );
}
