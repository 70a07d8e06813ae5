import type { Decimal } from '../schema/amounts.ts';
import { isCalendarDate } from '../schema/calendar-date.ts';
import type { FinancialTable } from '../schema/financial.ts';
import type { Text } from '../schema/in-language.ts';
import { trimmed, unitsAt } from './decimal.ts';
import type { FigureValue } from './figure.ts';
import { penceIn } from './money-unit.ts';
import type { Problem } from './problem.ts';

type Column = FinancialTable['columns'][number];
type Cell = Decimal | string | undefined;

/** What a typed cell comes to: a figure, words that stand for none ("n/a"), or a problem. */
export interface ReadCell {
  readonly value?: FigureValue;
  readonly places?: number;
  readonly problem?: Problem;
}

/** In officers' words, what a column of each kind holds. */
const HOLDS = {
  money: 'money, as a plain number in the unit of the table',
  count: 'whole numbers',
  percentage: 'percentages, as plain numbers',
  date: 'dates written YYYY-MM-DD',
  text: 'words',
} as const;

/** A cell as it is typed; of words in two languages the English. */
export function typedCell(cell: Decimal | Text | undefined): Cell {
  return typeof cell === 'object' && 'en' in cell ? cell.en : cell;
}

/** Reads one typed cell as its column wants it. Words without a digit in them stand, as "n/a" does. */
export function readCell(cell: Cell, column: Column, unit: FinancialTable['unit'], path: string): ReadCell {
  if (column.kind === 'text') return {};
  const wanted = HOLDS[column.kind];
  if (cell === undefined) return { problem: { kind: 'blank-cell', path, wanted } };
  if (typeof cell === 'string') return readWords(cell, column.kind, path);
  switch (column.kind) {
    case 'date':
      return { problem: { kind: 'not-a-figure', path, found: written(cell), wanted } };
    case 'percentage':
      return { value: { kind: 'percentage', value: cell }, places: cell.places };
    case 'count':
      if (trimmed(cell).places > 0)
        return { problem: { kind: 'too-fine', path, found: written(cell), wanted: 'a whole number' } };
      return { value: { kind: 'count', value: unitsAt(cell, 0) } };
    case 'money':
      return readMoney(cell, unit, path);
  }
}

function readWords(cell: string, kind: Exclude<Column['kind'], 'text'>, path: string): ReadCell {
  const words = cell.trim();
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(words) && isCalendarDate(words))
    return { value: { kind: 'date', date: words } };
  if (words === '') return { problem: { kind: 'blank-cell', path, wanted: HOLDS[kind] } };
  return /\d/.test(words)
    ? { problem: { kind: 'not-a-figure', path, found: words, wanted: HOLDS[kind] } }
    : {};
}

function readMoney(cell: Decimal, unit: FinancialTable['unit'], path: string): ReadCell {
  const { units, places } = trimmed(cell);
  const scale = 10n ** BigInt(places);
  const scaled = units * penceIn(unit);
  if (scaled % scale !== 0n)
    return { problem: { kind: 'too-fine', path, found: written(cell), wanted: 'pounds and whole pence' } };
  return { value: { kind: 'money', pence: scaled / scale } };
}

function written({ units, places }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : `.${digits.slice(-places)}`;
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}
