import { cleanText } from '../fonts/clean-text.ts';
import type { Cut, ShapedText, Typeface } from '../fonts/typeface.ts';
import type { Points } from '../style/house-style.ts';
import type { Artifact, TextItem } from './laid-out.ts';
import { wordBookOf } from './word-book.ts';

/** One line of a pack's own furniture, before it has its place. */
export interface FurnitureWords {
  /** Points. */
  readonly width: Points;
  /** Code points that no face could print. */
  readonly missing: readonly number[];
  /** The line's items, its left edge at `x`. */
  at(x: Points, baseline: Points): TextItem[];
}

/** Sets words on one line, as wide as they are; characters that the cut lacks come from the symbol face. */
export function furnitureWords(
  text: string,
  look: { readonly cut: Cut; readonly size: Points; readonly colour: string; readonly owner: Artifact },
  typeface: Typeface,
): FurnitureWords {
  const { cut, size, colour, owner } = look;
  const wordOf = wordBookOf(typeface).cut(typeface.cuts[cut]);
  const words = (
    cleanText(text)
      .trim()
      .match(/[^ ]+ ?/g) ?? []
  ).map(wordOf);
  const stretches = byFace(words.flatMap(({ runs }) => runs));
  const points = (advance: number) => (advance * size) / 1000;
  const advanceOf = (runs: readonly ShapedText[]) => runs.reduce((sum, run) => sum + run.advance, 0);
  return {
    width: points(words.reduce((sum, word) => sum + word.advance, 0)),
    missing: words.flatMap(({ missing }) => missing),
    at(x, baseline) {
      let left = x;
      return stretches.map((runs): TextItem => {
        const item = { kind: 'text', owner, x: left, baseline, size, colour, words: runs } as const;
        left += points(advanceOf(runs));
        return { ...item, face: (runs[0] as ShapedText).face };
      });
    },
  };
}

/** Runs in one face together, in their order. */
function byFace(runs: readonly ShapedText[]): ShapedText[][] {
  const stretches: ShapedText[][] = [];
  for (const run of runs) {
    const last = stretches[stretches.length - 1];
    if (last?.[0]?.face === run.face) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}
