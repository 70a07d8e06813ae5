import type { ElementContent } from 'hast';
import type { Block } from '../../../tree/nodes.ts';
import type { HtmlContext, Surroundings } from '../context.ts';

/** Writes one block as elements of flow content. */
export type BlockHandler<Node extends Block> = (
  node: Node,
  surroundings: Surroundings,
  context: HtmlContext,
) => readonly ElementContent[];

/** One handler for every type of block; a new type does not compile until it has one. */
export type BlockHandlers = {
  readonly [Type in Block['type']]: BlockHandler<Extract<Block, { type: Type }>>;
};
