import type { PageBreak } from '../../../tree/nodes.ts';
import { element } from '../element.ts';
import type { BlockHandler } from './handler.ts';

/** A break that only paper knows. */
export const writePageBreak: BlockHandler<PageBreak> = ({ id }) => [
  element('div', { className: ['page-break'], ...(id === undefined ? {} : { id }) }),
];
