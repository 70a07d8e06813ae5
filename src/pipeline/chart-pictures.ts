import type { LaidOut } from '../layout/laid-out.ts';
import type { HouseStyle, Picture } from '../style/house-style.ts';
import type { Chart } from '../tree/nodes.ts';
import type { Workspace } from './workspace.ts';

/** Dots for each point of a drawing: 216 to the inch, sharp in print. */
const DOTS = 3;

/**
 * The charts of a paper as pictures, for a format that cannot draw them itself. A paper without charts costs nothing;
 * where the rasteriser or the typeface is not there, there are no pictures.
 */
export async function chartPictures(
  { charts }: LaidOut,
  style: HouseStyle,
  workspace: Workspace,
): Promise<ReadonlyMap<Chart, Picture>> {
  const pictures = new Map<Chart, Picture>();
  if (charts.size === 0) return pictures;
  const files = workspace.fonts(style.typeface.face);
  const module = workspace.rasteriser?.();
  if (!files || !module) return pictures;
  const { svgOf } = await import('../charts/svg-of.ts');
  const { pngOfSvg } = await import('../pictures/svg/png-of-svg.ts');
  const family = style.typeface.face.charAt(0).toUpperCase() + style.typeface.face.slice(1);
  const fonts = [files.regular, files.bold, files.symbols];
  const engine = { module, family, fonts, kept: workspace.drawings };
  for (const [chart, drawing] of charts) {
    const data = await pngOfSvg(svgOf(drawing, family), { each: DOTS }, engine);
    const { width, height } = drawing;
    pictures.set(chart, { data, format: 'png', width, height, alternative: chart.alternative });
  }
  return pictures;
}
