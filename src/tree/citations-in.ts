import type { Inline } from './nodes.ts';
import { parseDocument } from './parse-document.ts';
import type { TreeOptions } from './tree-options.ts';

/**
 * What a reference to each name prints in a document ("paragraph 4.1", "recommendation (b)"), so that another document
 * can cite it; a name that is none there is left out. `markdown` is the document's whole.
 */
export function citationsIn(
  markdown: string,
  names: readonly string[],
  options: TreeOptions,
): ReadonlyMap<string, string> {
  const wanted = [...new Set(names)].filter((name) => /^[A-Za-z0-9._-]+$/.test(name));
  if (wanted.length === 0) return new Map();
  const asked = wanted.map((name) => `:ref[${name}]`).join(' :br ');
  const { root } = parseDocument(`${markdown}\n\n:::plain\n${asked}\n:::\n`, options);
  const last = root.children.at(-1);
  const lines = linesOf(last?.type === 'paragraph' ? last.children : []);
  return new Map(
    wanted.flatMap((name, index) => {
      const [only] = lines[index] ?? [];
      return only?.type === 'reference' ? [[name, only.text] as const] : [];
    }),
  );
}

function linesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines)
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  return lines;
}
