import type { WordNeedle } from '../secret.ts';
import { squash } from './squash.ts';

/** Fewest letters and digits of what is looked for: fewer are chance. */
export const SHORTEST = 4;

/** A stretch of fewer must begin and end words to count. */
const UNBOUNDED = 14;

/** Letters and digits of the stretches that a longer text is looked for by: about six words. */
export const STRETCH = 28;

/** Where a sentence, or what leads in to a list, ends with more after it. */
const SENTENCE_END = /[:.;?!]["”’)\]]*\s/;

/** Digits alone are looked for as words only where there are as many as in a telephone number. */
const SHORTEST_NUMBER = 6;

/**
 * What to look for where words are withheld: the whole where it is short, every stretch of about six words where
 * it is long, and every name, number or address in it. Marks of Markdown are not part of what is printed, and a word
 * that stands alone in a longer text is looked for only if it is a name.
 */
export function wordNeedles(words: string): readonly WordNeedle[] {
  const found = new Map<string, WordNeedle>();
  const add = ({ key, parted }: Stretch) => {
    if (isTelling(key))
      found.set(key, {
        key,
        bounded: key.length < UNBOUNDED,
        parted: parted || found.get(key)?.parted === true,
      });
  };
  const stretches = printedStretches(words);
  for (const stretch of stretches)
    if (stretches.length === 1 || /\S\s+\S/.test(stretch.trim()))
      for (const part of stretchesOf(stretch)) add(part);
  for (const name of namesIn(words)) add({ key: squash(name).text, parted: false });
  return [...found.values()];
}

function isTelling(key: string): boolean {
  return key.length >= (/^\d+$/.test(key) ? SHORTEST_NUMBER : SHORTEST);
}

/** A text where it is printed as it stands, without what prints as something else: references, values, addresses. */
function printedStretches(words: string): readonly string[] {
  return words
    .replace(/^ *:::.*$/gm, '\n\n')
    .replace(/\]\([^)\s]*\)/g, ' ')
    .replace(/^(?:\s*>)*\s*(?:\d+[.)]|[-*+]|\(?[a-z]\))\s/gm, '\n\n')
    .split(/:[a-z]+\[[^\]]*\](?:\{[^}]*\})?|\[\^[^\]]*\]|\n\s*\n|<[^>\s]*>/i)
    .filter((stretch) => stretch.trim() !== '');
}

/** A stretch of words by its key, and whether a sentence ends within it. */
type Stretch = Pick<WordNeedle, 'key' | 'parted'>;

/** The keys of one stretch: itself, or each run of words in it that is just long enough. */
function stretchesOf(stretch: string): readonly Stretch[] {
  const { text, begins, at } = squash(stretch);
  const part = (from: number, to: number): Stretch => ({
    key: text.slice(from, to),
    parted: SENTENCE_END.test(stretch.slice(at[from], (at[to - 1] ?? 0) + 1)),
  });
  if (text.length <= STRETCH) return [part(0, text.length)];
  const ends = Array.from({ length: text.length }, (_, index) => index + 1).filter(
    (end) => begins[end] === 1,
  );
  const found: Stretch[] = [];
  let next = 0;
  for (let from = 0; from < text.length; from += 1) {
    if (begins[from] !== 1) continue;
    while (next < ends.length && (ends[next] ?? 0) - from < STRETCH) next += 1;
    const end = ends[next];
    if (end === undefined) break;
    found.push(part(from, end));
  }
  return [...found, part(Math.max(0, text.length - STRETCH), text.length)];
}

/** Words that name something: written with a capital within a sentence, or with digits or signs among the letters. */
const NAME =
  /https?:\/\/[^\s)>\]]+|[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>(),;]+|(?<=[\p{L}\p{N},;:)"”’] ["“‘(]?)\p{Lu}[\p{L}\p{N}’'-]*[\p{L}\p{N}]|\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2})[\p{L}\p{N}]*|\b(?=[A-Za-z0-9/-]*[A-Z])(?=[A-Za-z0-9/-]*\d)[A-Za-z0-9][A-Za-z0-9/-]{3,}[A-Za-z0-9]/gu;

function namesIn(words: string): readonly string[] {
  const plain = words.replace(/:[a-z]+\[[^\]]*\](?:\{[^}]*\})?|^ *:::.*$/gim, ' ');
  return [...plain.matchAll(NAME)].map(([name]) => name.replace(/[’']s$/, ''));
}
