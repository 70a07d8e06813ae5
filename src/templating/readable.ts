import { isWithheld } from '../exemption/withheld.ts';
import { inLanguage, type Language, type Text } from '../schema/in-language.ts';
import type { WordKey } from './standard-words.ts';
import type { Words } from './words.ts';

/** Plain words of a case in the language of the paper, or what the public reads where they are withheld. */
export function plainText(text: Text | undefined, { language }: { readonly language: Language }): string {
  if (text === undefined) return '';
  if (isWithheld(text)) return text.withheld.replacement;
  if (typeof text === 'string') return text;
  const spoken: unknown = text[language];
  return isWithheld(spoken) ? spoken.withheld.replacement : inLanguage(text, language);
}

/** Standard words for one of a few fixed values (a rating, a status), or what the public reads where it is withheld. */
export function wordsFor<Value extends WordKey>(
  value: Value | undefined,
  { words }: { readonly words: Words },
): string {
  if (value === undefined) return '';
  return isWithheld(value) ? value.withheld.replacement : words(value);
}

/**
 * The entries of a list of a case: none where it has no such list, and one withheld entry where the list as a whole is
 * withheld, so that it is printed as any other withheld entry is.
 */
export function entriesOf<Entry>(list: readonly Entry[] | undefined): readonly Entry[] {
  if (list === undefined) return [];
  return isWithheld(list) ? [{ id: 'withheld', ...list } as unknown as Entry] : list;
}
