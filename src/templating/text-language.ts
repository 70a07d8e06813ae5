import { inLanguage, type Language, type Text } from '../schema/in-language.ts';
import { inOtherLanguage } from '../style/other-language.ts';

/** The language a text is really in when a paper in `wanted` prints it: a single string is English. */
export function languageOf(text: Text, wanted: Language): Language {
  return typeof text === 'string' ? 'en' : wanted;
}

/** A text for a paper in a language, marked where it is in the other only. */
export function spokenText(text: Text, language: Language): string {
  const words = inLanguage(text, language);
  return languageOf(text, language) === language ? words : inOtherLanguage(words);
}

/** Whether a value is a text in two languages. */
export function isBilingual(value: unknown): value is { readonly en: string; readonly cy: string } {
  return typeof value === 'object' && value !== null && 'en' in value && 'cy' in value;
}
