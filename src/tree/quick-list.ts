import type { DraftBlock, DraftItem, DraftParagraph } from './draft.ts';
import type { FlowReader } from './flow-reader.ts';
import { MARKER, quickInlines } from './quick-inlines.ts';
import { withoutEnds } from './stretches.ts';

const ITEM = /^(?:-|(\d{1,9})([.)])) (?! {4})([^\n]*)$/;

/**
 * A list of which each line is one item of words, all marked alike; undefined for anything else. Words that are not
 * plain are parsed item by item.
 */
export function quickList(text: string, reader: FlowReader): DraftBlock | undefined {
  if (!/^(?:-|\d{1,9}[.)]) /.test(text)) return undefined;
  const { origin } = reader;
  const lines = withoutEnds(text)
    .split('\n')
    .map((line) => ITEM.exec(line));
  const [, first, delimiter] = lines[0] ?? [];
  const children: DraftItem[] = [];
  for (const line of lines) {
    if (line === null || line[2] !== delimiter) return undefined;
    const bare = withoutEnds(line[3] ?? '');
    if (bare === '' || MARKER.test(bare)) return undefined;
    const paragraph: DraftParagraph = {
      type: 'paragraph',
      role: 'text',
      indent: 0,
      children: wordsOf(bare, reader),
    };
    if (origin) children.push({ type: 'listItem', origin, children: [{ ...paragraph, origin }] });
    else children.push({ type: 'listItem', children: [paragraph] });
  }
  const base = { type: 'list', indent: 0, children, ...(origin ? { origin } : {}) } as const;
  return first === undefined ? { ...base, list: 'bullet' } : { ...base, list: 'list', start: Number(first) };
}

function wordsOf(bare: string, reader: FlowReader): DraftParagraph['children'] {
  const { dialect, notes } = reader;
  return quickInlines(bare, { dialect, block: 'paragraph', notes }) ?? reader.parseWords(bare);
}
