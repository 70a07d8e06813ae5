import { rhythmOf } from '../../../style/rhythm.ts';
import type { TitleBlock } from '../../../tree/nodes.ts';
import { inCell, within } from '../surroundings.ts';
import { columnWidths, openTable, tableXml } from '../table-xml.ts';
import { textIn } from '../text-in.ts';
import { hexColour } from '../twips.ts';
import { writeCell } from '../write-cell.ts';
import { writeParagraph } from '../write-paragraph.ts';
import type { BlockHandler } from './handler.ts';

/** The key-value block at a paper's head: a table of two columns, the terms as row headings. */
export const writeTitleBlock: BlockHandler<TitleBlock> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const open = openTable(context);
  const { terms } = rhythmOf(context.style);
  const { sizes, colours, title } = context.style;
  const inside = inCell(within(surroundings, node.origin), 'TitleBlockText', sizes.body);
  const rows = node.rows.map((row) => {
    const content = [textIn(row.term, row.termLanguage)];
    const term = writeParagraph({ look: { base: 'TitleBlockTerm' }, content }, inside, context);
    const cells = [
      { span: 1, ...(title.details === 'table' ? { fill: hexColour(colours.tableBand) } : {}), xml: term },
      { span: 1, xml: writeCell(row.children, inside, context) },
    ];
    return { header: false, mayBreak: false, cells };
  });
  const grid = {
    style: 'TitleBlock',
    columns: columnWidths([terms, 1 - terms], surroundings.width),
    indent: 0,
    description: node.summary,
    firstColumn: true,
    rows,
  };
  return start + open + tableXml(grid, context) + end;
};
