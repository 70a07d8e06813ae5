import { changeBlocks } from '../child-blocks.ts';
import type { FieldNode, Name, Transform } from '../draft.ts';
import { readField } from '../read-field.ts';

/**
 * Parses each field by itself, so that nothing in it can close a container, catch a footnote or a link of another
 * field, or join its list to another's. A field stays a node of its own until a table, a title block or the flow of
 * the text takes it in; it is named by its path and, more weakly, by the entry that the path leads into.
 */
export const fields: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) => {
    if (block.type === 'field') {
      block.children = readField(block.markdown, block.origin);
      block.names = namesOf(block);
    }
    return block;
  });
};

function namesOf({ origin: { path } }: FieldNode): Name[] {
  if (path === '') return [];
  const names: Name[] = [{ name: path, strength: 'path' }];
  const end = path.lastIndexOf('.');
  if (end > 0) names.push({ name: path.slice(0, end), strength: 'parent' });
  return names;
}
