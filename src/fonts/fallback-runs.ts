import type { Face, ShapedText } from './typeface.ts';

/** A word shaped in as few faces as can print it, and the code points that none of them has. */
export interface FallbackRuns {
  readonly runs: readonly ShapedText[];
  readonly missing: readonly number[];
}

/**
 * Shapes a clean word (see `cleanText`) in `face`, character by character in `symbols` where the face lacks it,
 * and as "?" in `face` where both do; such characters are returned as `missing`, one entry an occurrence. A mark that
 * combines stays with the letter before it.
 */
export function fallbackRuns(word: string, face: Face, symbols: Face): FallbackRuns {
  const missing: number[] = [];
  const runs: ShapedText[] = [];
  let start = face;
  let pending = '';
  const close = () => {
    if (pending !== '') runs.push(start.shape(pending));
    pending = '';
  };
  for (const character of word) {
    const codePoint = character.codePointAt(0) ?? 0;
    const holder = face.has(codePoint) ? face : symbols.has(codePoint) ? symbols : undefined;
    if (holder === undefined) missing.push(codePoint);
    const joins = pending !== '' && /\p{M}/u.test(character) && start.has(codePoint);
    const wanted = joins ? start : (holder ?? face);
    if (wanted !== start) close();
    start = wanted;
    pending += holder === undefined ? '?' : character;
  }
  close();
  return { runs, missing };
}
