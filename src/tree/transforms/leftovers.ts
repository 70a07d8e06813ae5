import { changeBlocks } from '../child-blocks.ts';
import type { Transform } from '../draft.ts';
import { release } from '../release.ts';

/**
 * Reports every directive that no step knew, and prints what it held. It comes from a template, never from a field,
 * where only `:ref` and exempt blocks are directives at all.
 */
export const leftovers: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) => {
    if (block.type !== 'directive') return block;
    draft.diagnostics.push({
      rule: 'TPL-01',
      severity: 'error',
      message: `The template writes a directive "${block.name}", which the document does not know here; its text is printed as plain paragraphs.`,
      found: block.name,
      mend: 'Use one of the directives that templates/README.md lists, in the place it names.',
    });
    return release(block);
  });
};
