import type { Pages } from './published-pack.ts';

/** Pages as an officer types them, "45", "45 to 52" or "45-52"; undefined where it is none of these. */
export function typedPages(words: string): Pages | undefined {
  const found = /^\s*(\d{1,6})(?:\s*(?:to|i|-|–)\s*(\d{1,6}))?\s*$/u.exec(words);
  if (!found) return undefined;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return from >= 1 && to >= from ? { from, to } : undefined;
}

/** "45 to 52", or "45". */
export function pagesTyped({ from, to }: Pages): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

/** "page 45", "pages 45 to 52", "pages 9 to 24 and 45". */
export function pagesWords(...ranges: readonly Pages[]): string {
  const [first] = ranges;
  const one = ranges.length === 1 && first && first.from === first.to;
  return `${one ? 'page' : 'pages'} ${ranges.map(pagesTyped).join(' and ')}`;
}

/** The pages of several stretches, those that follow one another as one. */
export function joinedPages(stretches: readonly Pages[]): readonly Pages[] {
  const joined: Pages[] = [];
  for (const pages of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && pages.from === last.to + 1) joined[joined.length - 1] = { from: last.from, to: pages.to };
    else joined.push(pages);
  }
  return joined;
}
