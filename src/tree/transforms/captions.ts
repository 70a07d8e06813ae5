import { eachNode } from '../child-blocks.ts';
import type { Transform } from '../draft.ts';

/** Numbers the tables and the charts that have a caption, each in the order they stand in: "Table 1: …", "Figure 1: …". */
export const captions: Transform = (draft) => {
  const counts = { table: 0, figure: 0 };
  eachNode(draft.children, (node) => {
    if ((node.type !== 'table' && node.type !== 'chart') || node.caption.length === 0) return;
    const noun = node.type === 'table' ? 'table' : 'figure';
    const word = draft.options.nouns[noun];
    counts[noun] += 1;
    const label = `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${counts[noun]}: `;
    node.caption = [{ type: 'text', value: label }, ...node.caption];
    node.citation = { noun, number: String(counts[noun]) };
  });
};
