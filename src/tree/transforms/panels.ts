import { changeBlocks } from '../child-blocks.ts';
import type { DraftPanel, Transform } from '../draft.ts';

/** Turns panels into blocks of their own. One whose role is not known is a decision panel. */
export const panels: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) => {
    if (block.type !== 'directive' || block.name !== 'panel') return block;
    const { role } = block.attributes;
    const panel: DraftPanel = {
      type: 'panel',
      role: role === 'recommendations' || role === 'resolutions' ? role : 'decision',
      children: block.children,
    };
    if (block.names) panel.names = block.names;
    return [panel];
  });
};
