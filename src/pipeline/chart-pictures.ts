import type { LaidOut } from '../layout/laid-out.ts';
import type { HouseStyle, Picture } from '../style/house-style.ts';
import type { Chart } from '../tree/nodes.ts';
import type { Workspace } from './workspace.ts';

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
  const engine = workspace.rasteriser?.();
  if (!files || !engine) return pictures;
  const { pngOf } = await import('../charts/png-of.ts');
  const family = style.typeface.face.charAt(0).toUpperCase() + style.typeface.face.slice(1);
  const fonts = [files.regular, files.bold, files.symbols];
  for (const [chart, drawing] of charts) {
    const data = await pngOf(drawing, family, fonts, engine);
    const { width, height } = drawing;
    pictures.set(chart, { data, format: 'png', width, height, alternative: chart.alternative });
  }
  return pictures;
}
