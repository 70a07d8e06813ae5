import type { ChartData, ChartKind } from '../tree/nodes.ts';
import { drawBars } from './bars.ts';
import type { ChartLook } from './chart-look.ts';
import type { Drawing } from './drawing.ts';
import { drawMatrix } from './matrix.ts';
import { drawShares } from './shares.ts';
import { drawTimeline } from './timeline.ts';

const DRAW: Readonly<Record<ChartKind, (data: ChartData, look: ChartLook) => Drawing>> = {
  bars: drawBars,
  shares: drawShares,
  timeline: drawTimeline,
  matrix: drawMatrix,
};

/** A chart as rectangles, lines and words, the same for every format; as wide as its look says, as tall as it needs. */
export function drawChart(kind: ChartKind, data: ChartData, look: ChartLook): Drawing {
  return DRAW[kind](data, look);
}
