import type { Block, List, ListItem, Paragraph } from '../../../tree/nodes.ts';
import type { DocxContext } from '../context.ts';
import { type Surroundings, within } from '../surroundings.ts';
import { writeParagraph } from '../write-paragraph.ts';
import type { BlockHandler } from './handler.ts';
import { roleStyle } from './paragraph.ts';

/** A list: each item's number hangs on its first paragraph, and what else the item holds stands under its text. */
export const writeList: BlockHandler<List> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const own = within(surroundings, node.origin);
  const inside = { ...own, steps: Math.max(node.indent, surroundings.steps) + 1 };
  let xml = start;
  for (const item of node.children) xml += writeItem(item, inside, context);
  return xml + end;
};

function writeItem(item: ListItem, inside: Surroundings, context: DocxContext): string {
  const [first, ...others] = item.children;
  const hangsOn = first?.type === 'paragraph' && first.number === undefined ? first : undefined;
  const own = within(inside, item.origin);
  const line = writeLine(item, hangsOn, own, context);
  const rest: readonly Block[] = hangsOn === undefined ? item.children : others;
  return line + context.writeBlocks(rest, own.plainLists ? own : { ...own, text: 'ListContinue' }, context);
}

/** The paragraph that the item's number hangs on; an empty one if the item begins with something else. */
function writeLine(
  item: ListItem,
  paragraph: Paragraph | undefined,
  surroundings: Surroundings,
  context: DocxContext,
): string {
  const { number } = item;
  const base = roleStyle({ role: paragraph?.role ?? 'text', number }, surroundings);
  const { start, end } = context.bookmarks.around(paragraph ?? {});
  const line = writeParagraph(
    {
      look: { base, number, steps: surroundings.steps },
      number,
      keepWithNext: paragraph?.keepWithNext ?? item.keepWithNext,
      id: item.id,
      origin: item.origin ?? paragraph?.origin,
      content: paragraph?.children ?? [],
    },
    surroundings,
    context,
  );
  return start + line + end;
}
