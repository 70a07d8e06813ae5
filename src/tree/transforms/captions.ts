import { eachNode } from '../child-blocks.ts';
import type { Transform } from '../draft.ts';

/**
 * Numbers the tables and the figures that have a caption, each in the order they stand in: "Table 1: …", "Figure 1: …".
 * Charts and pictures are figures; what stands in the place of withheld ones takes their numbers.
 */
export const captions: Transform = (draft) => {
  const counts = { table: 0, figure: 0 };
  eachNode(draft.children, (node) => {
    if (node.type === 'paragraph' && node.figures !== undefined) {
      counts.figure += node.figures;
      if (node.figures === 1) node.citation = { noun: 'figure', number: String(counts.figure) };
    }
    if (node.type !== 'table' && node.type !== 'chart' && node.type !== 'picture') return;
    if (node.caption.length === 0) return;
    const noun = node.type === 'table' ? 'table' : 'figure';
    const word = draft.options.nouns[noun];
    counts[noun] += 1;
    const label = `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${counts[noun]}: `;
    node.caption = [{ type: 'text', value: label }, ...node.caption];
    node.citation = { noun, number: String(counts[noun]) };
  });
};
