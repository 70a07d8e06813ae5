import { changeLists } from '../child-blocks.ts';
import type { DraftBlock, Transform } from '../draft.ts';
import { plainText } from '../plain-text.ts';

/** What a lead-in leads into. */
const LED_INTO: ReadonlySet<DraftBlock['type']> = new Set([
  'list',
  'panel',
  'table',
  'chart',
  'picture',
  'blockquote',
]);

/**
 * Marks what may not be the last thing on a page: headings, labels, a paragraph ending in a colon before what it leads
 * into, and the one before a signature, which is never alone on its page. The last block of its list, and one before a page break, has nothing to be kept with.
 */
export const keepWithNext: Transform = (draft) => {
  draft.children = changeLists(draft.children, (blocks) => {
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] as DraftBlock;
      const next = blocks[i + 1];
      if (block.type === 'panel') holdLeadIn(block.children);
      if (next !== undefined && next.type !== 'pageBreak' && keeps(block, next)) block.keepWithNext = true;
    }
    return blocks;
  });
};

function keeps(block: DraftBlock, next: DraftBlock): boolean {
  if (block.type === 'heading') return true;
  if (block.type !== 'paragraph') return false;
  if (block.role === 'label' || next.type === 'signatureBlock') return true;
  const deeper = next.type === 'paragraph' && (next.number?.level ?? 0) > (block.number?.level ?? 0);
  return (LED_INTO.has(next.type) || deeper) && plainText(block.children).endsWith(':');
}

/** What a panel begins with leads into all of it. */
function holdLeadIn([first, ...rest]: readonly DraftBlock[]): void {
  if (first?.type === 'paragraph' && rest.length > 0 && plainText(first.children).endsWith(':'))
    first.keepWithNext = true;
}
