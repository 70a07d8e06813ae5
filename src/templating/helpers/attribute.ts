import { inLanguage } from '../../schema/in-language.ts';
import { attributeValue } from '../attribute-value.ts';
import { Markdown } from '../markdown.ts';
import { stringArgument, textArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{attribute "id" id}}`: ` id="…"` for a directive's braces; nothing where the value is empty or absent. */
export const attribute: Helper = ([name, value], { paper }) => {
  if (value === undefined || value === null || value === '') return new Markdown('');
  const words =
    typeof value === 'number' ? String(value) : inLanguage(textArgument('attribute', value), paper.language);
  return new Markdown(`${stringArgument('attribute', 'name', name)}=${attributeValue(words)}`);
};
