const WORDS = {
  en: { inserted: 'Inserted', deleted: 'Deleted' },
  cy: { inserted: 'Ychwanegwyd', deleted: 'Dilëwyd' },
} as const;

/** What is read out before words put in or taken out, in a document's language (BCP 47); English where there is none. */
export function revisedWords(language: string): { readonly inserted: string; readonly deleted: string } {
  return language.startsWith('cy') ? WORDS.cy : WORDS.en;
}
