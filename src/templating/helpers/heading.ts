import { inLanguage } from '../../schema/in-language.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { Markdown } from '../markdown.ts';
import { textArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{heading depth words}}`: a heading of that depth; 1 is the title. */
export const heading: Helper = ([depth, value], { paper }) => {
  const marks = '#'.repeat(Math.min(6, Math.max(1, Number(depth) || 1)));
  return new Markdown(
    `\n${marks} ${escapeMarkdown(inLanguage(textArgument('heading', value), paper.language))}\n`,
  );
};
