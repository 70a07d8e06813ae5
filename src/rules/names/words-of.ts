import { LETTER } from '../letters.ts';

/** Words that tie nothing together. */
const SMALL = new Set(
  'a an and any are as at be been both but by each every for from had has have if in into is it its more no not of on or other our over so than that the their them then there these they this to under until up was were when where which who will with would'.split(
    ' ',
  ),
);

/** Words that nearly every figure and contract of a case shares, and so tell little. */
const GENERAL = new Set(
  'amount annual case contract cost council day date end figure first last money new number part present provid round say servic sum term total valu year'.split(
    ' ',
  ),
);

const WORD = new RegExp(`[${LETTER}\\d][${LETTER}\\d'’-]*`, 'g');
const ENDING = new RegExp(`(?:ing|ers?|ed|e)$(?<=[${LETTER}]{3}(?:ing|ers?|ed|e))`);

/** A word without the ending that number, person or tense gives it: `offenders` and `offending` are `offend`. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = withoutEnding(word);
  stems.set(word, stem);
  return stem;
}

/** A case says the same few thousand words again and again, and so does the next. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function withoutEnding(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  const stem = bare
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(ENDING, '');
  return stem.length < 3 ? bare : stem;
}

/** The stems of the words that carry meaning, in order. */
export function stemsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const low = word.toLowerCase();
    return SMALL.has(low) || low.length < 2 ? [] : [stemOf(word)];
  });
}

/** The stems that tell one thing of a case from another. */
export function tellingStems(text: string): ReadonlySet<string> {
  return new Set(stemsOf(text).filter((stem) => !GENERAL.has(stem)));
}

/** How many of one set are in the other. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}
