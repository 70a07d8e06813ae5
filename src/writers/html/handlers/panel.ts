import type { Panel } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element, onLines } from '../element.ts';
import type { BlockHandler } from './handler.ts';

/** A panel that cannot be mistaken: a frame with a broad edge on a tinted ground. */
export const writePanel: BlockHandler<Panel> = (node, surroundings, context) => {
  const { properties, within } = opened(node, surroundings);
  const classes = { className: ['panel', node.role] };
  return [element('div', { ...classes, ...properties }, onLines(context.writeBlocks(node.children, within)))];
};
