import type { Block } from '../../../tree/nodes.ts';
import type { DocxContext } from '../context.ts';
import type { Surroundings } from '../surroundings.ts';

/** Writes one block as WordprocessingML: paragraphs and tables, ready for a body or a cell. */
export type BlockHandler<Node extends Block> = (
  node: Node,
  surroundings: Surroundings,
  context: DocxContext,
) => string;

/** One handler for every type of block; a new type does not compile until it has one. */
export type BlockHandlers = {
  readonly [Type in Block['type']]: BlockHandler<Extract<Block, { type: Type }>>;
};
