import type { NumberingList } from '../../style/house-style.ts';
import { changeLists } from '../child-blocks.ts';
import type { DirectiveNode, DraftBlock, DraftItem, DraftList, Transform } from '../draft.ts';

const LISTS: ReadonlySet<string> = new Set([
  'recommendations',
  'resolutions',
  'scrutiny',
  'points',
  'list',
  'bullet',
]);

/**
 * Makes lists of runs of items. Items that follow one another and name the same list make one; an item of a higher
 * level nests in the item before it, whatever list it names. A level that skips is taken one below its parent.
 */
export const items: Transform = (draft) => {
  draft.children = changeLists(draft.children, (blocks) => {
    if (!blocks.some(({ type }) => type === 'directive')) return blocks;
    const out: DraftBlock[] = [];
    /** The lists now open, outermost first. */
    let open: DraftList[] = [];
    for (const block of blocks) {
      if (block.type !== 'directive' || block.name !== 'item') {
        open = [];
        out.push(block);
        continue;
      }
      const kind = listOf(block);
      const level = Math.min(
        Math.max(1, Math.floor(Number(block.attributes.level ?? '1')) || 1),
        open.length + 1,
      );
      open = open.slice(0, level);
      if (open[level - 1]?.list !== kind) {
        const list: DraftList = { type: 'list', list: kind, indent: 0, children: [] };
        (open[level - 2]?.children.at(-1)?.children ?? out).push(list);
        open = [...open.slice(0, level - 1), list];
      }
      open[level - 1]?.children.push(itemOf(block));
    }
    return out;
  });
};

function listOf({ attributes: { list = '' } }: DirectiveNode): NumberingList {
  return isList(list) ? list : 'bullet';
}

function isList(name: string): name is NumberingList {
  return LISTS.has(name);
}

function itemOf({ names, origin, children }: DirectiveNode): DraftItem {
  return { type: 'listItem', ...(names ? { names } : {}), ...(origin ? { origin } : {}), children };
}
