import { scaleBand, scaleLinear } from 'd3-scale';
import type { ChartData } from '../tree/nodes.ts';
import { Canvas } from './canvas.ts';
import type { ChartLook } from './chart-look.ts';
import type { Drawing } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { tints } from './tints.ts';
import { wrap } from './wrap.ts';

/** Height of the bars' field, in lines of the chart's words. */
const FIELD = 14;

/**
 * Upright bars, one group for each column and one bar for each row, on a scale from nought (or from the lowest figure
 * below it). Each bar is headed by its figure as the table prints it, wherever it has room.
 */
export function drawBars({ columns, rows }: ChartData, look: ChartLook): Drawing {
  const canvas = new Canvas(look);
  const { line } = canvas;
  const values = rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [0, 0]).nice(5);
  const colours = tints(look.accent, rows.length);
  const legend = rows.map(({ label }, at): readonly [string, string] => [label, colours[at] ?? look.accent]);
  const top = (rows.length > 1 ? drawLegend(canvas, legend, 0) + line * 0.5 : 0) + line;
  const field = FIELD * line;
  y.range([top + field, top]);
  const groups = scaleBand(columns, [0, look.width]).paddingInner(0.22).paddingOuter(0.12);
  const wide = groups.bandwidth() / rows.length;
  const nought = y(0);
  for (const tick of y.ticks(5)) canvas.guide(0, y(tick), look.width, y(tick));
  for (const [at, column] of columns.entries()) {
    const left = groups(column) ?? 0;
    for (const [row, { cells }] of rows.entries()) {
      const { value = 0, text = '' } = cells[at] ?? {};
      const x = left + row * wide;
      const end = y(value);
      canvas.fill(x, Math.min(end, nought), wide - 1, Math.abs(end - nought), colours[row] ?? look.accent);
      canvas.frame(x, Math.min(end, nought), wide - 1, Math.abs(end - nought), 0.5, look.text);
      if (look.measure(text, false, look.size) <= wide + groups.step() * groups.paddingInner())
        canvas.words(text, x + wide / 2, value < 0 ? end + 1 : end - line, { align: 'centre' });
    }
  }
  canvas.rule(0, nought, look.width, nought, 1, look.text);
  const under = top + field + line * 0.25;
  const names = columns.map((column) => wrap(column, groups.step() * 0.95, { look }));
  for (const [at, column] of columns.entries())
    for (const [row, text] of (names[at] ?? []).entries())
      canvas.words(text, (groups(column) ?? 0) + groups.bandwidth() / 2, under + row * line, {
        align: 'centre',
      });
  return canvas.drawing(under + line * Math.max(1, ...names.map(({ length }) => length)));
}
