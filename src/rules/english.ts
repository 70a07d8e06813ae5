import { inLanguage, type Text } from '../schema/in-language.ts';

/** A text of the case as messages quote it. */
export function english(text: Text): string {
  return inLanguage(text, 'en');
}

/** Where the English words of a text stand in the file: its path, with `.en` where it is in two languages. */
export function atEnglish(path: string, text: Text): string {
  return typeof text === 'string' ? path : `${path}.en`;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[A-Za-z\d]/.test(word) || /[\p{L}\p{N}]/u.test(word)).length;
}

/** Names in a row, as a sentence lists them: `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
