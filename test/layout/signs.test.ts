import { describe, expect, it } from 'vitest';
import { layOutBlocks } from './lay-out-blocks.ts';
import { ofType, readStructure } from './read-layout.ts';
import { link, paragraph, text } from './tree-builder.ts';

describe('signs that are no words', () => {
  it.each([
    ['✓', 'en-GB', 'tick'],
    ['✗', 'en-GB', 'cross'],
    ['☐', 'en-GB', 'empty box'],
    ['☒', 'en-GB', 'ticked box'],
    ['✔', 'cy-GB', 'tic'],
    ['□', 'cy-GB', 'blwch gwag'],
  ])('%s is read out in %s as “%s”', (sign, language, words) => {
    const laid = layOutBlocks([paragraph(`Done ${sign} today`)], { details: { language } });
    const [span] = ofType(laid, 'Span');
    expect(span?.actualText).toBe(words);
    expect(readStructure(laid, laid.structure).replace(/\s+/g, ' ').trim()).toBe(`Done ${sign} today`);
  });

  it('are read out in links and side by side', () => {
    const laid = layOutBlocks([paragraph([text('✓✗ '), link('https://example.org/', 'all ✓')])]);
    expect(ofType(laid, 'Span').map(({ actualText }) => actualText)).toEqual(['tick', 'cross', 'tick']);
  });

  it('leave other text in one piece', () => {
    expect(ofType(layOutBlocks([paragraph('5 × 3 → 15 • so')]), 'Span')).toEqual([]);
  });
});
