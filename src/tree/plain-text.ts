import type { DraftInline } from './draft.ts';

/** The words of inlines as they print, without emphasis, notes or tick boxes. */
export function plainText(inlines: readonly DraftInline[]): string {
  let words = '';
  for (const inline of inlines) {
    if (inline.type === 'text') words += inline.value;
    else if (inline.type === 'break') words += ' ';
    else if (inline.type === 'tickBox') words += inline.label;
    else if (inline.type === 'reference') words += inline.found?.text ?? '';
    else if ('children' in inline) words += plainText(inline.children);
  }
  return words.trim();
}
