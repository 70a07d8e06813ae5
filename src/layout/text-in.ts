import { passagesOf } from '../style/other-language.ts';
import type { Text } from '../tree/nodes.ts';

/** Words of a block as a text, in a language where that is not the document's. */
export function textIn(value: string, language: Text['language']): Text {
  return language === undefined ? { type: 'text', value } : { type: 'text', value, language };
}

/** Words of which some may be marked as not in the document's language (BCP 47), as texts of one language each. */
export function textsIn(value: string, document: string): readonly Text[] {
  const other = document.startsWith('cy') ? 'en' : 'cy';
  return passagesOf(value).map((passage) => textIn(passage.words, passage.other ? other : undefined));
}
