import { eachNode } from '../child-blocks.ts';
import type { DraftContents, Transform } from '../draft.ts';
import { plainText } from '../plain-text.ts';

/** Fills every contents list with the document's headings of depth 2 and 3. */
export const contents: Transform = (draft) => {
  const lists: DraftContents[] = [];
  const entries: DraftContents['entries'] = [];
  eachNode(draft.children, (node) => {
    if (node.type === 'contents') lists.push(node);
    if (node.type !== 'heading' || node.id === undefined || node.depth < 2 || node.depth > 3) return;
    const { id, depth, number } = node;
    entries.push({
      target: id,
      text: plainText(node.children),
      depth,
      ...(number ? { number: number.text } : {}),
    });
  });
  for (const list of lists) list.entries = entries;
};
