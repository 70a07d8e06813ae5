import { Scalar } from 'yaml';
import type { QuickLine } from './source-lines.ts';

/** A key of a block and its colon: a word of ASCII letters, digits, hyphens and underscores. */
export const KEY = /([A-Za-z_][A-Za-z0-9_-]{0,99}):(?: +(?=[^ ])|$)/y;

/** Words that mean something other than themselves. */
const MEANING: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
]);

/** No word or number longer than this means anything but itself: whole numbers are exact to sixteen digits. */
const LONGEST_MEANING = 24;

const DOUBLE = /^"([^"\\]*)"$/;
const SINGLE = /^'((?:[^']|'')*)'$/;

/** Words after a key or a dash that go to the end of their line and are nothing but themselves. */
const PLAIN = /^(?:[^ \-?:,[\]{}#&*!|>'"%@`]|[-?:][A-Za-z0-9])(?![^\n]*(?:: | #|[: ]$))/;

/** A key as a node; undefined where it is no plain word. */
export function quickKey(word: string, start: number): Scalar | undefined {
  if (MEANING.has(word) || word === '__proto__') return undefined;
  return scalarOf(word, 'PLAIN', start, start + word.length, start + word.length);
}

/** A value that fills the rest of its line: plain words, or words in quotation marks without escapes. */
export function quickScalar(line: QuickLine, from: number): Scalar | undefined {
  const typed = line.text.slice(from);
  const start = line.start + from;
  const end = start + typed.length;
  return quickWords(typed, start, end + 1);
}

/** The node of a text that is nothing but one value; `next` is where what follows its line begins. */
export function quickWords(typed: string, start: number, next: number): Scalar | undefined {
  const end = start + typed.length;
  if (typed.startsWith('"')) {
    const words = DOUBLE.exec(typed)?.[1];
    return words === undefined ? undefined : scalarOf(words, 'QUOTE_DOUBLE', start, end, next);
  }
  if (typed.startsWith("'")) {
    const words = SINGLE.exec(typed)?.[1]?.replaceAll("''", "'");
    return words === undefined ? undefined : scalarOf(words, 'QUOTE_SINGLE', start, end, next);
  }
  if (!PLAIN.test(typed)) return undefined;
  return scalarOf(meaningOf(typed), 'PLAIN', start, end, next);
}

/** What a plain word stands for: a truth, nothing, a whole number typed in plain digits, else itself. */
function meaningOf(typed: string): unknown {
  if (typed.length > LONGEST_MEANING) return typed;
  const meaning = MEANING.get(typed);
  if (meaning !== undefined) return meaning;
  return /^-?\d+$/.test(typed) && String(Number(typed)) === typed ? Number(typed) : typed;
}

/** A scalar of the range that the parser would give it. */
export function scalarOf(
  value: unknown,
  type: NonNullable<Scalar['type']>,
  start: number,
  end: number,
  next: number,
): Scalar {
  const node = new Scalar(value);
  node.type = type;
  node.range = [start, end, next];
  return node;
}
