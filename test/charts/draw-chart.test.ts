import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartLook } from '../../src/charts/chart-look.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Drawing, FillMark, WordsMark } from '../../src/charts/drawing.ts';
import { contrast, tints } from '../../src/charts/tints.ts';
import { dayOfYear, yearOfDay } from '../../src/charts/years.ts';
import type { ChartData, ChartKind } from '../../src/tree/nodes.ts';

const ACCENT = '#1f4e5f';
const LOOK: ChartLook = {
  width: 400,
  size: 10,
  text: '#1a1a1a',
  accent: ACCENT,
  rule: '#708090',
  paper: '#ffffff',
  measure: (text, bold, size) => text.length * size * (bold ? 0.6 : 0.5),
};

const row = (label: string, ...cells: readonly (readonly [string, number])[]) => ({
  label,
  cells: cells.map(([text, value]) => ({ text, value })),
});
const fills = ({ marks }: Drawing, colour?: string) =>
  marks.filter(
    (mark): mark is FillMark => mark.kind === 'fill' && (colour === undefined || mark.colour === colour),
  );
const words = ({ marks }: Drawing) => marks.filter((mark): mark is WordsMark => mark.kind === 'words');
const said = (drawing: Drawing) => words(drawing).map(({ text }) => text);

describe('bars', () => {
  const data: ChartData = {
    columns: ['2023/24', '2024/25'],
    rows: [row('Grants', ['£1.0m', 1_000_000], ['£2.0m', 2_000_000])],
  };

  it('are as tall as their figures, which stand over them', () => {
    const drawing = drawChart('bars', data, LOOK);
    const [first, second] = fills(drawing, ACCENT);
    expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2, 6);
    expect(said(drawing)).toEqual(expect.arrayContaining(['£1.0m', '£2.0m', '2023/24', '2024/25']));
  });

  it('hang below the line where they are below nought', () => {
    const below = { columns: ['a', 'b'], rows: [row('Change', ['-5', -5], ['5', 5])] };
    const [down, up] = fills(drawChart('bars', below, LOOK), ACCENT);
    expect(down?.y).toBeCloseTo((up?.y ?? 0) + (up?.height ?? 0), 6);
  });

  it('name their rows beside the tint of each where there are several', () => {
    const two = { ...data, rows: [...data.rows, row('Core', ['£3.0m', 3_000_000], ['£1.0m', 1_000_000])] };
    expect(said(drawChart('bars', two, LOOK))).toEqual(expect.arrayContaining(['Grants', 'Core']));
  });
});

describe('shares', () => {
  it('fill the width, and say each figure and its part of the whole', () => {
    const drawing = drawChart(
      'shares',
      {
        columns: ['Amount'],
        rows: [row('Commissioner', ['£1', 1]), row('Councils', ['£3', 3]), row('Other', ['£0', 0])],
      },
      LOOK,
    );
    const bar = fills(drawing).filter(({ y }) => y === 0);
    expect(bar.map(({ width }) => width)).toEqual([100, 300, 0]);
    expect(said(drawing)).toEqual(expect.arrayContaining(['£1 (25%)', '£3 (75%)', '£0 (0%)']));
  });
});

describe('a timeline', () => {
  const day = (year: number) => dayOfYear(year);
  it('puts one term where the one before it ends', () => {
    const drawing = drawChart(
      'timeline',
      {
        columns: ['First day', 'Last day'],
        rows: [
          row('Initial', ['1 January 2020', day(2020)], ['31 December 2021', day(2022) - 1]),
          row('Extension', ['1 January 2022', day(2022)], ['31 December 2022', day(2023) - 1]),
        ],
      },
      LOOK,
    );
    const [first, second] = fills(drawing, ACCENT);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0, 6);
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(731 / 365, 6);
    expect(said(drawing)).toEqual(expect.arrayContaining(['2020', '2021', '2022', '2023']));
  });

  it('breaks a bar up at an end of which no day is known, and draws options open after the end', () => {
    const drawing = drawChart(
      'timeline',
      {
        columns: ['First day', 'Last day', 'With options'],
        rows: [
          row('Service', ['', 0], ['31 December 2021', day(2022) - 1], ['31 December 2023', day(2024) - 1]),
        ],
      },
      LOOK,
    );
    const [bar] = fills(drawing, ACCENT);
    const gaps = fills(drawing, '#ffffff');
    expect(bar?.x).toBe(LOOK.width * 0.3);
    expect(gaps.length).toBe(3);
    expect(fills(drawing).some(({ x }) => Math.abs(x - ((bar?.x ?? 0) + (bar?.width ?? 0))) < 1e-6)).toBe(
      true,
    );
  });
});

describe('a grid', () => {
  it('has every cell in its place, the darkest at the top right', () => {
    const data: ChartData = {
      columns: ['Low', 'High'],
      rows: [row('High impact', ['risk 2', 1], ['risk 1', 1]), row('Low impact', ['', 0], ['risk 3', 1])],
    };
    const drawing = drawChart('matrix', data, LOOK);
    expect(said(drawing)).toEqual(['Low', 'High', 'High impact', 'risk 2', 'risk 1', 'Low impact', 'risk 3']);
    const [topLeft, topRight, bottomLeft] = fills(drawing).map(({ colour }) => contrast(colour, '#ffffff'));
    expect(topRight).toBeGreaterThan(topLeft ?? 0);
    expect(topLeft).toBeGreaterThan(bottomLeft ?? 0);
  });
});

describe('any chart', () => {
  const cell = fc.record({
    text: fc.string({ maxLength: 12 }),
    value: fc.integer({ min: -20_000, max: 40_000 }),
  });
  const data = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.record({
      columns: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), {
        minLength: width,
        maxLength: width,
      }),
      rows: fc.array(
        fc.record({
          label: fc.string({ maxLength: 60 }),
          cells: fc.array(cell, { minLength: width, maxLength: width }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  );
  const kinds: readonly ChartKind[] = ['bars', 'shares', 'timeline', 'matrix'];

  it('lies within its own bounds, in numbers, and is the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), data, (kind, some) => {
        const drawing = drawChart(kind, some, LOOK);
        expect(drawChart(kind, some, LOOK)).toEqual(drawing);
        for (const mark of drawing.marks) {
          const numbers = Object.values(mark).filter((value) => typeof value === 'number');
          expect(numbers.every(Number.isFinite)).toBe(true);
          if (mark.kind !== 'fill') continue;
          expect(mark.x).toBeGreaterThanOrEqual(-0.01);
          expect(mark.x + mark.width).toBeLessThanOrEqual(LOOK.width + 0.01);
          expect(mark.y + mark.height).toBeLessThanOrEqual(drawing.height + 0.01);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has tints that differ in lightness, so that grey prints tell them apart', () => {
    for (const count of [2, 3, 4, 5]) {
      const greys = tints(ACCENT, count).map((colour) => contrast(colour, '#ffffff'));
      for (const [at, grey] of greys.entries())
        if (at > 0) expect((greys[at - 1] ?? 0) / grey).toBeGreaterThan(1.2);
    }
  });

  it('counts days as the calendar does', () => {
    expect([dayOfYear(1970), dayOfYear(2000), dayOfYear(2001), dayOfYear(2100), dayOfYear(2101)]).toEqual([
      0, 10_957, 11_323, 47_482, 47_847,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const year = yearOfDay(day);
        expect(dayOfYear(year) <= day && day < dayOfYear(year + 1)).toBe(true);
      }),
    );
  });
});
