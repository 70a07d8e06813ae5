/**
 * Where the words of a text begin, by word. A word is a run of ASCII letters, digits and `_`, which is what stands between
 * two boundaries (`\b`) of a pattern; capitals and small letters are the same. It is for finding where a pattern is worth
 * trying: words are told apart by a number, which two may share, though hardly ever two of one case.
 */
export interface WordPlaces {
  /** Whether the text has a word, given in small letters. */
  readonly has: (word: string) => boolean;
  /** Where any of some words begin, in order. */
  readonly of: (words: readonly string[]) => readonly number[];
  /** Where a word begins that stands twice in a row with one space, line end or mark between, in order. */
  readonly repeated: readonly number[];
}

/** Reads a text letter by letter, once. */
export function wordPlaces(text: string): WordPlaces {
  const starts: number[] = [];
  /** For each word the one before it that is the same, and -1 for the first. */
  const before: number[] = [];
  const last = new Map<number, number>();
  const repeated: number[] = [];
  let key = 0;
  let start = -1;
  let previous = 0;
  let end = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = smallLetter(text.charCodeAt(at));
    if (unit !== 0) {
      if (start < 0) start = at;
      key = next(key, unit);
    } else if (start >= 0) {
      if (key === previous && start === end + 1) repeated.push(starts.at(-1) ?? 0);
      before.push(last.get(key) ?? -1);
      last.set(key, starts.length);
      starts.push(start);
      previous = key;
      end = at;
      start = -1;
      key = 0;
    }
  }
  return {
    has: (word) => last.has(keyOf(word)),
    of: (words) => {
      const places: number[] = [];
      for (const word of words)
        for (let at = last.get(keyOf(word)) ?? -1; at >= 0; at = before[at] ?? -1)
          places.push(starts[at] ?? 0);
      return places.sort((one, other) => one - other);
    },
    repeated,
  };
}

/** The small letter, digit or `_` that a unit stands for; 0 where it is of no word. */
function smallLetter(unit: number): number {
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95) return unit;
  return unit >= 65 && unit <= 90 ? unit + 32 : 0;
}

const next = (key: number, unit: number) => (Math.imul(key, 31) + unit) & 0x3fffffff;

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = next(key, word.charCodeAt(at));
  return key;
}
