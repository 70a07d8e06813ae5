import type { Heading } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element } from '../element.ts';
import { numbered } from '../numbered.ts';
import { isBlank } from '../plain-text.ts';
import { writeInlines } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';

/** A heading of its depth; where it has no words it is a place to lead to. Capitals are a matter of the style sheet. */
export const writeHeading: BlockHandler<Heading> = (node, surroundings, context) => {
  const { properties } = opened(node, surroundings);
  if (node.number === undefined && isBlank(node.children))
    return node.id === undefined ? [] : [element('div', properties)];
  const named = {
    ...(node.number === undefined ? {} : { className: ['numbered'] }),
    ...(node.role === 'part' ? { className: ['part'] } : {}),
    ...properties,
  };
  return [
    element(`h${node.depth}`, named, numbered(node.number?.text, writeInlines(node.children, context))),
  ];
};
