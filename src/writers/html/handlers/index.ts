import { writeBlockquote } from './blockquote.ts';
import { writeChart } from './chart.ts';
import { writeContents } from './contents.ts';
import type { BlockHandlers } from './handler.ts';
import { writeHeading } from './heading.ts';
import { writeList } from './list.ts';
import { writePageBreak } from './page-break.ts';
import { writePanel } from './panel.ts';
import { writeParagraph } from './paragraph.ts';
import { writePictureBlock } from './picture.ts';
import { writeSignatureBlock } from './signature-block.ts';
import { writeTable } from './table.ts';
import { writeTitleBlock } from './title-block.ts';

/** The handler of each type of block. */
export const handlers: BlockHandlers = {
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  blockquote: writeBlockquote,
  table: writeTable,
  chart: writeChart,
  picture: writePictureBlock,
  titleBlock: writeTitleBlock,
  signatureBlock: writeSignatureBlock,
  panel: writePanel,
  contents: writeContents,
  pageBreak: writePageBreak,
};
