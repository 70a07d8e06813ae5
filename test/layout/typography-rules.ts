import type { StructureElement } from '../../src/layout/laid-out.ts';
import { elementsOf, printed } from './read-layout.ts';
import {
  every,
  linesByPage,
  type Margins,
  outside,
  overlapping,
  type Placed,
  quoted,
  type Reading,
} from './typography.ts';

/** What a rule needs to know of the pages beside what is on them. */
export interface Setting {
  readonly margins: Margins;
  /** Height of the text area of an upright page. */
  readonly column: number;
  /** Where signature blocks begin. */
  readonly signatures: readonly string[];
}

export interface TypographyRule {
  readonly name: string;
  faults(reading: Reading, setting: Setting): readonly string[];
}

const isHeading = ({ type }: StructureElement) => /^H[1-6]$/.test(type);
/** Whether a cell of a table reaches over several rows. */
const isTied = (table: StructureElement) => elementsOf(table).some(({ rowSpan = 1 }) => rowSpan > 1);
const inTable = ({ blocks }: Placed) => blocks.some(({ type }) => type === 'Table');
const pagesOf = (text: readonly Placed[]) => [...new Set(text.map(({ page }) => page))].sort((a, b) => a - b);

/** The last and the first text of each two pages that follow one another. */
function turns({ body }: Reading): [Placed, Placed][] {
  return body.flatMap((next, i): [Placed, Placed][] => {
    const before = body[i - 1];
    return before !== undefined && before.page < next.page ? [[before, next]] : [];
  });
}

const strandedHeading: TypographyRule = {
  name: 'no heading ends a page',
  faults: (reading) =>
    turns(reading)
      .filter(([before]) => before.blocks.some(isHeading))
      .map(([before]) => quoted(before)),
};

/** The label of a list item, where an element is the first paragraph of one; a wide word can leave it on a line by itself. */
function labelOf(element: StructureElement, reading: Reading): readonly Placed[] {
  const blocks = reading.within(element)[0]?.blocks ?? [];
  const at = blocks.indexOf(element);
  const body = blocks[at - 1];
  if (body?.type !== 'LBody' || body.children[0] !== element) return [];
  return (blocks[at - 2]?.children ?? []).filter(({ type }) => type === 'Lbl').flatMap(reading.within);
}

/** Of a paragraph that goes over a page at least two lines stand on each side; one of three lines or fewer is whole. */
const singleLine: TypographyRule = {
  name: 'no line of a paragraph stands alone',
  faults: (reading) =>
    every(reading, 'P').flatMap((element) => {
      const text = reading.within(element).filter((placed) => !inTable(placed));
      const own = text.filter(({ blocks }) => !blocks.some(({ type }) => type === 'Note'));
      const lines = [...linesByPage([...labelOf(element, reading), ...own]).values()];
      return lines.length > 1 && (lines[0] === 1 || lines.at(-1) === 1) ? own.slice(0, 1).map(quoted) : [];
    }),
};

/** The text of each part of a table. */
function partsOf(table: StructureElement, { within }: Reading) {
  const part = (type: StructureElement['type']) => table.children.filter((child) => child.type === type);
  const rows = part('TBody')
    .flatMap(({ children }) => children)
    .map(within);
  return {
    caption: part('Caption').flatMap(within),
    head: part('THead').flatMap(within),
    rows: rows.filter((text) => text.length > 0),
  };
}

const lonelyHead: TypographyRule = {
  name: 'a table’s head stands with its first row',
  faults: (reading) =>
    every(reading, 'Table').flatMap((table) => {
      const { head, rows } = partsOf(table, reading);
      const last = head.at(-1);
      const first = rows[0]?.[0];
      return last !== undefined && first !== undefined && last.page !== first.page ? [quoted(last)] : [];
    }),
};

const lonelyCaption: TypographyRule = {
  name: 'a caption stands with its table',
  faults: (reading) =>
    every(reading, 'Table').flatMap((table) => {
      const { caption, head, rows } = partsOf(table, reading);
      const next = head[0] ?? rows[0]?.[0];
      return next === undefined ? [] : caption.filter(({ page }) => page !== next.page).map(quoted);
    }),
};

/** Height of a row is that of its tallest cell, in lines; one that needs no more than this share of a page is short. */
const SHORT = 0.2;

const heightOf = (row: readonly Placed[]): number => {
  const cells = new Map<StructureElement | undefined, Placed[]>();
  for (const placed of row) {
    const cell = placed.blocks.find(({ type }) => type === 'TH' || type === 'TD');
    cells.set(cell, [...(cells.get(cell) ?? []), placed]);
  }
  const lines = [...cells.values()].map((text) =>
    [...linesByPage(text).values()].reduce((sum, each) => sum + each, 0),
  );
  return Math.max(...lines) * (row[0]?.item.size ?? 0) * 1.7;
};

