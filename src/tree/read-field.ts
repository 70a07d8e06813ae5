import type { DraftBlock, DraftInline } from './draft.ts';
import { replaceExemptBlocks } from './exempt-blocks.ts';
import { parseFieldMarkdown, parseFieldWords } from './grammar.ts';
import { FAR_REACHING, hasTooManyDefinitions, isTooMuch, withoutDepth } from './limits.ts';
import type { Origin } from './nodes.ts';
import { quickNotes } from './quick-notes.ts';
import { readBlocks, readWords } from './read-blocks.ts';
import { readFlow } from './read-flow.ts';
import type { Reading } from './reading.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** One field of a case, parsed by itself. Every block of it has the field's origin. */
export function readField(markdown: string, origin?: Origin): DraftBlock[] {
  const text = fieldText(markdown);
  if (isOneStretch(text)) return quickNotes(text, origin) ?? parseField(withoutDepth(text), origin);
  return readFlow(text, {
    dialect: 'field',
    origin,
    parse: (run) => parseField(run, origin),
    parseWords: (words) => parseWords(words, origin),
  });
}

/** The same through the parser alone, which `readField` must equal. `text` is as `fieldText` gives it. */
export function parseField(text: string, origin?: Origin): DraftBlock[] {
  return readBlocks(parseFieldMarkdown(text), readingOf(text, origin));
}

function parseWords(words: string, origin?: Origin): DraftInline[] {
  return isTooMuch(words)
    ? [{ type: 'text', value: words }]
    : readWords(parseFieldWords(words), readingOf(words, origin));
}

/** A field as its parser gets it: line ends alike, exempt blocks open. */
export function fieldText(markdown: string): string {
  const lines = markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown;
  return lines.includes(':::') ? replaceExemptBlocks(lines, () => undefined) : lines;
}

/** The stretches a field is read in. `text` is as `fieldText` gives it. */
export function fieldStretches(text: string): Stretch[] {
  return isOneStretch(text) ? [{ start: 0, text }] : stretchesOf(text, 'field');
}

/** Whether a field has to be read as a whole; one that is too much for that is read in stretches all the same. */
function isOneStretch(text: string): boolean {
  if (!FAR_REACHING.test(text) || hasTooManyDefinitions(text)) return false;
  return (
    !isTooMuch(text) ||
    stretchesOf(text, 'field').every((stretch) => stretch.words || !isTooMuch(stretch.text))
  );
}

function readingOf(source: string, origin: Origin | undefined): Reading {
  const reading = {
    source,
    dialect: 'field',
    definitions: new Map(),
    footnotes: new Map(),
    fields: [],
  } as const;
  return origin ? { ...reading, origin } : reading;
}
