import { container, longestRun } from './container.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { TemplateContext } from './paper-context.ts';
import type { Field } from './read-field.ts';

/**
 * A field as the Markdown dialect holds it: a fenced block that knows its path, language and audience, with a
 * fence that nothing in the field can close; or the placeholder where the field is withheld.
 */
export function fieldBlock(field: Field, { audience }: TemplateContext): string {
  if (field.kind === 'withheld')
    return container(
      'withheld',
      { path: field.path, count: field.count, figures: field.figures },
      escapeMarkdown(field.replacement),
    );
  const text = field.markdown.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  const longest = text.includes('````') ? longestRun(text, /(`+)/g, 3) : 3;
  const fence = '`'.repeat(longest + 1);
  return `\n${fence}field path=${field.path} language=${field.language} audience=${audience}\n${text}\n${fence}\n`;
}
