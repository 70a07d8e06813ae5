import { changeBlocks } from '../child-blocks.ts';
import type { DirectiveNode, DraftBlock, DraftParagraph, Transform } from '../draft.ts';
import type { Paragraph } from '../nodes.ts';
import { release } from '../release.ts';

const ROLES: ReadonlySet<string> = new Set(['label', 'note', 'provenance', 'subtitle', 'organisation']);

/** Turns the containers that only say what paragraphs are into paragraphs: their role, no numbers, a quotation. */
export const roles: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) => {
    if (block.type !== 'directive') return block;
    if (isRole(block.name)) return inRole(block, block.name);
    if (block.name === 'plain') return release({ ...block, plain: true });
    if (block.name === 'quotation') return [quotation(block)];
    return block;
  });
};

function isRole(name: string): name is Paragraph['role'] {
  return ROLES.has(name);
}

function inRole(directive: DirectiveNode, role: Paragraph['role']): readonly DraftBlock[] {
  const blocks = release(directive);
  for (const block of blocks) if (block.type === 'paragraph') block.role = role;
  return blocks;
}

function quotation(directive: DirectiveNode): DraftBlock {
  const { names, origin, attributes, children } = directive;
  const base = { ...(names ? { names } : {}), ...(origin ? { origin } : {}) };
  const { source } = attributes;
  const by: DraftParagraph[] = source
    ? [{ type: 'paragraph', role: 'note', indent: 0, children: [{ type: 'text', value: source }] }]
    : [];
  return { type: 'blockquote', indent: 0, ...base, children: [...children, ...by] };
}
