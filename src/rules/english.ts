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
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && SPACE.test(text[at] ?? '')))
      counted = false;
    else if (!counted && isOfWord(text, at, unit)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}

const SPACE = /\s/;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Whether a letter or a number stands here, in whatever script. */
function isOfWord(text: string, at: number, unit: number): boolean {
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  return LETTER_OR_NUMBER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Names in a row, as a sentence lists them: `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
