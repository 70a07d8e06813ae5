import { attributeValue } from './attribute-value.ts';

/** Attributes of a directive; what is undefined, null or '' is left out. */
export type Attributes = Readonly<Record<string, unknown>>;

/** A container directive around Markdown, its fence longer than any run of colons within, so that nothing closes it; '' around nothing. */
export function container(name: string, attributes: Attributes, inner: string): string {
  if (inner.trim() === '') return '';
  const longest = inner.includes(':::') ? longestRun(inner, /^[ \t]*(:{3,})/gm, 2) : 2;
  const fence = ':'.repeat(longest + 1);
  return `\n${fence}${name}${attributeList(attributes)}\n${inner.replace(/^\n+/, '').trimEnd()}\n${fence}\n`;
}

/** `{name="value" …}`, or nothing where no attribute has a value. */
export function attributeList(attributes: Attributes): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  if (given.length === 0) return '';
  return `{${given.map(([name, value]) => `${name}=${attributeValue(String(value))}`).join(' ')}}`;
}

/** Handlebars hands arguments on in no order of ours: the name of a thing comes first, the rest by the alphabet. */
function rank(name: string): number {
  return name === 'id' || name === 'list' ? 0 : 1;
}

/** Length of the longest run a pattern's first group finds, at least `least`. */
export function longestRun(text: string, pattern: RegExp, least: number): number {
  let longest = least;
  for (const match of text.matchAll(pattern)) longest = Math.max(longest, match[1]?.length ?? 0);
  return longest;
}
