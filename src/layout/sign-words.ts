/** How signs that are no words are read out: ticks, crosses and boxes that somebody typed. */
const WORDS = {
  en: { tick: 'tick', cross: 'cross', empty: 'empty box', ticked: 'ticked box', filled: 'filled box' },
  cy: {
    tick: 'tic',
    cross: 'croes',
    empty: 'blwch gwag',
    ticked: 'blwch wedi’i dicio',
    filled: 'blwch llawn',
  },
} as const;

const SIGNS: readonly (readonly [RegExp, keyof typeof WORDS.en])[] = [
  [/[\u2705\u2713\u2714]/, 'tick'],
  [/[\u2715-\u2718\u274c\u274e]/, 'cross'],
  [/[\u2610\u25a1]/, 'empty'],
  [/[\u2611\u2612]/, 'ticked'],
  [/\u25a0/, 'filled'],
];

const ANY = /([\u25a0\u25a1\u2610-\u2612\u2705\u2713-\u2718\u274c\u274e])/;

/** Whether a text has a sign in it that is no word. */
export function hasSign(text: string): boolean {
  return ANY.test(text);
}

/** A text cut at its signs, each with the words for it in a document's language (BCP 47), English where there are none. */
export function cutAtSigns(
  text: string,
  language: string,
): readonly { readonly text: string; readonly words: string | undefined }[] {
  const words = WORDS[language.startsWith('cy') ? 'cy' : 'en'];
  return text
    .split(ANY)
    .filter((part) => part !== '')
    .map((part) => {
      const kind = SIGNS.find(([sign]) => part.length === 1 && sign.test(part))?.[1];
      return { text: part, words: kind && words[kind] };
    });
}
