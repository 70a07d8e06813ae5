import { eachHolder } from './child-blocks.ts';
import type { DraftBlock } from './draft.ts';
import { plainText } from './plain-text.ts';
import { readField } from './read-field.ts';

/** The words of a Markdown field as they print, in one run: without emphasis, links and notes, blocks parted by a space. */
export function plainWords(markdown: string): string {
  const words: string[] = [];
  collect(readField(markdown), words);
  return words.filter((part) => part !== '').join(' ');
}

function collect(blocks: readonly DraftBlock[], words: string[]): void {
  for (const block of blocks)
    if (block.type === 'paragraph' || block.type === 'heading') words.push(plainText(block.children));
    else if (block.type === 'pipeTable') for (const row of block.rows) words.push(...row.map(plainText));
    else eachHolder(block, (holder) => collect(holder.children, words));
}
