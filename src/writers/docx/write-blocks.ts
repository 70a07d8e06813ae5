import type { Block } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';
import type { BlockHandler } from './handlers/handler.ts';
import { handlers } from './handlers/index.ts';
import type { Surroundings } from './surroundings.ts';

/** A signature does not stand on a page without the text that is signed. */
function held(block: Block): Block {
  return block.type === 'paragraph' ? { ...block, keepWithNext: true } : block;
}

/** Blocks one after another, each by the handler of its type. */
export function writeBlocks(
  blocks: readonly Block[],
  surroundings: Surroundings,
  context: DocxContext,
): string {
  let xml = '';
  for (const [i, block] of blocks.entries()) {
    const handle = handlers[block.type] as BlockHandler<Block>;
    xml += handle(blocks[i + 1]?.type === 'signatureBlock' ? held(block) : block, surroundings, context);
  }
  return xml;
}
