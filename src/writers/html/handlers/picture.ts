import type { PictureBlock } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element, onLines } from '../element.ts';
import { indentClass } from '../numbered.ts';
import { pictureElement } from '../parts/picture.ts';
import { isBlank } from '../plain-text.ts';
import { writeInlines } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';

/** A picture under its caption, its bytes in the page itself; only its caption where it is left out. */
export const writePictureBlock: BlockHandler<PictureBlock> = (node, surroundings, context) => {
  const { properties } = opened(node, surroundings);
  const steps = Math.max(node.indent, surroundings.steps) - surroundings.steps;
  const caption = isBlank(node.caption)
    ? []
    : [element('figcaption', {}, writeInlines(node.caption, context))];
  const picture = context.pictures.get(node);
  const shown = picture === undefined ? [] : [pictureElement(picture)];
  const named = { className: ['picture', ...indentClass(steps)], ...properties };
  return [element('figure', named, onLines([...caption, ...shown]))];
};
