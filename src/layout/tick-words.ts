const WORDS = {
  en: { ticked: 'ticked', notTicked: 'not ticked' },
  cy: { ticked: 'wedi’i dicio', notTicked: 'heb ei dicio' },
} as const;

/** How a tick box is read out, in a document's language (BCP 47); English where there are no words for it. */
export function tickedWords(language: string): { readonly ticked: string; readonly notTicked: string } {
  return language.startsWith('cy') ? WORDS.cy : WORDS.en;
}
