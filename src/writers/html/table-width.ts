import type { Table, TableCell } from '../../tree/nodes.ts';
import { wordsIn } from './plain-text.ts';

/** In ems of a table's type: a character, the room beside a cell's text, and the least for a column of prose. */
const CHARACTER = 0.52;
const PADDING = 1.3;
const PROSE = 9;
/** Words in a cell from which on it is prose. */
const PROSE_FROM = 24;
/** The narrowest telephone leaves a table this much. */
export const NARROWEST = 20;

/**
 * The width in ems below which a table would break words or set prose in a ribbon, in steps of five; undefined where
 * it has room on the narrowest screen.
 */
export function leastWidth({ columns, head, body }: Table): number | undefined {
  const needs = columns.map(() => 0);
  for (const { kind, cells } of [...head, ...body]) {
    for (const cell of cells) {
      if (cell.colSpan > 1) continue;
      needs[cell.column] = Math.max(needs[cell.column] ?? 0, needOf(cell, kind === 'head'));
    }
  }
  const sum = needs.reduce((all, need) => all + need + PADDING, 0);
  return sum <= NARROWEST ? undefined : Math.min(MOST, Math.ceil(sum / STEP) * STEP);
}

/** The widths that the style sheet knows. */
export const STEP = 5;
export const MOST = 120;

function needOf({ align, children }: TableCell, inHead: boolean): number {
  const words = wordsIn(children);
  if (align === 'figure' && !inHead) return words.length * CHARACTER;
  const longest = words.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(
    Math.min(longest, MOST_UNBROKEN) * CHARACTER,
    words.length >= PROSE_FROM && align !== 'figure' ? PROSE : 0,
  );
}

/** Longer words are addresses, which may break. */
const MOST_UNBROKEN = 24;
