import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/tree/nodes.ts';
import { layOutBlocks, typeface } from '../../layout/lay-out-blocks.ts';
import { sampleStyle } from '../../layout/sample-style.ts';
import { manyColumns, RISK_HEADINGS, riskTable } from '../../layout/sample-wide-tables.ts';
import { columns, row, table } from '../../layout/tree-builder.ts';
import { made } from './made.ts';

/** From margin to margin. */
const WHOLE = 11906 - 2 * 1360;
const { sizes } = sampleStyle;

/** A table in Word as the layout has set it. */
const asLaid = async (one: Table) => {
  const { tables } = layOutBlocks([one]);
  const reading = await made([one], { pages: { tables } });
  return { ...reading, grid: reading.tables[0]?.columns ?? [], fit: tables.get(one) };
};
const inTwips = (words: string, size: number): number =>
  Math.max(...words.split(' ').map((word) => typeface.cuts.bold.shape(word).advance * (size / 1000) * 20));

describe('columns that the layout has widened', () => {
  it('are as wide in Word, to the twip, and fill the same width', async () => {
    const { grid, fit } = await asLaid(riskTable());
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(WHOLE);
    grid.forEach((width, i) => {
      expect(Math.abs(width - (fit?.widths[i] ?? 0) * WHOLE)).toBeLessThanOrEqual(1);
      expect(width).toBeGreaterThanOrEqual(inTwips(RISK_HEADINGS[i] ?? '', sizes.table) + sizes.table * 20);
    });
  });
  it('hold every word of any headings that fit side by side', async () => {
    const headings = fc.array(fc.stringMatching(/^[A-Z][a-z]{0,12}( [a-z]{1,12}){0,2}$/), {
      minLength: 2,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(headings, async (words) => {
        const asked = columns(...words.map((_, i) => [1 + (i % 3), 'left'] as const));
        const { grid, fit } = await asLaid(table('', asked, [row('head', asked, words)], []));
        const size = fit?.size ?? sizes.table;
        const least = words.map((each) => inTwips(each, size) + sizes.table * 20);
        if (least.reduce((sum, each) => sum + each + 2, 0) > WHOLE) return;
        expect(grid.reduce((sum, width) => sum + width, 0)).toBe(WHOLE);
        expect(grid.filter((width, i) => width < Math.floor(least[i] ?? 0))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('type that the layout has made smaller', () => {
  it('is a style of the table text, so that no paragraph has a size of its own', async () => {
    const { paragraphs, parts, fit } = await asLaid(manyColumns(8));
    expect(fit?.size).toBe(9);
    expect([...new Set(paragraphs.filter(({ inTable }) => inTable).map(({ style }) => style))]).toEqual([
      'Table Heading 9 pt',
      'Table Text 9 pt',
    ]);
    expect(parts.get('word/styles.xml')).toMatch(/"Table Text 9 pt"\/>.*?<w:sz w:val="18"\/>/);
    expect(parts.get('word/document.xml')).not.toContain('<w:sz ');
  });
  it('is that of the style where the layout has not', async () => {
    const { paragraphs } = await asLaid(riskTable());
    expect(paragraphs.filter(({ style }) => style.includes('pt'))).toEqual([]);
  });
});
