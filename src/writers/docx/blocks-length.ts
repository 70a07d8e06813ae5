import type { Block } from '../../tree/nodes.ts';
import { plainText } from './plain-text.ts';

/** How many characters of text some blocks of a cell hold. */
export function blocksLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockLength(block), 0);
}

function blockLength(block: Block): number {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainText(block.children).length;
    case 'list':
      return block.children.reduce((sum, item) => sum + blocksLength(item.children), 0);
    case 'blockquote':
    case 'panel':
      return blocksLength(block.children);
    default:
      return 0;
  }
}
