/** Words of the page itself, which no paper brings with it. */
export interface PageWords {
  readonly skip: string;
  readonly status: string;
  readonly trail: string;
  readonly footnotes: string;
  readonly backTo: string;
  readonly ticked: string;
  readonly notTicked: string;
}

const WORDS: Readonly<Record<'en' | 'cy', PageWords>> = {
  en: {
    skip: 'Skip to main content',
    status: 'Status of this paper',
    trail: 'Where this paper belongs',
    footnotes: 'Footnotes',
    backTo: 'Back to the text at footnote',
    ticked: 'ticked',
    notTicked: 'not ticked',
  },
  cy: {
    skip: 'Neidio i’r prif gynnwys',
    status: 'Statws y papur hwn',
    trail: 'Lle mae’r papur hwn yn perthyn',
    footnotes: 'Troednodiadau',
    backTo: 'Yn ôl i’r testun wrth droednodyn',
    ticked: 'wedi’i dicio',
    notTicked: 'heb ei dicio',
  },
};

/** The page's words in a language (BCP 47); English where there are none. */
export function wordsOf(language: string): PageWords {
  return language.startsWith('cy') ? WORDS.cy : WORDS.en;
}
