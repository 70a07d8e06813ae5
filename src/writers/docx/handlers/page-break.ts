import type { PageBreak } from '../../../tree/nodes.ts';
import type { BlockHandler } from './handler.ts';

/** Nothing by itself: the next paragraph begins its page. */
export const writePageBreak: BlockHandler<PageBreak> = (_node, _surroundings, context) => {
  context.opening.pageBreak = true;
  return '';
};
