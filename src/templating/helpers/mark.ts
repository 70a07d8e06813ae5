import { attributeList } from '../container.ts';
import { Markdown } from '../markdown.ts';
import type { Helper } from './helper.ts';

/** `{{mark id="background" class="unnumbered"}}`: gives the block that follows its anchor and classes. */
export const mark: Helper = (_, { hash }) => {
  const attributes = attributeList({ id: hash.id, class: hash.class });
  return new Markdown(attributes === '' ? '' : `\n::mark${attributes}\n`);
};
