import { changeBlocks } from '../child-blocks.ts';
import type { Transform } from '../draft.ts';

/** Turns `::page-break` into a page break and `::contents` into a contents list, as yet without entries. */
export const places: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) => {
    if (block.type !== 'directive') return block;
    if (block.name === 'page-break') return [{ type: 'pageBreak' }];
    if (block.name === 'contents')
      return [{ type: 'contents', title: block.attributes.title ?? '', entries: [] }];
    return block;
  });
};
