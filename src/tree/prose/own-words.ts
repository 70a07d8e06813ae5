import type { Nodes, Text } from 'mdast';
import { findReferences, maskEscapes } from '../find-references.ts';
import { parseFieldMarkdown, parseFieldWords } from '../grammar.ts';
import { FAR_REACHING, isTooMuch, withoutDepth } from '../limits.ts';
import { plainNotes } from '../plain-notes.ts';
import { MARKER, quickInlines } from '../quick-inlines.ts';
import { fieldStretches } from '../read-field.ts';
import { type Stretch, withoutEnds } from '../stretches.ts';
import { alignedText } from './aligned-text.ts';

/** What stands where something is printed that is not words: a value, or a reference. */
const OBJECT = '\ufffc';

/** Nodes with nothing of the officer's own words in them. */
const NOT_WORDS: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'footnoteDefinition',
  'footnoteReference',
  'definition',
  'code',
  'image',
  'imageReference',
  'html',
]);

const SIMPLE_ITEM = /^(?:(-)|\d{1,9}([.)])) (?! {4})/;

/** Words that are kept: as long as what they stand for. */
interface Piece {
  readonly start: number;
  readonly text: string;
}

/**
 * A field with everything blanked that the parser does not give as text outside quotations, notes, pictures and code;
 * as long as the field. A reference is U+FFFC and blanks. `text` has `\n` for its line ends, and no exempt fences.
 */
export function ownWords(text: string): string {
  const pieces: Piece[] = [];
  const stretches = fieldStretches(text);
  for (const stretch of stretches) keepStretch(stretch, stretches.length === 1, pieces);
  let out = '';
  for (const { start, text: words } of pieces) {
    out += blanked(text.slice(out.length, start));
    out += words;
  }
  return out + blanked(text.slice(out.length));
}

/** As many blanks; line ends stay. */
export function blanked(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}

function keepStretch({ start, text, words }: Stretch, whole: boolean, out: Piece[]): void {
  if (words) out.push({ start, text: withoutMarks(text) });
  else if (keepSimpleList(start, text, out) || keepPlainNotes(start, text, out)) return;
  else if (withoutDepth(text) !== text || isTooMuch(text) || (!whole && FAR_REACHING.test(text)))
    out.push({ start, text });
  else keepNode(parseFieldMarkdown(text), text, start, out);
}

/** A list of which each line is one item of words; what is not plain in them is parsed item by item. */
function keepSimpleList(start: number, text: string, out: Piece[]): boolean {
  const [, bullet, delimiter] = SIMPLE_ITEM.exec(text) ?? [];
  if ((bullet ?? delimiter) === undefined) return false;
  const found: Piece[] = [];
  let at = start;
  for (const line of text.trimEnd().split('\n')) {
    const item = SIMPLE_ITEM.exec(line);
    if (!item || item[1] !== bullet || item[2] !== delimiter) return false;
    const mark = item[0].length;
    const words = line.slice(mark);
    const bare = withoutEnds(words);
    if (bare === '' || MARKER.test(bare)) return false;
    const plain = quickInlines(bare, { dialect: 'field', block: 'paragraph' }) !== undefined;
    if (plain) found.push({ start: at + mark, text: withoutMarks(words) });
    else if (isTooMuch(bare) || FAR_REACHING.test(bare)) return false;
    else keepNode(parseFieldWords(bare), bare, at + mark + words.indexOf(bare), found);
    at += line.length + 1;
  }
  out.push(...found);
  return true;
}

/** Paragraphs of plain words with notes. */
function keepPlainNotes(start: number, text: string, out: Piece[]): boolean {
  const paragraphs = plainNotes(text);
  for (const { start: at, text: words } of paragraphs ?? [])
    out.push({ start: start + at, text: withoutMarks(words) });
  return paragraphs !== undefined;
}

/** Plain words without marks: all asterisks in them are marks of emphasis, unless escaped. */
function withoutMarks(text: string): string {
  if (!/\\|:ref\[/.test(text)) return text.replaceAll('*', ' ');
  const units = text.split('');
  for (const { index } of maskEscapes(text).matchAll(/\*/g)) units[index] = ' ';
  for (const { index } of text.matchAll(/\\[!-/:-@[-`{-~]/g)) units[index] = ' ';
  for (const { offset, end } of findReferences(text))
    for (let at = offset; at < end; at += 1) units[at] = at === offset ? OBJECT : ' ';
  return units.join('');
}

function keepNode(node: Nodes, source: string, offset: number, out: Piece[]): void {
  if (NOT_WORDS.has(node.type)) return;
  const { start, end } = placeOf(node);
  const written = source.slice(start, end);
  if (node.type === 'text') out.push({ start: offset + start, text: alignedText(written, node.value) });
  else if (node.type === 'textDirective') out.push({ start: offset + start, text: asObject(written) });
  else if (node.type === 'link' && written.startsWith('<')) return;
  else if ('children' in node) for (const child of node.children) keepNode(child, source, offset, out);
}

function placeOf({ position }: Nodes | Text): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** U+FFFC and blanks, as long as what is written. */
export function asObject(written: string): string {
  return OBJECT + ' '.repeat(written.length - 1);
}
