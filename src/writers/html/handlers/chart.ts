import type { Chart } from '../../../tree/nodes.ts';
import { opened } from '../context.ts';
import { element, onLines } from '../element.ts';
import { indentClass } from '../numbered.ts';
import { drawingElement } from '../parts/picture.ts';
import { isBlank } from '../plain-text.ts';
import { writeInlines } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';

/** A chart under its caption, drawn in lines and words; all that it shows is its alternative. */
export const writeChart: BlockHandler<Chart> = (node, surroundings, context) => {
  const { properties } = opened(node, surroundings);
  const steps = Math.max(node.indent, surroundings.steps) - surroundings.steps;
  const caption = isBlank(node.caption)
    ? []
    : [element('figcaption', {}, writeInlines(node.caption, context))];
  const drawing = context.charts.get(node);
  const picture = drawing === undefined ? [] : [drawingElement(drawing, node.alternative)];
  const named = { className: ['chart', ...indentClass(steps)], ...properties };
  return [element('figure', named, onLines([...caption, ...picture]))];
};
