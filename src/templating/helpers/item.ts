import { container } from '../container.ts';
import { Markdown } from '../markdown.ts';
import type { Helper } from './helper.ts';

/**
 * `{{#item list="points" level=1 id=path}} … {{/item}}`: one item of a list. Items that follow one another make one
 * list; a higher level nests. Lists: recommendations, resolutions, scrutiny, points, list, bullet.
 */
export const item: Helper = (_, { hash, block }) =>
  new Markdown(container('item', { list: hash.list, level: hash.level ?? 1, id: hash.id }, block()));
