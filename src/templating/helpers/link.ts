import { inLanguage } from '../../schema/in-language.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { Markdown } from '../markdown.ts';
import { stringArgument, textArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{link words address}}`: a link with its words; the words alone where there is no address. */
export const link: Helper = ([words, address], { paper }) => {
  const label = escapeMarkdown(inLanguage(textArgument('link', words), paper.language));
  if (address === undefined || address === null || address === '') return new Markdown(label);
  return new Markdown(`[${label}](<${target(stringArgument('link', 'address', address))}>)`);
};

/** An address between angle brackets, where neither they, nor a backslash, nor a line end may stand as themselves. */
function target(address: string): string {
  return address.replace(/[<>\\\s&]/g, (character) =>
    character === '&' ? '&amp;' : encodeURIComponent(character),
  );
}
