import { replaceExemptBlocks } from './exempt-blocks.ts';
import { findReferences } from './find-references.ts';
import { blankQuoted } from './prose/blank-quoted.ts';
import { asObject, ownWords } from './prose/own-words.ts';
import { MARKER } from './quick-inlines.ts';

/** The officer's own words of a field: as long as the field, what is not theirs blanked. */
export interface ReadProse {
  readonly text: string;
  readonly values: readonly { readonly path: string; readonly offset: number; readonly end: number }[];
}

/** A value of the case, as it is put into a field before anything reads it as Markdown. */
const VALUE = /(?<!\\)(\\*):value\[([^\]\n]{0,300})\](?:\{[^}\n]{0,300}\})?/g;

/** What has to be there for anything but plain words, values and references to be in a field. */
const MARKED = /[\\*_[<\0\t\ufeff\r]|&[#A-Za-z0-9]+;|:::/;

/**
 * Reads one Markdown field as prose: a text exactly as long, in which quotations, notes, code, addresses and the marks
 * of Markdown are blanks, and each value and reference is U+FFFC and blanks. Line ends stay. Times are linear in the
 * length of the field.
 */
export function readProse(markdown: string): ReadProse {
  const values = valuesOf(markdown);
  // What a value prints is one run of letters to everything that reads the field as Markdown.
  const open = replaced(markdown, values, (written) => 'x'.repeat(written.length));
  const words = wordsOf(open);
  return { text: blankQuoted(values.length === 0 ? words : withValues(words, values)), values };
}

function valuesOf(markdown: string): ReadProse['values'] {
  if (!markdown.includes(':value[')) return [];
  return [...markdown.matchAll(VALUE)].flatMap(({ index, 0: written, 1: slashes = '', 2: path = '' }) =>
    slashes.length % 2 === 1
      ? []
      : [{ path: path.trim(), offset: index + slashes.length, end: index + written.length }],
  );
}

function wordsOf(markdown: string): string {
  const references = findReferences(markdown);
  const bare = replaced(markdown, references, (written) => 'x'.repeat(written.length));
  if (!MARKED.test(bare) && !MARKER.test(bare)) return replaced(markdown, references, asObject);
  const open = markdown.includes(':::') ? replaceExemptBlocks(markdown, () => undefined) : markdown;
  if (!open.includes('\r')) return ownWords(open);
  const words = ownWords(open.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n')));
  return withLineEnds(words, open);
}

/** Where the values are kept at all, what stands for them. */
function withValues(words: string, values: ReadProse['values']): string {
  return replaced(words, values, (written) => (written.startsWith('x') ? asObject(written) : written));
}

type Span = { readonly offset: number; readonly end: number };

function replaced(text: string, spans: readonly Span[], replace: (written: string) => string): string {
  if (spans.length === 0) return text;
  let out = '';
  for (const { offset, end } of spans) {
    out += text.slice(out.length, offset);
    out += replace(text.slice(offset, end));
  }
  return out + text.slice(out.length);
}

function withLineEnds(words: string, original: string): string {
  const units = words.split('');
  for (const { index } of original.matchAll(/\r/g)) units[index] = '\r';
  return units.join('');
}
