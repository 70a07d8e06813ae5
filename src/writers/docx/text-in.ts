import type { Text } from '../../tree/nodes.ts';

/** Words of a block as a text, in a language where that is not the document's. */
export function textIn(value: string, language: Text['language']): Text {
  return language === undefined ? { type: 'text', value } : { type: 'text', value, language };
}
