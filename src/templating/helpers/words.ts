import { TemplateFault } from '../template-fault.ts';
import { isWordKey } from '../words.ts';
import { stringArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{words "advantages"}}`, `{{words "minute" minute="112"}}`: standard words, in the authority's own way of saying them. */
export const words: Helper = ([given], { paper, hash }) => {
  const key = stringArgument('words', 'key', given);
  if (!isWordKey(key)) throw new TemplateFault(`asks for the standard words "${key}", which there are not`);
  const blanks = Object.entries(hash).map(([name, value]) => [name, stringArgument('words', name, value)]);
  return paper.words(key, Object.fromEntries(blanks));
};
