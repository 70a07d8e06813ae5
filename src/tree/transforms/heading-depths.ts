import { eachNode } from '../child-blocks.ts';
import type { DraftHeading, Transform } from '../draft.ts';

/** Makes heading depths true: one is never more than a level below the one before it. */
export const headingDepths: Transform = (draft) => {
  let above: number = 1;
  eachNode(draft.children, (node) => {
    if (node.type !== 'heading') return;
    node.depth = Math.min(node.depth, above + 1) as DraftHeading['depth'];
    above = node.depth;
  });
};
