import { escapeMarkdown } from '../escape-markdown.ts';
import { Markdown } from '../markdown.ts';
import { stringArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{tick "Yes" on=true}}`: a tick box with its label. */
export const tick: Helper = ([label], { hash }) =>
  new Markdown(tickBox(stringArgument('tick', 'label', label), hash.on === true));

/** A tick box in Markdown. */
export function tickBox(label: string, on: boolean): string {
  return `:tick[${escapeMarkdown(label)}]{on="${on}"}`;
}
