import type { DraftBlock, DraftItem, Holder } from './draft.ts';

const NONE: readonly Holder[] = [];

/** What holds blocks within a block, in reading order: items, cells, notes, panels, quotations, fields. */
export function holdersOf(block: DraftBlock): readonly Holder[] {
  switch (block.type) {
    case 'list':
      return block.children;
    case 'table':
      return [...[...block.head, ...block.body].flatMap((row) => row.cells), block.notes];
    case 'titleBlock':
      return block.rows;
    case 'blockquote':
    case 'panel':
    case 'field':
    case 'directive':
      return [block];
    default:
      return NONE;
  }
}

/** Changes every list of blocks in a tree, the innermost first, and gives the outermost as changed. */
export function changeLists(
  blocks: readonly DraftBlock[],
  change: (blocks: readonly DraftBlock[]) => DraftBlock[],
): DraftBlock[] {
  for (const block of blocks)
    for (const holder of holdersOf(block)) holder.children = changeLists(holder.children, change);
  return change(blocks);
}

/** Changes every block of a tree, the innermost first; `change` gives what stands in a block's place. */
export function changeBlocks(
  blocks: readonly DraftBlock[],
  change: (block: DraftBlock) => DraftBlock | readonly DraftBlock[],
): DraftBlock[] {
  return changeLists(blocks, (list) => {
    const out: DraftBlock[] = [];
    for (const block of list) {
      const made = change(block);
      if (isBlock(made)) out.push(made);
      else for (const each of made) out.push(each);
    }
    return out;
  });
}

function isBlock(made: DraftBlock | readonly DraftBlock[]): made is DraftBlock {
  return 'type' in made;
}

/** Shows `see` everything of a tree that can be named, in reading order: blocks and items, each before what it holds. */
export function eachNode(blocks: readonly DraftBlock[], see: (node: DraftBlock | DraftItem) => void): void {
  for (const block of blocks) {
    see(block);
    if (block.type === 'list')
      for (const item of block.children) {
        see(item);
        eachNode(item.children, see);
      }
    else for (const holder of holdersOf(block)) eachNode(holder.children, see);
  }
}
