import type { Language, Text } from '../schema/in-language.ts';

/** The language a text is really in when a paper in `wanted` prints it: a single string is English. */
export function languageOf(text: Text, wanted: Language): Language {
  return typeof text === 'string' ? 'en' : wanted;
}

/** Whether a value is a text in two languages. */
export function isBilingual(value: unknown): value is { readonly en: string; readonly cy: string } {
  return typeof value === 'object' && value !== null && 'en' in value && 'cy' in value;
}
