import { inLanguage, type Language, type Text } from '../schema/in-language.ts';
import { STANDARD_WORDS, type WordKey } from './standard-words.ts';

/** Gives the standard words of a key, with `{name}` blanks filled. */
export type Words = (key: WordKey, blanks?: Readonly<Record<string, string>>) => string;

/** The standard words of one language, each replaced by the authority's own where it has them. */
export function wordsIn(language: Language, own: Readonly<Record<string, Text>> | undefined): Words {
  return (key, blanks) => {
    const replaced = own !== undefined && Object.hasOwn(own, key) ? own[key] : undefined;
    const words = inLanguage(replaced ?? STANDARD_WORDS[key], language);
    return blanks ? words.replace(/\{([a-z_]+)\}/g, (blank, name: string) => blanks[name] ?? blank) : words;
  };
}

/** Whether a string is the key of a standard word. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(STANDARD_WORDS, key);
}
