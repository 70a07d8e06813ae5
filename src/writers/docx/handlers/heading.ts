import type { Heading } from '../../../tree/nodes.ts';
import { isBlank } from '../plain-text.ts';
import { writeParagraph } from '../write-paragraph.ts';
import type { BlockHandler } from './handler.ts';

/** A heading in the style of its rank: depth 1 is the Title, depth 2 is Heading 1. */
export const writeHeading: BlockHandler<Heading> = (node, surroundings, context) => {
  if (node.number === undefined && isBlank(node.children)) return '';
  const base = headingStyle(node);
  const look = { base, number: node.number, steps: node.number === undefined ? 0 : 1 };
  return writeParagraph(
    { look, number: node.number, id: node.id, origin: node.origin, content: node.children },
    surroundings,
    context,
  );
};

function headingStyle(node: Heading): string {
  if (node.role === 'title') return 'Title';
  if (node.role === 'part') return 'PartHeading';
  return `Heading${Math.max(1, node.depth - 1)}`;
}
