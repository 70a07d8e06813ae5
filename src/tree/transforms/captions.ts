import { eachNode } from '../child-blocks.ts';
import type { Transform } from '../draft.ts';

/** Numbers the tables that have a caption, in the order they stand in: "Table 1: …". */
export const captions: Transform = (draft) => {
  const noun = draft.options.nouns.table;
  const word = noun.slice(0, 1).toUpperCase() + noun.slice(1);
  let count = 0;
  eachNode(draft.children, (node) => {
    if (node.type !== 'table' || node.caption.length === 0) return;
    count += 1;
    node.caption = [{ type: 'text', value: `${word} ${count}: ` }, ...node.caption];
    node.citation = { noun: 'table', number: String(count) };
  });
};
