import type { Points } from '../style/house-style.ts';
import type { Table, TableCell, TableRow } from '../tree/nodes.ts';
import type { LayoutContext, Setting } from './context.ts';
import type { TableFit } from './laid-out.ts';
import { longestWord, type WordRange } from './longest-word.ts';

/** The steps that lead down to the smallest type in which a table's words are kept whole. */
const STEP: Points = 0.5;
/** Room that each column gets beyond its longest word, since Word counts in whole twips. */
const ALLOWANCE: Points = 0.1;
/** Rounding of sums, as lines are filled. */
const SLACK: Points = 0.01;

/** A table to be fitted into a width, its type of a size, `padding` to the left and right of a cell together. */
export interface Fitting {
  readonly width: Points;
  readonly size: Points;
  readonly padding: Points;
}

/**
 * How a table is set in which a word would break in the widths it asks for: each column at least as wide as its
 * longest word, the rest shared out as the table asks; in type made smaller by half points where they need more room
 * than there is. Where even the smallest is too large, the columns with the longest words are made even, and those
 * words break. `undefined` where no word breaks, and the table is set as it asks.
 */
export function fitTable(
  table: Table,
  fitting: Fitting,
  setting: Setting,
  context: LayoutContext,
): TableFit | undefined {
  const { width, size, padding } = fitting;
  const { smallest } = context.style.wideTables;
  const weights = table.columns.map((column) => column.width);
  const total = sum(weights);
  const most = (width - padding) / Math.min(size, smallest);
  const room = (share: number): WordRange => ({
    least: Math.max(0, (share / total) * width - padding + SLACK) / size,
    most,
  });
  const rooms = weights.map(room);
  const measure = measurer(setting, context);
  const breaks = (row: TableRow): boolean =>
    row.cells.some((cell) => {
      const { column, colSpan } = cell;
      const single = colSpan === 1 ? rooms[column] : undefined;
      const range = single ?? room(sum(weights.slice(column, column + colSpan)));
      return measure(cell, row, range) > range.least;
    });
  if (!table.head.some(breaks) && !table.body.some(breaks)) return undefined;
  const longest = longestOfColumns(
    table,
    (cell, row, least) => measure(cell, row, { least, most }),
    padding / size,
  );
  return settle(longest, weights, smallest, fitting);
}

/** The longest word of a cell, in ems, as its row is set. */
type Measure = (cell: TableCell, row: TableRow, range: WordRange) => number;

function measurer(setting: Setting, context: LayoutContext): Measure {
  const plain: Setting = { ...setting, bold: false };
  const bold: Setting = { ...setting, bold: true };
  return ({ children }, { kind }, range) =>
    longestWord(children, kind === 'body' ? plain : bold, range, context);
}

/** The size and the widths for columns whose longest words are so many ems. */
function settle(
  words: readonly number[],
  weights: readonly number[],
  smallest: Points,
  { width, size, padding }: Fitting,
): TableFit {
  const needed = (type: Points) => words.map((ems) => ems * type + padding + ALLOWANCE);
  let type = size;
  while (type > smallest && sum(needed(type)) > width)
    type = Math.max(smallest, STEP * (Math.ceil(type / STEP) - 1));
  const least = needed(type);
  const even = least.map(() => 1);
  const fits = sum(least) <= width;
  const widths = fits
    ? shareOut(width, weights, least, (share, wish) => share < wish)
    : shareOut(width, even, least, (share, wish) => share > wish);
  const shares = widths.map((each) => each / width);
  return { widths: shares, size: type, ...(fits ? {} : { breaks: true }) };
}

/** The longest word of each column, in ems; what a cell over several columns lacks is added to each of them. */
function longestOfColumns(
  { columns, head, body }: Table,
  longest: (cell: TableCell, row: TableRow, least: number) => number,
  padding: number,
): number[] {
  const found = columns.map(() => 0);
  const widen = (wide: boolean) => {
    for (const row of [...head, ...body]) {
      for (const cell of row.cells) {
        if (cell.colSpan > 1 !== wide) continue;
        const covered = found.slice(cell.column, cell.column + cell.colSpan);
        const room = sum(covered) + (covered.length - 1) * padding;
        const lacking = (longest(cell, row, room) - room) / covered.length;
        for (let i = 0; i < covered.length; i++) found[cell.column + i] = (covered[i] ?? 0) + lacking;
      }
    }
  };
  widen(false);
  widen(true);
  return found;
}

/** A width shared out by weights; a share that `settles` says is beyond its column's limit is that limit instead. */
function shareOut(
  width: Points,
  weights: readonly number[],
  limits: readonly Points[],
  settles: (share: Points, limit: Points) => boolean,
): Points[] {
  const settled: (Points | undefined)[] = weights.map(() => undefined);
  for (;;) {
    const rest = width - sum(settled.map((each) => each ?? 0));
    const open = sum(weights.filter((_, i) => settled[i] === undefined));
    const shares = weights.map((weight) => (rest * weight) / open);
    const beyond = shares.map((share, i) => settled[i] === undefined && settles(share, limits[i] ?? 0));
    if (!beyond.includes(true)) return shares.map((share, i) => settled[i] ?? share);
    limits.forEach((limit, i) => {
      if (beyond[i]) settled[i] = limit;
    });
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
