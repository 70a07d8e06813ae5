import { quickInlines } from './quick-inlines.ts';
import { type Stretch, withoutEnds } from './stretches.ts';

/** A note called in plain words: by itself, so that nothing around it can make anything else of it. */
const CALL = /(?<![!\\\]*_]|:ref)\[\^([a-z0-9-]{1,40})\](?![:([{*_])/g;
/** Where the text of a note begins: one paragraph, whose further lines are four in. */
const TEXT = /^\[\^([a-z0-9-]{1,40})\]: (?=\S)/;

/**
 * The paragraphs of a field of plain words with notes, each call blanked; undefined where there is or may be anything
 * else, and only the parser can tell. Each note is called, has one text of plain words, and all texts stand at the end.
 */
export function plainNotes(text: string): readonly Pick<Stretch, 'start' | 'text'>[] | undefined {
  if (!text.includes('[^')) return undefined;
  const paragraphs: Pick<Stretch, 'start' | 'text'>[] = [];
  const called = new Set<string>();
  const told = new Set<string>();
  let start = 0;
  for (const chunk of text.split(/(\n(?:[ \t]*\n)+)/)) {
    const bare = withoutEnds(chunk);
    const id = TEXT.exec(chunk)?.[1];
    if (id !== undefined) {
      if (told.has(id) || !isPlain(withoutIndents(bare.replace(TEXT, '')))) return undefined;
      told.add(id);
    } else if (bare !== '') {
      if (told.size > 0 || /^[ \t\n]/.test(chunk)) return undefined;
      for (const [, name = ''] of chunk.matchAll(CALL)) called.add(name);
      if (!isPlain(bare.replace(CALL, (call) => 'x'.repeat(call.length)))) return undefined;
      paragraphs.push({ start, text: chunk.replace(CALL, (call) => ' '.repeat(call.length)) });
    }
    start += chunk.length;
  }
  const isWhole = called.size === told.size && [...called].every((id) => told.has(id));
  return isWhole ? paragraphs : undefined;
}

const isPlain = (words: string | undefined) =>
  words !== undefined && quickInlines(words, { dialect: 'field', block: 'paragraph' }) !== undefined;

/** Lines without the four spaces that each begins with after the first; undefined where one has more or fewer. */
function withoutIndents(lines: string): string | undefined {
  return /\n(?! {4}\S)/.test(lines) ? undefined : lines.replace(/\n {4}/g, '\n');
}
