import type { ReplaceExemptBlocks } from '../calculators/inheritance/exempt-blocks.ts';

/** What withholding has to know of Markdown, which is another room's to know. */
export interface MarkdownTools {
  /** How many paragraphs of a Markdown text take a number of their own. */
  readonly countNumberedParagraphs: (markdown: string) => number;
  readonly replaceExemptBlocks: ReplaceExemptBlocks;
  /** True where the house style numbers points (advantages, next steps) as paragraphs of the body. */
  readonly pointsAreParagraphs?: boolean;
}
