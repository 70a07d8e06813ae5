import type { FieldNode } from './draft.ts';

/** A field of a template: its origin from what its fence says, its Markdown as it stands in the case. */
export function fieldNode(said: string, markdown: string): FieldNode {
  const words = new Map<string, string>();
  for (const word of said.split(/\s+/)) {
    const at = word.indexOf('=');
    if (at > 0) words.set(word.slice(0, at), word.slice(at + 1));
  }
  return {
    type: 'field',
    origin: {
      path: words.get('path') ?? '',
      language: words.get('language') === 'cy' ? 'cy' : 'en',
      audience: words.get('audience') === 'restricted' ? 'restricted' : 'public',
    },
    markdown,
    children: [],
  };
}
