import { scaleLinear } from 'd3-scale';
import type { Points } from '../style/house-style.ts';
import type { ChartData } from '../tree/nodes.ts';
import { Canvas } from './canvas.ts';
import type { ChartLook } from './chart-look.ts';
import type { Drawing } from './drawing.ts';
import { tints } from './tints.ts';
import { wrap } from './wrap.ts';
import { dayOfYear, yearOfDay } from './years.ts';

/** Share of the width for the names of the rows. */
const NAMES = 0.3;
/** Years between two marks of the scale, the first that leaves room for each. */
const STEPS = [1, 2, 5, 10, 20, 50];

/**
 * A bar in time for each row. The first two columns are its first and last day, in days since 1 January 1970; a third,
 * where it has one, is the last day with every option used, drawn as an open bar. A row without a first or a last day
 * reaches the edge, where its bar breaks up.
 */
export function drawTimeline({ rows }: ChartData, look: ChartLook): Drawing {
  const canvas = new Canvas(look);
  const { line } = canvas;
  const left = look.width * NAMES;
  const days = rows.flatMap(({ cells }) => cells.flatMap(({ value, text }) => (text === '' ? [] : [value])));
  if (days.length === 0) return canvas.drawing(0);
  const [from, to] = [yearOfDay(Math.min(...days)), yearOfDay(Math.max(...days)) + 1];
  const x = scaleLinear([dayOfYear(from), dayOfYear(to)], [left, look.width]);
  const room = look.measure('2000', false, look.size) * 1.5;
  const step = STEPS.find((years) => x(dayOfYear(from + years)) - x(dayOfYear(from)) >= room) ?? 100;
  const [strong, , faint = look.paper] = tints(look.accent, 3);
  let y = line * 1.4;
  const begun = y;
  const bars: (() => void)[] = [];
  for (const { label, cells } of rows) {
    const names = wrap(label, left - look.size, { look });
    const height = Math.max(names.length * line, line * 1.3) + line * 0.5;
    const [first, last, latest] = cells;
    const middle = y + height / 2;
    const thick = line * 1.05;
    canvas.lines(names, 0, middle);
    const start = isGiven(first) ? x(first.value) : left;
    const end = isGiven(last) ? x(last.value + 1) : look.width;
    bars.push(() => {
      if (isGiven(latest) && latest.value > (last?.value ?? 0)) {
        canvas.fill(end, middle - thick / 2, x(latest.value + 1) - end, thick, faint);
        canvas.frame(end, middle - thick / 2, x(latest.value + 1) - end, thick, 0.75, look.text);
      }
      canvas.fill(start, middle - thick / 2, end - start, thick, strong ?? look.accent);
      if (!isGiven(first)) drawOpenEnd(canvas, start, 1, middle);
      if (!isGiven(last)) drawOpenEnd(canvas, end, -1, middle);
    });
    y += height;
  }
  for (let year = from; year <= to; year += step) {
    const at = x(dayOfYear(year));
    canvas.guide(at, begun, at, y);
    const align = year === from ? 'left' : year + step > to ? 'right' : 'centre';
    canvas.words(String(year), at, 0, { align });
  }
  for (const draw of bars) draw();
  canvas.rule(left, begun, look.width, begun, 0.75, look.text);
  return canvas.drawing(y);
}

type Cell = ChartData['rows'][number]['cells'][number];

function isGiven(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.text !== '';
}

/** Gaps that grow towards an end of which no day is known. */
function drawOpenEnd(canvas: Canvas, x: Points, inward: 1 | -1, middle: Points): void {
  const { look, line } = canvas;
  for (const [from, width] of OPEN_END) {
    const left = x + inward * from - (inward < 0 ? width : 0);
    canvas.fill(left, middle - line * 0.6, width, line * 1.2, look.paper);
  }
}

/** Where each gap begins, from the end inwards, and how wide it is; points. */
const OPEN_END = [
  [0, 4],
  [7, 3],
  [13, 2],
] as const;
