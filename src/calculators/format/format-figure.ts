import type { Language } from '../../schema/in-language.ts';
import { magnitude } from '../decimal.ts';
import type { Figure, FigureKind } from '../figure.ts';
import {
  type DateStyle,
  formatDate,
  formatDeadline,
  formatFinancialYear,
  formatMonth,
  formatWeekday,
  formatYear,
} from './format-date.ts';
import { formatDuration } from './format-duration.ts';
import {
  formatAbsolute,
  formatInUnit,
  formatMillions,
  formatPounds,
  type NegativeMoney,
} from './format-money.ts';
import { formatCount, formatCountInWords } from './format-number.ts';
import { formatPercentage } from './format-percentage.ts';

/** The house's ways of writing figures, and the language of the paper. */
export interface FigureStyle {
  readonly dates: DateStyle;
  readonly negativeMoney: NegativeMoney;
  readonly language: Language;
}

/** The `as` formats each kind of figure can be printed in; the first is what it is printed in without one. */
export const FIGURE_FORMATS = {
  money: ['full', 'millions', 'number', 'absolute'],
  percentage: ['full', 'absolute'],
  count: ['number', 'words'],
  date: ['full', 'month', 'year', 'financial-year', 'weekday', 'deadline'],
  duration: ['words', 'number'],
} as const satisfies Readonly<Record<FigureKind, readonly string[]>>;

/**
 * A figure as a paper prints it. Without `as`, or with one that its kind does not have, in its kind's own format.
 * Exact throughout: only percentages are rounded, half away from zero.
 */
export function formatFigure(figure: Figure, as: string | undefined, style: FigureStyle): string {
  const { value } = figure;
  const { language, negativeMoney } = style;
  switch (value.kind) {
    case 'money':
      if (as === 'millions') return formatMillions(value.pence, figure.unit ?? 'pounds', negativeMoney);
      if (as === 'number') return formatInUnit(value.pence, figure.unit ?? 'pounds', negativeMoney);
      return as === 'absolute' ? formatAbsolute(value.pence) : formatPounds(value.pence, negativeMoney);
    case 'percentage': {
      const { units, places } = value.value;
      const shown = { units: as === 'absolute' ? magnitude(units) : units, places };
      return formatPercentage(shown, figure.places ?? places);
    }
    case 'count':
      return as === 'words' ? formatCountInWords(value.value, language) : formatCount(value.value);
    case 'date':
      if (as === 'month') return formatMonth(value.date, language);
      if (as === 'year') return formatYear(value.date);
      if (as === 'financial-year') return formatFinancialYear(value.date);
      if (as === 'weekday') return formatWeekday(value.date, style.dates, language);
      if (as === 'deadline') return formatDeadline(value.date, value.time, style.dates, language);
      return formatDate(value.date, style.dates, language);
    case 'duration':
      return formatDuration(value.months, as === 'number' ? 'number' : 'words', language);
  }
}
