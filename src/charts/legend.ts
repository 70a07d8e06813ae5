import type { Colour, Points } from '../style/house-style.ts';
import type { Canvas } from './canvas.ts';
import { wrap } from './wrap.ts';

/** What each tint stands for, in rows as wide as the chart; gives the height taken. */
export function drawLegend(
  canvas: Canvas,
  entries: readonly (readonly [string, Colour])[],
  top: Points,
): Points {
  const { look, line } = canvas;
  const box = look.size * 0.9;
  const gap = look.size * 1.6;
  const inset = box * 1.6;
  let x = 0;
  let y = top;
  let tall = line;
  for (const [label, colour] of entries) {
    const lines = wrap(label, look.width - inset, { look, most: 2 });
    const width = inset + Math.max(0, ...lines.map((text) => look.measure(text, false, look.size)));
    if (x > 0 && x + width > look.width) {
      x = 0;
      y += tall * 1.1;
      tall = line;
    }
    canvas.fill(x, y + (line - box) / 2, box, box, colour);
    canvas.frame(x, y + (line - box) / 2, box, box, 0.5, look.text);
    for (const [at, text] of lines.entries()) canvas.words(text, x + inset, y + at * line);
    tall = Math.max(tall, lines.length * line);
    x += width + gap;
  }
  return y + tall - top;
}
