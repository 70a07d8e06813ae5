import type { HouseStyle } from '../../../style/house-style.ts';
import type { Block, Panel } from '../../../tree/nodes.ts';
import { blocksLength } from '../blocks-length.ts';
import { plainText } from '../plain-text.ts';
import { wordRhythm } from '../styles/word-rhythm.ts';
import { within } from '../surroundings.ts';
import { openTable, tableXml } from '../table-xml.ts';
import { writeCell } from '../write-cell.ts';
import type { BlockHandler } from './handler.ts';

/** The most characters that stay on one page together, about five lines. */
const longestWhole = 400;

/**
 * A panel: a column in the panel's table style, whose ground reaches into the margins so that its text stands with
 * the text of the page. Not bordered paragraphs: Word draws those from each paragraph's own indent, and the lettered
 * parts of a recommendation would stand outside the panel. Each paragraph and each item of a list has a row, since Word
 * keeps a row whole with the next one where its first paragraph is kept with the next; the words it begins with describe
 * it.
 */
export const writePanel: BlockHandler<Panel> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const padding = wordRhythm(context.style).panelPadding;
  const open = openTable(context);
  const text = surroundings.plainLists ? surroundings.text : 'PanelText';
  const inside = { ...within(surroundings, node.origin), text };
  const parts = node.children.flatMap(rowsOf);
  const rows = (parts.length > 0 ? parts : [undefined]).map((part, i) => {
    context.opening.above = part && spaceAbove(parts[i - 1], part, context.style);
    const xml = writeCell(part ? [part] : [], inside, context);
    context.opening.above = undefined;
    const joins = { joinsAbove: i > 0, joinsBelow: i < parts.length - 1 };
    const mayBreak = part !== undefined && blocksLength([part]) > longestWhole;
    return { header: false, mayBreak, cells: [{ span: 1, xml, ...joins }] };
  });
  const columns = [surroundings.width + 2 * padding];
  const description = parts.length > 1 ? (parts.map(beginning).find((words) => words !== '') ?? '') : '';
  const grid = { style: 'Panel', columns, indent: -padding, description, firstColumn: false, rows };
  return start + open + tableXml(grid, context) + end;
};

/** A block as it is, or a list item by item; the first bears what names the list. */
function rowsOf(block: Block): readonly Block[] {
  if (block.type !== 'list') return [block];
  const { id: _, ...unnamed } = block;
  return block.children.map((item, i) => ({ ...(i === 0 ? block : unnamed), children: [item] }));
}

/** Between the paragraphs of two rows Word adds what it would take the larger of within one: what is left to add, if any. */
function spaceAbove(before: Block | undefined, block: Block, style: HouseStyle): number | undefined {
  if (before === undefined) return undefined;
  const { paragraph, item } = wordRhythm(style);
  const spaceOf = ({ type }: Block) => (type === 'list' ? item : paragraph);
  return Math.max(spaceOf(block).before - spaceOf(before).after, 0);
}

/** The first words of a block. */
function beginning(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return plainText(block.children).trim();
  if (block.type !== 'list') return '';
  const [first] = block.children[0]?.children ?? [];
  return first ? beginning(first) : '';
}
