import type { DraftBlock, DraftCell, DraftItem, DraftRow, Holder } from './draft.ts';

/** Shows `see` what holds blocks within a block, in reading order: items, cells, notes, panels, quotations, fields. */
export function eachHolder(block: DraftBlock, see: (holder: Holder) => void): void {
  switch (block.type) {
    case 'list':
      for (const item of block.children) see(item);
      return;
    case 'table':
      eachCell(block.head, see);
      eachCell(block.body, see);
      see(block.notes);
      return;
    case 'titleBlock':
      for (const row of block.rows) see(row);
      return;
    case 'blockquote':
    case 'panel':
    case 'field':
    case 'directive':
      see(block);
  }
}

function eachCell(rows: readonly DraftRow[], see: (holder: Holder) => void): void {
  for (let r = 0; r < rows.length; r++) {
    const { cells } = rows[r] as DraftRow;
    for (let c = 0; c < cells.length; c++) see(cells[c] as DraftCell);
  }
}

/** Changes every list of blocks in a tree, the innermost first, and gives the outermost as changed. */
export function changeLists(
  blocks: DraftBlock[],
  change: (blocks: DraftBlock[]) => DraftBlock[],
): DraftBlock[] {
  const within = (holder: Holder) => {
    holder.children = changed(holder.children);
  };
  const changed = (list: DraftBlock[]): DraftBlock[] => {
    for (let i = 0; i < list.length; i++) eachHolder(list[i] as DraftBlock, within);
    return change(list);
  };
  return changed(blocks);
}

/** Changes every block of a tree, the innermost first; `change` gives what stands in a block's place. */
export function changeBlocks(
  blocks: DraftBlock[],
  change: (block: DraftBlock) => DraftBlock | readonly DraftBlock[],
): DraftBlock[] {
  return changeLists(blocks, (list) => {
    // Most lists stay as they are: a new one is begun at the first block that does not.
    let out: DraftBlock[] | undefined;
    for (let i = 0; i < list.length; i++) {
      const block = list[i] as DraftBlock;
      const made = change(block);
      if (made === block) out?.push(block);
      else {
        out ??= list.slice(0, i);
        if (isBlock(made)) out.push(made);
        else for (const each of made) out.push(each);
      }
    }
    return out ?? list;
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
    else eachHolder(block, (holder) => eachNode(holder.children, see));
  }
}
