import type { Figure } from '../calculators/figure.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { SaidAmount } from './amounts/said-amount.ts';

/** Something that the public may not read, as the data has it: words, a figure, or both. */
export interface SecretSource {
  /** Path in the case or the meeting: `contracts.adult.provider`. */
  readonly path: string;
  /** Id of the entry of the `exempt` list that withholds it; empty where none answers for it. */
  readonly entry: string;
  readonly place?: Place;
  /** Words as typed, plain or Markdown. */
  readonly words?: string;
  readonly figure?: Figure;
  /** True where someone answers for it that it is also public, or too short to be looked for. */
  readonly allowed?: boolean;
  /** True where the whole matter is withheld: of its words many are public by law, in its notice and on the agenda. */
  readonly wholly?: boolean;
}

/** A stretch of words to look for, as `squash` gives it: letters and digits only, in lower case. */
export interface WordNeedle {
  readonly key: string;
  /** Whether it counts only where it begins and ends a word, because it is short. */
  readonly bounded: boolean;
  /** Whether a sentence ends within it, so that in print a paragraph may end there too. */
  readonly parted: boolean;
}

/** Something that the public may not read, and all that would give it away. What is also public is not in it. */
export interface Secret {
  readonly path: string;
  readonly entry: string;
  readonly place?: Place;
  /** What it is. For the eyes of the restricted audience alone. */
  readonly value: string;
  readonly words: readonly WordNeedle[];
  readonly amounts: readonly SaidAmount[];
  /** Keys of the amounts that the public reads anyway; another way of writing one of these is no leak. */
  readonly open: ReadonlySet<string>;
  /** Why there is nothing to look for: it is too short to be told from chance, or the public reads it elsewhere. */
  readonly unsearchable?: 'short' | 'also public';
  /** True where it is unsearchable and someone must answer for it before anything is published. */
  readonly unanswered?: boolean;
}
