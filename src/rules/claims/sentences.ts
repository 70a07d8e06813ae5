import type { Passage } from '../prose.ts';

/** One sentence or list item of a passage; offsets are in the field. `text` is no longer than can be read at a time. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a sentence ends, a list item begins, or a paragraph is left. */
const BREAK =
  /[.!?](?=\s+[A-Z\u00c0-\u00de\u0174\u0176\d"“‘£\ufffc*_])|\n[ \t]*(?:\n|(?=(?:[-*+•]|\d{1,3}[.)])\s))/g;

/** Words farther than this from a figure are not about it, even in a text without a full stop. */
const AROUND = 300;

/** No sentence prints more figures than this. */
const MOST_VALUES = 50;

const starts = new WeakMap<Passage, readonly number[]>();

/** The sentence in which an offset of a passage stands. */
export function sentenceAt(passage: Passage, offset: number): Sentence {
  const breaks = breaksOf(passage);
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const start = breaks[low - 1] ?? 0;
  const end = breaks[low] ?? passage.text.length;
  const text = passage.text.slice(Math.max(start, offset - AROUND), Math.min(end, offset + AROUND));
  return { start, end, text };
}

/** What `:value[…]` prints in a sentence. */
export function valuesOf({ values }: Passage, { start, end }: Sentence): Passage['values'] {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.offset ?? start) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last - low < MOST_VALUES && (values[last]?.offset ?? end) < end) last += 1;
  return values.slice(low, last);
}

const sentences = new WeakMap<Passage, readonly Sentence[]>();

/** Every sentence and list item of a passage, in order. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const known = sentences.get(passage);
  if (known) return known;
  const breaks = [0, ...breaksOf(passage)];
  const found = breaks.map((start, index) => {
    const end = breaks[index + 1] ?? passage.text.length;
    return { start, end, text: passage.text.slice(start, end) };
  });
  sentences.set(passage, found);
  return found;
}

/** The marks of lists are blank in prose, so that breaks are looked for in the field itself. */
function breaksOf(passage: Passage): readonly number[] {
  const known = starts.get(passage);
  if (known) return known;
  const found = [...passage.field.text.matchAll(BREAK)].map(({ index, 0: mark }) => index + mark.length);
  starts.set(passage, found);
  return found;
}
