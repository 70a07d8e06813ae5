import type { ElementContent } from 'hast';
import type { Block } from '../../tree/nodes.ts';
import type { HtmlContext, Surroundings } from './context.ts';
import type { BlockHandler } from './handlers/handler.ts';
import { handlers } from './handlers/index.ts';

/** Blocks one after another, each by the handler of its type. */
export function writeBlocks(
  blocks: readonly Block[],
  surroundings: Surroundings,
  context: HtmlContext,
): readonly ElementContent[] {
  return blocks.flatMap((block) => {
    const handle = handlers[block.type] as BlockHandler<Block>;
    return handle(block, surroundings, context);
  });
}
