import type { Blockquote } from '../../../tree/nodes.ts';
import { within } from '../surroundings.ts';
import type { BlockHandler } from './handler.ts';

/** A quotation: its paragraphs in the quotation's style, which has the bar and stands in from it. */
export const writeBlockquote: BlockHandler<Blockquote> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const steps = Math.max(node.indent, surroundings.steps);
  const inside = { ...within(surroundings, node.origin), text: 'Quote', plainLists: true, steps };
  return start + context.writeBlocks(node.children, inside, context) + end;
};
