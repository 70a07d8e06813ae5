import type { LaidOut } from '../../src/layout/laid-out.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { DocumentDetails } from '../../src/style/document-details.ts';
import type { HouseStyle } from '../../src/style/house-style.ts';
import type { Block, Footnote } from '../../src/tree/nodes.ts';
import { testTypeface } from '../fonts/test-typeface.ts';
import { sampleDetails } from './sample-paper.ts';
import { sampleStyle } from './sample-style.ts';
import { paragraph } from './tree-builder.ts';

export const typeface = testTypeface();

/** Blocks laid out in the sample style. */
export function layOutBlocks(
  children: readonly Block[],
  more: {
    footnotes?: readonly Footnote[];
    style?: Partial<HouseStyle>;
    details?: Partial<DocumentDetails>;
  } = {},
): LaidOut {
  return layOut(
    { type: 'root', children, footnotes: more.footnotes ?? [] },
    { ...sampleStyle, ...more.style },
    { ...sampleDetails, ...more.details },
    typeface,
  );
}

/** Paragraphs of one line each. */
export const shortParagraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, i) => paragraph(`Line ${i + 1}.`));

/** Words enough for about so many lines of body text. */
export const wordsForLines = (lines: number): string =>
  Array.from({ length: lines * 12 }, (_, i) => (i % 12 === 0 ? `row${i / 12}` : 'words')).join(' ');
