import type { MarkdownTools } from '../../src/exemption/markdown-tools.ts';
import { countNumberedParagraphs } from '../../src/tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../../src/tree/exempt-blocks.ts';

/** The tools the pipeline hands in. */
export const TOOLS: MarkdownTools = { countNumberedParagraphs, replaceExemptBlocks };
