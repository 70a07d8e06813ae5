import type { ChartData } from '../tree/nodes.ts';
import { Canvas } from './canvas.ts';
import type { ChartLook } from './chart-look.ts';
import type { Drawing } from './drawing.ts';
import { tints, wordsOn } from './tints.ts';
import { wrap } from './wrap.ts';

/** Share of the width for the names of the rows. */
const NAMES = 0.2;
/** Height of a cell, in lines. */
const CELL = 2.6;

/**
 * A grid as its table has it: a cell for each row and column, the darker the nearer to the top right, with what stands
 * there in it. The darkest and the lightest differ in grey too.
 */
export function drawMatrix({ columns, rows }: ChartData, look: ChartLook): Drawing {
  const canvas = new Canvas(look);
  const { line } = canvas;
  const left = look.width * NAMES;
  const wide = (look.width - left) / Math.max(1, columns.length);
  const grades = tints(look.accent, rows.length + columns.length - 1);
  const heads = columns.map((column) => wrap(column, wide - 6, { look, bold: true }));
  const top = line * (Math.max(1, ...heads.map(({ length }) => length)) + 0.4);
  for (const [at, lines] of heads.entries())
    canvas.lines(lines, left + wide * (at + 0.5), top / 2, { align: 'centre', bold: true });
  const tall = CELL * line;
  for (const [row, { label, cells }] of rows.entries()) {
    const y = top + row * tall;
    canvas.lines(wrap(label, left - look.size, { look, bold: true }), 0, y + tall / 2, { bold: true });
    for (const [at, { text }] of cells.entries()) {
      const colour = grades[row + (columns.length - 1 - at)] ?? look.paper;
      const x = left + at * wide;
      canvas.fill(x, y, wide, tall, colour);
      canvas.lines(wrap(text, wide - 8, { look, bold: true, most: 2 }), x + wide / 2, y + tall / 2, {
        align: 'centre',
        bold: true,
        colour: wordsOn(colour, look.text, look.paper),
      });
    }
  }
  const bottom = top + rows.length * tall;
  for (let at = 0; at <= columns.length; at += 1)
    canvas.rule(left + at * wide, top, left + at * wide, bottom, 1, look.paper);
  for (let row = 1; row < rows.length; row += 1)
    canvas.rule(left, top + row * tall, look.width, top + row * tall, 1, look.paper);
  canvas.frame(left, top, look.width - left, bottom - top, 0.75, look.text);
  return canvas.drawing(bottom);
}
