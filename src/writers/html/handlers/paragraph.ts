import type { Element } from 'hast';
import type { Paragraph } from '../../../tree/nodes.ts';
import { type HtmlContext, opened, type Surroundings } from '../context.ts';
import { element } from '../element.ts';
import { indentClass, numbered } from '../numbered.ts';
import { isBlank } from '../plain-text.ts';
import { writeInlines } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';

/** A paragraph in the manner of its role, its number hanging before it; without words it is a place to lead to. */
export const writeParagraph: BlockHandler<Paragraph> = (node, surroundings, context) => {
  if (node.number !== undefined || !isBlank(node.children))
    return [labelledParagraph(node, node.number?.text, surroundings, context)];
  return node.id === undefined ? [] : [element('div', { id: node.id })];
};

/** The same with a label that may be another's: that of the list item which the paragraph begins. */
export function labelledParagraph(
  node: Paragraph,
  label: string | undefined,
  surroundings: Surroundings,
  context: HtmlContext,
  { bullet = false } = {},
): Element {
  const { properties } = opened(node, surroundings);
  const hangs = label !== undefined && label !== '';
  const own = node.number !== undefined;
  const steps = Math.max(node.indent, own ? surroundings.steps + 1 : surroundings.steps);
  const classes = [
    ...(node.role === 'text' ? [] : [node.role]),
    ...(hangs ? ['numbered'] : []),
    ...indentClass(hangs && !own ? 0 : steps - surroundings.steps),
  ];
  const words = numbered(label, writeInlines(node.children, context), { bullet });
  return element('p', { ...(classes.length > 0 ? { className: classes } : {}), ...properties }, words);
}
