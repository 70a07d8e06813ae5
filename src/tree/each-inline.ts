import { eachHolder } from './child-blocks.ts';
import type { DraftBlock, DraftInline } from './draft.ts';
import type { Origin } from './nodes.ts';

/** Called with an inline and the origin of the nearest block around it that has one. */
export type SeeInline = (inline: DraftInline, origin: Origin | undefined) => void;

/** Shows `see` every inline of a tree in reading order, each before what it holds. The caption of a table, a chart or a picture comes first. */
export function eachInline(blocks: readonly DraftBlock[], above: Origin | undefined, see: SeeInline): void {
  for (const block of blocks) {
    const origin = block.origin ?? above;
    if (block.type === 'paragraph' || block.type === 'heading') within(block.children, origin, see);
    else {
      if (block.type === 'table' || block.type === 'chart' || block.type === 'picture')
        within(block.caption, origin, see);
      eachHolder(block, (holder) => eachInline(holder.children, origin, see));
    }
  }
}

function within(inlines: readonly DraftInline[], origin: Origin | undefined, see: SeeInline): void {
  for (const inline of inlines) {
    see(inline, origin);
    if ('children' in inline) within(inline.children, origin, see);
  }
}
