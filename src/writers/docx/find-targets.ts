import type { Block, Root } from '../../tree/nodes.ts';
import type { Bookmarks } from './bookmarks.ts';
import { captionLabel } from './caption-label.ts';
import { plainText } from './plain-text.ts';

/** What a reference can say of a block: the number that hangs on it, the label of its caption, or its words. */
export interface Target {
  readonly bookmark: string;
  /** As Word's REF field prints it: without a closing full stop. */
  readonly number?: string;
  /** "Table 1", and the bookmark around those words alone. */
  readonly caption?: { readonly text: string; readonly bookmark: string };
  readonly words?: string;
}

/** Every block that has an id, wherever in the document it stands. */
export function findTargets(root: Root, bookmarks: Bookmarks): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.id !== undefined) targets.set(block.id, targetOf(block, block.id, bookmarks));
      for (const inner of innerBlocks(block)) visit(inner);
      for (const [id, target] of partsOf(block, bookmarks)) targets.set(id, target);
    }
  };
  visit(root.children);
  return targets;
}

function targetOf(block: Block, id: string, bookmarks: Bookmarks): Target {
  const bookmark = bookmarks.nameOf(id);
  if (block.type === 'table' || block.type === 'chart' || block.type === 'picture') {
    const text = captionLabel(plainText(block.caption));
    return text === undefined
      ? { bookmark }
      : { bookmark, caption: { text, bookmark: bookmarks.nameOf(`${id}_label`) } };
  }
  if (block.type !== 'heading' && block.type !== 'paragraph') return { bookmark };
  const words = plainText(block.children);
  return block.number === undefined
    ? { bookmark, words }
    : { bookmark, words, number: fieldNumber(block.number.text) };
}

/** The items of a list and the rows of a table. */
function partsOf(block: Block, bookmarks: Bookmarks): (readonly [string, Target])[] {
  const found: (readonly [string, Target])[] = [];
  if (block.type === 'list') {
    for (const { id, number } of block.children) {
      if (id !== undefined)
        found.push([id, { bookmark: bookmarks.nameOf(id), number: fieldNumber(number.text) }]);
    }
  }
  if (block.type === 'table') {
    for (const { id } of [...block.head, ...block.body]) {
      if (id !== undefined) found.push([id, { bookmark: bookmarks.nameOf(id) }]);
    }
  }
  return found;
}

function fieldNumber(printed: string): string {
  return printed.replace(/\.+$/, '');
}

function innerBlocks(block: Block): (readonly Block[])[] {
  switch (block.type) {
    case 'list':
      return block.children.map((item) => item.children);
    case 'blockquote':
    case 'panel':
      return [block.children];
    case 'titleBlock':
      return block.rows.map((row) => row.children);
    case 'table':
      return [...block.head, ...block.body]
        .flatMap((row) => row.cells.map((cell) => cell.children))
        .concat([block.notes]);
    default:
      return [];
  }
}
