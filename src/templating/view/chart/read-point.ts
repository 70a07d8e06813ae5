import { dayNumber } from '../../../calculators/calendar/day-number.ts';
import type { FigureValue } from '../../../calculators/figure.ts';
import { isWithheld } from '../../../exemption/withheld.ts';
import { printedFigure } from '../../figure-text.ts';
import type { PaperContext } from '../../paper-context.ts';
import { NOTHING, type Point } from './chart-plan.ts';

/** What reads figures for a chart, and notes each that may not be shown. */
export interface ChartReader {
  readonly paper: PaperContext;
  readonly withheld: string[];
}

/** A figure as a chart shows it; what the public may not see is noted, and is nothing. */
export function readPoint(path: string, as: string | undefined, { paper, withheld }: ChartReader): Point {
  const figure = paper.figures.get(path);
  if (figure === undefined) return NOTHING;
  if (isWithheld(figure)) {
    withheld.push(path);
    return NOTHING;
  }
  return { text: printedFigure(path, as, paper)?.text ?? '', value: asNumber(figure.value) };
}

/** Pounds, per cent, a count, or days since 1 January 1970: enough for lengths on paper; no figure is worked out from it. */
function asNumber(value: FigureValue): number {
  switch (value.kind) {
    case 'money':
      return Number(value.pence) / 100;
    case 'percentage':
      return Number(value.value.units) / 10 ** value.value.places;
    case 'count':
      return Number(value.value);
    case 'date':
      return dayNumber(value.date);
    case 'duration':
      return value.months;
  }
}
