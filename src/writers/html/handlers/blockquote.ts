import type { Blockquote } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element, onLines } from '../element.ts';
import { indentClass } from '../numbered.ts';
import type { BlockHandler } from './handler.ts';

/** A quotation with its bar. */
export const writeBlockquote: BlockHandler<Blockquote> = (node, surroundings, context) => {
  const { properties, within } = opened(node, surroundings);
  const steps = Math.max(node.indent, surroundings.steps);
  const classes = indentClass(steps - surroundings.steps);
  const inner = context.writeBlocks(node.children, { ...within, steps });
  const named = { ...(classes.length > 0 ? { className: [...classes] } : {}), ...properties };
  return [element('blockquote', named, onLines(inner))];
};
