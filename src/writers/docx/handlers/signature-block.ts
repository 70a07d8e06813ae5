import type { SignatureBlock, Text } from '../../../tree/nodes.ts';
import type { DocxContext } from '../context.ts';
import { wordRhythm } from '../styles/word-rhythm.ts';
import { type Surroundings, within } from '../surroundings.ts';
import { columnWidths, type GridRow, openTable, tableXml } from '../table-xml.ts';
import { textIn } from '../text-in.ts';
import { hexColour, twips } from '../twips.ts';
import { writeParagraph } from '../write-paragraph.ts';
import type { BlockHandler } from './handler.ts';

/** Share of the width for the whole block, and of that for the terms. */
const blockShare = 0.8;
const termShare = 0.25;
/** Lines of room to sign in. */
const roomToSign = 2.2;

/** Terms with a rule to sign on, or with the detail that is known; all of it stays on one page. */
export const writeSignatureBlock: BlockHandler<SignatureBlock> = (node, surroundings, context) => {
  const { start, end } = context.bookmarks.around(node);
  const open = openTable(context);
  const inside = within(surroundings, node.origin);
  const rows = node.rows.map((row) => signatureRow(row, inside, context));
  const grid = {
    style: 'SignatureBlock',
    columns: columnWidths([termShare, 1 - termShare], Math.round(surroundings.width * blockShare)),
    indent: 0,
    description: node.rows.map(({ term }) => term).join(', '),
    firstColumn: true,
    rows,
  };
  return start + open + tableXml(grid, context) + end;
};

function signatureRow(
  row: SignatureBlock['rows'][number],
  surroundings: Surroundings,
  context: DocxContext,
): GridRow {
  const { style } = context;
  const line = (base: string, words: string, language: Text['language']) => {
    const content = words === '' ? [] : [textIn(words, language)];
    return writeParagraph({ look: { base }, content }, surroundings, context);
  };
  const term = { span: 1, foot: true, xml: line('SignatureTerm', row.term, row.termLanguage) };
  const detail = { span: 1, foot: true, xml: line('Signature', row.detail, row.detailLanguage) };
  if (row.detail !== '') return { header: false, mayBreak: false, cells: [term, detail] };
  const ruled = { ...detail, bottomRule: { size: 4, colour: hexColour(style.colours.text) } };
  const height = twips(style.sizes.body * style.lineHeight * roomToSign) + wordRhythm(style).item.after;
  return { header: false, mayBreak: false, height, cells: [term, ruled] };
}
