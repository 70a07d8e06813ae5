import type { Block } from '../../tree/nodes.ts';
import type { LayoutContext, Setting } from '../context.ts';
import type { Flow } from '../flow.ts';
import { layBlockquote } from './blockquote.ts';
import { layChart } from './chart.ts';
import { layContents } from './contents.ts';
import { layHeading } from './heading.ts';
import { layList } from './list.ts';
import { layPageBreak } from './page-break.ts';
import { layPanel } from './panel.ts';
import { layParagraph } from './paragraph.ts';
import { layPictureBlock } from './picture.ts';
import { laySignatureBlock } from './signature-block.ts';
import { layTable } from './table.ts';
import { layTitleBlock } from './title-block.ts';

type Handlers = {
  readonly [T in Block['type']]: (
    block: Extract<Block, { type: T }>,
    setting: Setting,
    flow: Flow,
    context: LayoutContext,
  ) => void;
};

/** One handler for each block of the tree: a new node type does not compile until it has one. */
const HANDLERS: Handlers = {
  heading: layHeading,
  paragraph: layParagraph,
  list: layList,
  blockquote: layBlockquote,
  table: layTable,
  chart: layChart,
  picture: layPictureBlock,
  titleBlock: layTitleBlock,
  signatureBlock: laySignatureBlock,
  panel: layPanel,
  contents: layContents,
  pageBreak: layPageBreak,
};

/** Lays blocks one under another in their setting's column. */
export function layBlocks(
  blocks: readonly Block[],
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  for (const block of blocks) {
    HANDLERS[block.type](block as never, setting, flow, context);
    if (block.keepWithNext === true) flow.hold();
  }
}
