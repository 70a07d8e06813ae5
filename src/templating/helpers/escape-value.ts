import { escapeMarkdown } from '../escape-markdown.ts';
import { Markdown } from '../markdown.ts';
import { TemplateFault } from '../template-fault.ts';
import { isBilingual } from '../text-language.ts';
import type { Helper } from './helper.ts';

/**
 * What every `{{value}}` of a template passes through, without its being written: plain words are escaped, a text
 * in two languages is taken in that of the paper, an absent value prints nothing, and Markdown that another
 * helper made passes as it is.
 */
export const escapeValue: Helper = ([value], { paper }) => {
  if (value instanceof Markdown) return value;
  if (value === undefined || value === null || value === false) return new Markdown('');
  if (isBilingual(value)) return new Markdown(escapeMarkdown(value[paper.language]));
  if (typeof value === 'object' || typeof value === 'function')
    throw new TemplateFault('prints something that is not text');
  return new Markdown(escapeMarkdown(String(value)));
};
