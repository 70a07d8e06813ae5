import type { DraftBlock } from './draft.ts';
import type { FlowReader } from './flow-reader.ts';
import { FAR_REACHING, isTooMuch, literalParagraph, withoutDepth } from './limits.ts';
import { quickInlines } from './quick-inlines.ts';
import { quickList } from './quick-list.ts';
import { quickTable } from './quick-table.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/**
 * Markdown's blocks, the plain ones made directly: paragraphs, simple lists and tables. What is not plain goes
 * through the parser, stretch by stretch. What would reach beyond its stretch, or is too much for a parser, prints as
 * it is typed.
 */
export function readFlow(markdown: string, reader: FlowReader): DraftBlock[] {
  const out: DraftBlock[] = [];
  for (const stretch of stretchesOf(markdown, reader.dialect, reader.notes))
    for (const block of blocksOf(stretch, reader)) out.push(block);
  return out;
}

function blocksOf({ text, words }: Stretch, reader: FlowReader): readonly DraftBlock[] {
  if (words) return [placed({ type: 'paragraph', role: 'text', indent: 0, children: words }, reader)];
  const quick = quickList(text, reader) ?? typedTable(text, reader);
  if (quick) return [quick];
  const tame = withoutDepth(text);
  return isTooMuch(tame) || (reader.notes === undefined && FAR_REACHING.test(text))
    ? [placed(literalParagraph(text), reader)]
    : reader.parse(tame);
}

function typedTable(text: string, reader: FlowReader): DraftBlock | undefined {
  if (!text.startsWith('|')) return undefined;
  const place = { dialect: reader.dialect, block: 'cell', notes: reader.notes } as const;
  const table = quickTable(
    text.replace(/\n$/, '').split('\n'),
    (words) => quickInlines(words, place) ?? reader.parseWords(words),
  );
  return table && placed(table, reader);
}

function placed<Block extends DraftBlock>(block: Block, { origin }: FlowReader): Block {
  return origin ? { ...block, origin } : block;
}
