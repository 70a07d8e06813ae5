/** A reference of a field: what it names, and where its colon stands in the field. */
export interface FoundReference {
  readonly target: string;
  readonly offset: number;
  /** Offset behind its closing bracket. */
  readonly end: number;
}

/** A reference where escapes are masked; nothing before or after may make more or less of it. */
const REFERENCE = /(?<!:):ref\[([A-Za-z0-9._-]+)\](?!\{)/g;

/** A text of the same length in which no backslash escape is left to be taken for a mark. */
export function maskEscapes(markdown: string): string {
  return markdown.includes('\\') ? markdown.replace(/\\[!-/:-@[-`{-~]/g, 'xx') : markdown;
}

/** Every `:ref[…]` of a field in order. One that is escaped, or has another colon before it, is plain text. */
export function findReferences(markdown: string): readonly FoundReference[] {
  if (!markdown.includes(':ref[')) return [];
  const out: FoundReference[] = [];
  for (const found of maskEscapes(markdown).matchAll(REFERENCE))
    out.push({ target: found[1] ?? '', offset: found.index, end: found.index + found[0].length });
  return out;
}
