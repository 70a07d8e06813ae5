import { changeBlocks } from '../child-blocks.ts';
import type { DirectiveNode, Draft, DraftBlock, DraftParagraph, Transform } from '../draft.ts';
import type { Origin } from '../nodes.ts';

/** More than any field has paragraphs; a count past it is a mistake, not a paper. */
const MOST = 1000;

/**
 * Puts as many paragraphs in place of withheld text as the text had, so that every later number is the same for
 * both audiences. Each says what the public reads instead; where that is longer than the text was, the rest
 * follows without numbers. Where paragraphs take no numbers anyway, it is said once.
 */
export const withheld: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'directive' && block.name === 'withheld' ? placeholders(block, draft) : block,
  );
};

function placeholders(directive: DirectiveNode, { options }: Draft): DraftBlock[] {
  const path = directive.attributes.path ?? '';
  const origin: Origin = { path, language: options.language, audience: options.audience };
  const words = directive.children.filter((block) => block.type === 'paragraph');
  const count = Math.min(MOST, Math.max(0, Math.floor(Number(directive.attributes.count ?? '1')) || 0));
  const out: DraftBlock[] = [];
  for (let i = 0; i < Math.max(count, words.length); i++) {
    const children = (words[i] ?? words.at(-1))?.children ?? [];
    const paragraph: DraftParagraph = { type: 'paragraph', role: 'withheld', indent: 0, origin, children };
    if (i >= count) paragraph.plain = true;
    if (i >= Math.max(1, words.length)) paragraph.spare = true;
    out.push(paragraph);
  }
  const [first] = out;
  const figures = Math.min(MOST, Math.floor(Number(directive.attributes.figures ?? '0')) || 0);
  if (first?.type === 'paragraph' && figures > 0) first.figures = figures;
  if (first && path !== '') first.names = [...(directive.names ?? []), { name: path, strength: 'path' }];
  return [...out, ...directive.children.filter((block) => block.type !== 'paragraph')];
}
