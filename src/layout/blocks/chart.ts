import type { ChartLook } from '../../charts/chart-look.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import type { Mark } from '../../charts/drawing.ts';
import type { Points } from '../../style/house-style.ts';
import type { Chart } from '../../tree/nodes.ts';
import type { Piece } from '../box.ts';
import { indented, type LayoutContext, narrowed, parentOf, type Setting, settingAt } from '../context.ts';
import type { Flow } from '../flow.ts';
import type { StructureElement } from '../laid-out.ts';
import { linePieces } from '../line-pieces.ts';
import { addElement } from '../structure.ts';
import { plainLine } from '../text-block.ts';
import { layFigureCaption } from './figure-caption.ts';

/** A chart under its caption, whole on one page: a `Figure` whose alternative says all that it shows. One without data is its caption. */
export function layChart(chart: Chart, outer: Setting, flow: Flow, context: LayoutContext): void {
  const { rhythm } = context;
  const setting = narrowed(settingAt(outer, chart.origin), indented(outer, chart.indent));
  const parent = parentOf(setting, context);
  flow.space(rhythm.figure);
  flow.anchor(chart.id);
  layFigureCaption(chart, setting, flow, context);
  if (chart.data.rows.length === 0) return;
  const drawing = drawChart(chart.kind, chart.data, lookOf(setting, context));
  context.charts.set(chart, drawing);
  const figure = addElement(parent, 'Figure', { alternative: chart.alternative });
  const { width, height } = drawing;
  const ground: Piece = { kind: 'fill', owner: figure, x: setting.left, y: 0, width, height, colour: PAPER };
  const pieces = drawing.marks.flatMap((mark) => piecesOf(mark, figure, setting, context));
  flow.add({ height, pieces: [ground, ...pieces] });
  flow.space(rhythm.figure);
}

const PAPER = '#ffffff';

function lookOf({ width }: Setting, context: LayoutContext): ChartLook {
  const { colours, sizes } = context.style;
  const owner = 'layout';
  return {
    width,
    size: sizes.table,
    text: colours.text,
    accent: colours.accent,
    rule: colours.rule,
    paper: PAPER,
    measure: (text, bold, size) =>
      plainLine(text, { size, colour: colours.text, bold, italic: false, owner }, context).width,
  };
}

/** A mark at its place in the column; places down the page count from the drawing's top. */
function piecesOf(
  mark: Mark,
  owner: StructureElement,
  { left }: Setting,
  context: LayoutContext,
): readonly Piece[] {
  const right = (x: Points) => x + left;
  switch (mark.kind) {
    case 'fill':
      return [{ ...mark, owner, x: right(mark.x) }];
    case 'rule':
      return [{ ...mark, owner, x1: right(mark.x1), x2: right(mark.x2) }];
    case 'words': {
      const { size, colour, bold, baseline } = mark;
      const line = plainLine(mark.text, { size, colour, bold, italic: false, owner }, context);
      return linePieces(line, { x: right(mark.x), baseline, ascent: 0, descent: 0 });
    }
  }
}
