import { container } from '../container.ts';
import { Markdown } from '../markdown.ts';
import { stringArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/**
 * `{{#within "panel" role="decision"}} … {{/within}}`: a container directive around the block, with its arguments
 * as attributes and a fence that nothing inside can close.
 */
export const within: Helper = ([name], { hash, block }) =>
  new Markdown(container(stringArgument('within', 'name', name), hash, block()));
