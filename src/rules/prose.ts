import type { Field } from '../schema/each-field.ts';

/**
 * The officer's own words of one Markdown field, exactly as long as the field: quotations, footnotes, code, link
 * addresses, exempt fences and the marks of Markdown are blanks, so that an offset in the one is an offset in the
 * other. Line ends stay. A `:value[…]` or `:ref[…]` is U+FFFC and blanks: something stands there.
 */
export interface Prose {
  readonly text: string;
  /** Every `:value[path]`, in order. */
  readonly values: readonly { readonly path: string; readonly offset: number; readonly end: number }[];
}

/** One field that papers print, with the officer's own words of it. */
export interface Passage extends Prose {
  readonly field: Field;
}

/** A place where a pattern matches: `offset` is in the field, as findings give it. */
export interface Match {
  readonly passage: Passage;
  readonly offset: number;
  readonly written: string;
  readonly groups: RegExpMatchArray;
}

/** The prose of a case, for rules that read text. */
export interface ProseReading {
  /** Every printed field, in the order of the file. */
  readonly passages: readonly Passage[];
  /**
   * Every match of a global pattern in the English passages, in the order of the file. A match stays within one field.
   * A pattern must be linear: no nested or adjoining unbounded repeats. Where every match has one of some words or signs
   * in it, `having` names them, the words in small letters and whole, and a text with none of them is not searched.
   */
  readonly find: (pattern: RegExp, having?: readonly string[]) => readonly Match[];
  /**
   * The same for a sticky pattern every match of which begins with one of some words, named in small letters and whole. It
   * is tried only where they stand.
   */
  readonly findFrom: (pattern: RegExp, words: readonly string[]) => readonly Match[];
  /** The same for a sticky pattern every match of which begins with a word that stands twice in a row. */
  readonly findRepeated: (pattern: RegExp) => readonly Match[];
}
