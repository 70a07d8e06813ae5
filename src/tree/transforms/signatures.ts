import { changeBlocks } from '../child-blocks.ts';
import type { DirectiveNode, DraftBlock, DraftSignature, Transform } from '../draft.ts';
import { plainText } from '../plain-text.ts';

/** Makes the signature block of its two-column pipe table: what is to be filled in, and what is there already. */
export const signatures: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'directive' && block.name === 'signature' ? signature(block) : block,
  );
};

function signature(container: DirectiveNode): DraftBlock[] {
  const rows = container.children
    .flatMap((block) => (block.type === 'pipeTable' ? block.rows : []))
    .map(([term = [], detail = []]) => ({ term: plainText(term), detail: plainText(detail) }))
    .filter(({ term, detail }) => term !== '' || detail !== '');
  const others = container.children.filter((block) => block.type !== 'pipeTable');
  const made: DraftSignature = { type: 'signatureBlock', rows };
  if (container.names) made.names = container.names;
  return [...(rows.length > 0 ? [made] : []), ...others];
}