const splitRow: TypographyRule = {
  name: 'a short row is on one page',
  faults: (reading, { column }) =>
    every(reading, 'Table').flatMap((table) =>
      partsOf(table, reading)
        .rows.filter((row) => pagesOf(row).length > 1 && heightOf(row) <= column * SHORT)
        .flatMap((row) => row.slice(0, 1).map(quoted)),
    ),
};

const lonelyRow: TypographyRule = {
  name: 'the last row of a table does not stand alone under its repeated head',
  faults: (reading, { column }) =>
    every(reading, 'Table').flatMap((table) => {
      if (isTied(table)) return [];
      const { rows } = partsOf(table, reading);
      const last = rows.at(-1);
      const before = rows.at(-2);
      if (last === undefined || before === undefined || rows.length < 3) return [];
      const short = heightOf(last) + heightOf(before) <= column * SHORT;
      const alone = Math.min(...pagesOf(last)) > Math.max(...pagesOf(before));
      return short && alone ? last.slice(0, 1).map(quoted) : [];
    }),
};

/** Notes that take more than this share of their page leave others no room there. */
const MANY_NOTES = 0.3;

const farNote: TypographyRule = {
  name: 'a footnote begins on the page of its mark',
  faults: (reading, { column }) => {
    const lines = linesByPage(reading.notes);
    const marks = [...reading.body, ...reading.notes].filter(({ blocks }) =>
      blocks.some(({ type }) => type === 'Reference'),
    );
    return every(reading, 'Note').flatMap((note) => {
      const first = reading.within(note)[0];
      if (first === undefined) return [];
      const number = printed(first.item).trim();
      const mark = marks.find(({ item }) => printed(item).trim() === number);
      const full = (lines.get(mark?.page ?? -1) ?? 0) * first.item.size * 1.2 > column * MANY_NOTES;
      return mark === undefined || mark.page === first.page || full
        ? []
        : [`${quoted(mark)}, its note on ${quoted(first)}`];
    });
  },
};

const lonelySignature: TypographyRule = {
  name: 'a signature block does not begin a page',
  faults: ({ laidOut, body }, { signatures }) =>
    signatures.flatMap((id) => {
      const at = laidOut.destinations.get(id);
      if (at === undefined || !body.some(({ page }) => page < at.page)) return [];
      const above = body.some(({ page, item }) => page === at.page && item.baseline <= at.y);
      return above ? [] : [`${id} on page ${at.page + 1}`];
    }),
};

/** What is read from side to side before what stands below it: a row, or rows that a cell reaches over. */
function bandOf({ blocks }: Placed): StructureElement | undefined {
  const table = blocks.find(({ type }) => type === 'Table');
  return table && isTied(table) ? table : blocks.find(({ type }) => type === 'TR');
}

/** Rows are read one after another, and lines of other text too: none stands higher than what was read before it. */
const readingOrder: TypographyRule = {
  name: 'what is read later stands lower or on a later page',
  faults: ({ body }) => {
    const bands = body.map(bandOf);
    const tops = new Map<StructureElement, number>();
    const placeOf = ({ page, item }: Placed) => page * 10_000 + item.baseline;
    body.forEach((placed, i) => {
      const band = bands[i];
      if (band) tops.set(band, Math.min(tops.get(band) ?? Number.POSITIVE_INFINITY, placeOf(placed)));
    });
    return body.flatMap((placed, i) => {
      const before = body[i - 1];
      if (before === undefined || (bands[i] !== undefined && bands[i] === bands[i - 1])) return [];
      const topOf = (one: Placed, band: StructureElement | undefined) =>
        (band && tops.get(band)) ?? placeOf(one);
      const higher = topOf(placed, bands[i]) < topOf(before, bands[i - 1]) - placed.item.size * 0.6;
      return higher || placed.page < before.page ? [`${quoted(placed)} after ${quoted(before)}`] : [];
    });
  },
};

/** What good pages keep to, whatever is printed on them. */
export const TYPOGRAPHY: readonly TypographyRule[] = [
  strandedHeading,
  singleLine,
  lonelyHead,
  lonelyCaption,
  splitRow,
  lonelyRow,
  farNote,
  lonelySignature,
  readingOrder,
  { name: 'text stands within the margins', faults: (reading, { margins }) => outside(reading, margins) },
  { name: 'no line is printed over another', faults: (reading) => overlapping(reading) },
];
