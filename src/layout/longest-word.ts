import type { Face } from '../fonts/typeface.ts';
import type { Block, Inline, Paragraph } from '../tree/nodes.ts';
import { breakableParts } from './break-points.ts';
import type { LayoutContext, Setting } from './context.ts';
import { inlineRuns } from './inline-runs.ts';
import { LONGEST_MEASURED } from './line-breaking.ts';
import { mayHoldWord } from './quick-width.ts';

/** What words are of interest, in ems: those longer than `least`, unless they are longer than `most`. */
export interface WordRange {
  readonly least: number;
  readonly most: number;
}

/** One hanging step within a cell, in ems. */
export const CELL_STEP = 1.8;

/**
 * Width in ems of the longest word of a cell that no line may end within, with the indent it stands at: `least` of
 * the range where none is longer. Nothing is set, and nothing of the document changes.
 */
export function longestWord(
  blocks: readonly Block[],
  setting: Setting,
  range: WordRange,
  context: LayoutContext,
  steps = 0,
): number {
  let { least } = range;
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const inset = CELL_STEP * Math.max(steps + (block.number === undefined ? 0 : 1), block.indent);
      if (mayBeLonger(block, least - inset, setting, context)) {
        const within = { least: least - inset, most: range.most - inset };
        least = inset + longestOf(block.children, looking(setting, block), within, context);
      }
    } else if (block.type === 'list') {
      const deeper = Math.max(block.indent, steps) + 1;
      for (const { children } of block.children)
        least = longestWord(children, setting, { least, most: range.most }, context, deeper);
    }
  }
  return least;
}

/** A quick look: most text is plain, and its words are short. */
function mayBeLonger(
  { children, role }: Paragraph,
  ems: number,
  { bold }: Setting,
  { typeface }: LayoutContext,
): boolean {
  const only = children[0];
  if (children.length !== 1 || only?.type !== 'text' || role !== 'text') return children.length > 0;
  const face: Face = bold ? typeface.cuts.bold : typeface.cuts.regular;
  return mayHoldWord(only.value, ems, face);
}

/** Inlines are measured at the size 1, so that points are ems. */
function looking(setting: Setting, { role }: Paragraph): Setting {
  const italic = role === 'withheld' || role === 'provenance';
  return { ...setting, size: 1, bold: setting.bold || role === 'label', italic: setting.italic || italic };
}

function longestOf(
  inlines: readonly Inline[],
  setting: Setting,
  { least, most }: WordRange,
  context: LayoutContext,
): number {
  let longest = least;
  /** Width so far of a word that goes on in the next run. */
  let open = 0;
  const nobody = { type: 'Span' as const, children: [] };
  for (const { text, face, size, endsLine } of inlineRuns(inlines, nobody, nobody, setting, dry(context))) {
    const words = context.words.cut(face);
    for (const word of text.split(/(?<= )/)) {
      breakableParts(word).forEach((part, i) => {
        if (i > 0) open = 0;
        open += part.length > LONGEST_MEASURED ? most + 1 : (words(part).visible * size) / 1000;
        if (open > longest && open <= most) longest = open;
      });
      if (word.endsWith(' ')) open = 0;
    }
    if (endsLine) open = 0;
  }
  return longest;
}

/** A context in which nothing is noted down: footnotes are not placed, pages not guessed at. */
function dry(context: LayoutContext): LayoutContext {
  const footnotes = { place: () => '', claim: () => undefined };
  return { ...context, footnotes, pageOf: () => '00' };
}
