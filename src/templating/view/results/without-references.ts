import type { Words } from '../../words.ts';

/** Markdown without references: what they lead to stands in the report, which a list of a meeting's results is not. */
export function withoutReferences(markdown: string, words: Words): string {
  return markdown.replace(/:ref\[[^\]\n]*\]/g, words('decisions-in-report'));
}
