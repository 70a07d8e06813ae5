/**
 * Words in a language that is not the paper's, as they travel through templates: between two characters that
 * no data may hold, and that nothing prints. The tree takes them out and marks the words with their language.
 */
const BEGIN = '\ufffe';
const END = '\uffff';
const MARKS = /[\ufffe\uffff]/g;

/** One stretch of words, in the paper's language or in the other. */
export interface Passage {
  readonly words: string;
  readonly other: boolean;
}

/** The words, marked as being in the other language. */
export function inOtherLanguage(words: string): string {
  const plain = withoutLanguageMarks(words);
  return plain.trim() === '' ? plain : `${BEGIN}${plain}${END}`;
}

/** What opens a line of Markdown before its words: marks of lists, quotations and headings. */
const LINE_START = /^((?:[ \t]*(?:[-*+>]|#{1,6}|\d{1,9}[.)])(?=[ \t]))*[ \t]*)(.*)$/gm;

/** Markdown with the words of each of its lines marked; what is not words on a line (tables, fences) stays. */
export function markdownInOtherLanguage(markdown: string): string {
  return markdown.replace(LINE_START, (line, start: string, words: string) =>
    words === '' || /^[|:`]/.test(words) ? line : start + inOtherLanguage(words),
  );
}

/** Whether any of the words is marked, or a mark begins or ends in them. */
export function hasLanguageMarks(words: string): boolean {
  return words.includes(BEGIN) || words.includes(END);
}

/** The words without marks: for metadata and whatever else has one language. */
export function withoutLanguageMarks(words: string): string {
  return hasLanguageMarks(words) ? words.replace(MARKS, '') : words;
}

/** The words in stretches of one language each, none of them empty; `other` says how they begin. */
export function passagesOf(words: string, other = false): readonly Passage[] {
  const passages: Passage[] = [];
  let now = other;
  for (const part of words.split(/([\ufffe\uffff])/)) {
    if (part === BEGIN || part === END) now = part === BEGIN;
    else if (part !== '') passages.push({ words: part, other: now });
  }
  return passages;
}

/** Whether after the words those that follow are in the other language. */
export function endsInOther(words: string, other = false): boolean {
  const last = Math.max(words.lastIndexOf(BEGIN), words.lastIndexOf(END));
  return last === -1 ? other : words[last] === BEGIN;
}

/** Whether all of the words are marked. */
export function isInOtherLanguage(words: string): boolean {
  const passages = passagesOf(words);
  return passages.length > 0 && passages.every(({ other, words: part }) => other || part.trim() === '');
}

/** The words with their first letter as `change` gives it, marked or not. */
export function changeFirst(words: string, change: (first: string) => string): string {
  return words.replace(
    /^([\ufffe\uffff]*)(\P{C})/u,
    (_, marks: string, first: string) => marks + change(first),
  );
}
