import { fallbackRuns } from '../fonts/fallback-runs.ts';
import type { Face, ShapedText, Typeface } from '../fonts/typeface.ts';

/** A word with the space after it, if it has one, as it is set in one cut. Widths are thousandths of an em. */
export interface Word {
  /** One entry unless characters had to come from the symbol face. */
  readonly runs: readonly ShapedText[];
  readonly advance: number;
  /** The advance without the space after. */
  readonly visible: number;
  /** Code points no face has; each is printed as "?". */
  readonly missing: readonly number[];
}

/** The words of one cut. `text` is clean (see `cleanText`) and holds no space but at its end. */
export type WordsOfCut = (text: string) => Word;

/** Words measured once for each cut, and never again while the typeface lives. */
export interface WordBook {
  cut(face: Face): WordsOfCut;
}

const books = new WeakMap<Typeface, WordBook>();

/** The words of a typeface: the same book for every document set in it, so a second document measures little. */
export function wordBookOf(typeface: Typeface): WordBook {
  let book = books.get(typeface);
  if (book === undefined) {
    book = openWordBook(typeface);
    books.set(typeface, book);
  }
  return book;
}

function openWordBook(typeface: Typeface): WordBook {
  const cuts = new Map<Face, WordsOfCut>();
  return {
    cut(face) {
      let words = cuts.get(face);
      if (words === undefined) {
        words = wordsOf(face, typeface.symbols);
        cuts.set(face, words);
      }
      return words;
    },
  };
}

function wordsOf(face: Face, symbols: Face): WordsOfCut {
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      word = measure(text, face, symbols);
      known.set(text, word);
    }
    return word;
  };
}

function measure(text: string, face: Face, symbols: Face): Word {
  const { runs, missing } = fallbackRuns(text, face, symbols);
  const advance = runs.reduce((sum, run) => sum + run.advance, 0);
  const space = text.endsWith(' ') ? (runs[runs.length - 1]?.face ?? face).shape(' ').advance : 0;
  return { runs, advance, visible: advance - space, missing };
}
