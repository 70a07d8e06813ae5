import { LETTER } from '../letters.ts';

const FIRST = new RegExp(`(?<![${LETTER}\\d'’])[${LETTER}]`, 'g');

/** The words that names begin with, in small letters; undefined where one begins with a sign. */
export function firstWords(names: readonly string[]): readonly string[] | undefined {
  const words: string[] = [];
  for (const name of names) {
    const [first] = /^\w+/.exec(name) ?? [];
    if (first === undefined) return undefined;
    words.push(first.toLowerCase());
  }
  return [...new Set(words)];
}

/**
 * A part of a pattern that finds a name whatever the case of its words' first letters and wherever its line breaks. A
 * pattern that ignores case throughout would find as much and take ten times as long.
 */
export function namePattern(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(FIRST, (first) => `[${first.toLowerCase()}${first.toUpperCase()}]`)
    .replace(/\s+/g, '[ \\n]+');
}
