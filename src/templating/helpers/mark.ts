import { attributeList } from '../container.ts';
import { Markdown } from '../markdown.ts';
import type { Helper } from './helper.ts';

/** `{{mark id="background" class="unnumbered" number=74}}`: gives the block that follows its anchor, classes and number. */
export const mark: Helper = (_, { hash }) => {
  const attributes = attributeList({ id: hash.id, class: hash.class, number: hash.number });
  return new Markdown(attributes === '' ? '' : `\n::mark${attributes}\n`);
};
