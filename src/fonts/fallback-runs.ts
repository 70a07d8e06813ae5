import type { Face, ShapedText } from './typeface.ts';

/** A word shaped in as few faces as can print it, and the code points that none of them has. */
export interface FallbackRuns {
  readonly runs: readonly ShapedText[];
  readonly missing: readonly number[];
}

/** A letter with the marks that combine with it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Shapes a clean word (see `cleanText`) in `face`; a letter that the face lacks, or a mark of it, comes whole from
 * `symbols`. What both lack is printed as "?" in `face` and returned as `missing`, one entry an occurrence.
 */
export function fallbackRuns(word: string, face: Face, symbols: Face): FallbackRuns {
  if (hasAll(face, word)) return { runs: word === '' ? [] : [face.shape(word)], missing: [] };
  const missing: number[] = [];
  const runs: ShapedText[] = [];
  let start = face;
  let pending = '';
  const close = () => {
    if (pending !== '') runs.push(start.shape(pending));
    pending = '';
  };
  for (const [letter] of word.matchAll(LETTER)) {
    const holder = hasAll(face, letter) ? face : hasAll(symbols, letter) ? symbols : undefined;
    const wanted = holder ?? face;
    if (wanted !== start) close();
    start = wanted;
    pending += holder === undefined ? printable(letter, face, missing) : letter;
  }
  close();
  return { runs, missing };
}

function hasAll(face: Face, text: string): boolean {
  for (const character of text) if (!face.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/** What of a letter the face has, with a question mark for each character that it lacks. */
function printable(letter: string, face: Face, missing: number[]): string {
  return Array.from(letter, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (face.has(codePoint)) return character;
    missing.push(codePoint);
    return '?';
  }).join('');
}
