import type { WordChange } from '../calculators/word-changes.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const DIRECTIVES = { inserted: 'ins', deleted: 'del' } as const;

/** Words with what was put in and taken out among them, as Markdown that prints exactly those words. */
export function revisedMarkdown(changes: readonly WordChange[]): string {
  return changes
    .map(({ kind, words }) => {
      const text = escapeMarkdown(words);
      return kind === 'kept' ? text : `:${DIRECTIVES[kind]}[${text}]`;
    })
    .join('');
}
