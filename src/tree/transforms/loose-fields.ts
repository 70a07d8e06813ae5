import { changeBlocks } from '../child-blocks.ts';
import type { Transform } from '../draft.ts';
import { release } from '../release.ts';

/** Puts the blocks of every field that no table or title block took in where the field stands. */
export const looseFields: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) => (block.type === 'field' ? release(block) : block));
};
