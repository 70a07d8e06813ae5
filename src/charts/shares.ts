import type { ChartData } from '../tree/nodes.ts';
import { Canvas } from './canvas.ts';
import type { ChartLook } from './chart-look.ts';
import type { Drawing } from './drawing.ts';
import { tints, wordsOn } from './tints.ts';
import { wrap } from './wrap.ts';

/** How much of the width the labels may take. */
const LABELS = 0.4;
/** Height of the bar, in lines. */
const BAR = 2.2;

/**
 * One bar for the whole, cut by each row's share of the first column, and a line beneath it for each part with its
 * figure and percentage. A part of nought or less has no length, and is listed all the same.
 */
export function drawShares({ rows }: ChartData, look: ChartLook): Drawing {
  const canvas = new Canvas(look);
  const { line } = canvas;
  const sizes = rows.map(({ cells }) => Math.max(0, cells[0]?.value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0) || 1;
  const colours = tints(look.accent, rows.length);
  let x = 0;
  for (const [at, size] of sizes.entries()) {
    const width = (size / whole) * look.width;
    const colour = colours[at] ?? look.accent;
    canvas.fill(x, 0, width, BAR * line, colour);
    const per = percent(size, whole);
    if (look.measure(per, true, look.size) < width - 4)
      canvas.words(per, x + width / 2, (BAR * line - line) / 2, {
        align: 'centre',
        bold: true,
        colour: wordsOn(colour, look.text, look.paper),
      });
    if (at > 0 && width > 0) canvas.rule(x, 0, x, BAR * line, 1.5, look.paper);
    x += width;
  }
  canvas.frame(0, 0, look.width, BAR * line, 0.5, look.text);
  let y = BAR * line + line * 0.6;
  const box = look.size * 0.9;
  for (const [at, { label, cells }] of rows.entries()) {
    canvas.fill(0, y + (line - box) / 2, box, box, colours[at] ?? look.accent);
    canvas.frame(0, y + (line - box) / 2, box, box, 0.5, look.text);
    const figures = `${cells[0]?.text ?? ''} (${percent(sizes[at] ?? 0, whole)})`;
    const room = look.width - box * 1.6 - look.measure(figures, false, look.size) - look.size;
    const lines = wrap(label, Math.max(room, look.width * LABELS), { look });
    for (const [row, text] of lines.entries()) canvas.words(text, box * 1.6, y + row * line);
    canvas.words(figures, look.width, y, { align: 'right' });
    y += line * (Math.max(1, lines.length) + 0.15);
  }
  return canvas.drawing(y);
}

/** A share to the nearest whole per cent; one that is there and would read as none is "<1%". */
function percent(size: number, whole: number): string {
  const rounded = Math.round((size / whole) * 100);
  return rounded === 0 && size > 0 ? '<1%' : `${rounded}%`;
}
