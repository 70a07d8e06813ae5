import { describe, expect, it } from 'vitest';
import type { RuleItem } from '../../src/layout/laid-out.ts';
import type { Inline } from '../../src/tree/nodes.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { readPdf, elementsOf as tagged } from '../readers/read-pdf.ts';
import { layOutBlocks, wordsForLines } from './lay-out-blocks.ts';
import { isText, ofType, printed } from './read-layout.ts';
import { sampleDetails } from './sample-paper.ts';
import { paragraph, text } from './tree-builder.ts';

const insert = (words: string): Inline => ({ type: 'insert', children: [text(words)] });
const remove = (words: string): Inline => ({ type: 'delete', children: [text(words)] });
const amended = [text('The award '), remove('today'), insert('tomorrow'), text('.')];

const rulesOf = (laidOut: ReturnType<typeof layOutBlocks>) =>
  laidOut.pages.flatMap(({ items }) =>
    items.filter((item): item is RuleItem => item.kind === 'rule' && item.owner === 'layout'),
  );

describe('words put in and taken out', () => {
  it('have a line beneath them, and one through them', () => {
    const laidOut = layOutBlocks([paragraph(amended)]);
    const words = laidOut.pages.flatMap(({ items }) => items.filter(isText));
    const baseline = words.find((item) => printed(item).startsWith('The award'))?.baseline ?? 0;
    const [through, beneath] = rulesOf(laidOut);
    expect(through?.y1).toBeLessThan(baseline);
    expect(beneath?.y1).toBeGreaterThan(baseline);
    const today = words.find((item) => printed(item) === 'today');
    expect(through?.x1).toBe(today?.x);
    expect(beneath?.x1).toBe(through?.x2);
  });

  it('have a line on every line they are broken over', () => {
    const [last] = rulesOf(layOutBlocks([paragraph([insert(wordsForLines(3))])])).slice(-1);
    const count = rulesOf(layOutBlocks([paragraph([insert(wordsForLines(3))])])).length;
    expect(count).toBeGreaterThanOrEqual(3);
    expect(last?.x2).toBeGreaterThan(last?.x1 ?? 0);
  });

  it('are read out as what they are, in the language of the paper', () => {
    const spans = ofType(layOutBlocks([paragraph(amended)]), 'Span');
    expect(spans.map(({ actualText, textDecoration }) => [actualText, textDecoration])).toEqual([
      ['Deleted: today', 'LineThrough'],
      ['Inserted: tomorrow', 'Underline'],
    ]);
    const welsh = layOutBlocks([paragraph(amended)], { details: { language: 'cy-GB' } });
    expect(ofType(welsh, 'Span').map(({ actualText }) => actualText)).toEqual([
      'Dilëwyd: today',
      'Ychwanegwyd: tomorrow',
    ]);
  });

  it('are tagged so in the finished file', async () => {
    const { structure } = await readPdf(await writePdf(layOutBlocks([paragraph(amended)]), sampleDetails));
    const spans = tagged(structure, 'Span');
    expect(spans.map(({ attributes }) => String(attributes.TextDecorationType))).toEqual([
      'LineThrough',
      'Underline',
    ]);
    expect(spans.map(({ actualText }) => actualText)).toEqual(['Deleted: today', 'Inserted: tomorrow']);
  });
});
