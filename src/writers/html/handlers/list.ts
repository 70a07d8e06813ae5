import type { Element } from 'hast';
import type { HouseStyle } from '../../../style/house-style.ts';
import type { List, ListItem } from '../../../tree/nodes.ts';
import { type HtmlContext, opened, type Surroundings } from '../context.ts';
import { element, onLines } from '../element.ts';
import { indentClass, numbered } from '../numbered.ts';
import type { BlockHandler } from './handler.ts';
import { labelledParagraph } from './paragraph.ts';

/** A list of its kind: bulleted lists are `ul`, all others `ol` with their numbers as printed. */
export const writeList: BlockHandler<List> = (node, surroundings, context) => {
  if (node.children.length === 0) return node.id === undefined ? [] : [element('div', { id: node.id })];
  const { properties, within } = opened(node, surroundings);
  const steps = Math.max(node.indent, surroundings.steps);
  const bullet = isBulleted(node, context.style);
  const classes = indentClass(steps - surroundings.steps);
  const items = node.children.map((item) =>
    writeItem(item, bullet, { ...within, steps: steps + 1 }, context),
  );
  const named = { ...(classes.length > 0 ? { className: [...classes] } : {}), ...properties };
  return [element(bullet ? 'ul' : 'ol', named, onLines(items))];
};

/** The label hangs on the first paragraph; what else the item holds stands under its text. */
function writeItem(item: ListItem, bullet: boolean, inside: Surroundings, context: HtmlContext): Element {
  const { properties, within } = opened(item, inside);
  const [first, ...rest] = item.children;
  const label = item.number.text;
  if (first?.type !== 'paragraph' || first.number !== undefined) {
    const alone =
      label === '' ? [] : [element('p', { className: ['numbered'] }, numbered(label, [], { bullet }))];
    return element('li', properties, [...alone, ...context.writeBlocks(item.children, within)]);
  }
  const line = labelledParagraph(first, label, within, context, { bullet });
  return element('li', properties, [line, ...context.writeBlocks(rest, within)]);
}

function isBulleted({ children }: List, { numbering }: HouseStyle): boolean {
  const number = children[0]?.number;
  return number !== undefined && numbering.lists[number.list][number.level]?.format === 'bullet';
}
