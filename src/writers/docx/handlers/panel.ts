import type { Panel } from '../../../tree/nodes.ts';
import { wordRhythm } from '../styles/word-rhythm.ts';
import { within } from '../surroundings.ts';
import { openTable, tableXml } from '../table-xml.ts';
import { writeCell } from '../write-cell.ts';
import type { BlockHandler } from './handler.ts';

/**
 * A panel: one cell in the panel's table style, whose ground reaches into the margins so that its text stands with
 * the text of the page. Not bordered paragraphs: Word draws those from each paragraph's own indent, and the lettered
 * parts of a recommendation would stand outside the panel.
 */
export const writePanel: BlockHandler<Panel> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const padding = wordRhythm(context.style).panelPadding;
  const open = openTable(context);
  const text = surroundings.plainLists ? surroundings.text : 'PanelText';
  const xml = writeCell(node.children, { ...within(surroundings, node.origin), text }, context);
  const grid = {
    style: 'Panel',
    columns: [surroundings.width + 2 * padding],
    indent: -padding,
    firstColumn: false,
    rows: [{ header: false, mayBreak: true, cells: [{ span: 1, xml }] }],
  };
  return start + open + tableXml(grid, context) + end;
};
