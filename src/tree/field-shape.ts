import type { DraftBlock } from './draft.ts';
import { eachInline } from './each-inline.ts';
import { readField } from './read-field.ts';

/**
 * What a Markdown field is made of, in order: "paragraph", "list of 3", "table of 4 rows and 2 columns", "quotation", what is
 * in an item after its list, and last its notes. Two fields of one shape take the same numbers wherever they are printed.
 */
export function fieldShape(markdown: string): readonly string[] {
  const blocks = readField(markdown);
  let notes = 0;
  eachInline(blocks, undefined, (inline) => {
    if (inline.type === 'footnoteCall') notes += 1;
  });
  return [...shapesOf(blocks), ...(notes === 0 ? [] : [notes === 1 ? 'one note' : `${notes} notes`])];
}

function shapesOf(blocks: readonly DraftBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list': {
        const within = block.children.flatMap(({ children }) => shapesOf(children.slice(1)));
        return [`list of ${block.children.length}`, ...within];
      }
      case 'pipeTable':
        return [`table of ${block.rows.length} rows and ${block.rows[0]?.length ?? 0} columns`];
      case 'blockquote':
        return ['quotation', ...shapesOf(block.children)];
      default:
        return [block.type];
    }
  });
}
