/** The languages a text can be in. */
export type Language = 'en' | 'cy';

/** A text as the schema has it: one string, or one for each language. */
export type Text = string | { readonly en: string; readonly cy: string };

/** A text in one language; where it has only one, that one. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
