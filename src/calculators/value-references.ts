/** A `:value[path]{as="…"}` of a Markdown text, where in the text its colon stands, and where it ends. */
export interface ValueReference {
  readonly path: string;
  readonly as: string | undefined;
  readonly offset: number;
  readonly end: number;
}

/**
 * An odd number of backslashes before the colon makes it plain text. The lengths are bounded, so that a text of many
 * brackets that never close is read through once and not once for each of them.
 */
const VALUE = /(?<!\\)(\\*):value\[([^\]\n]{0,300})\](?:\{([^}\n]{0,300})\})?/g;

/** Every value that a Markdown text takes in, in order. */
export function valueReferences(markdown: string): readonly ValueReference[] {
  if (!markdown.includes(':value[')) return [];
  return [...markdown.matchAll(VALUE)].flatMap((found) => {
    const [, slashes = '', path = '', attributes = ''] = found;
    if (slashes.length % 2 === 1) return [];
    const as = /(?:^|\s)as\s*=\s*["']?([a-z-]+)/.exec(attributes)?.[1];
    return [
      { path: path.trim(), as, offset: found.index + slashes.length, end: found.index + found[0].length },
    ];
  });
}

/** The figures a path names: the one with that path, or else every one whose path ends so. */
export function figuresNamed<Named extends { readonly path: string }>(
  figures: ReadonlyMap<string, Named>,
  path: string,
): readonly Named[] {
  const exact = figures.get(path);
  if (exact) return [exact];
  const end = `.${path}`;
  return [...figures.values()].filter((figure) => figure.path.endsWith(end));
}
