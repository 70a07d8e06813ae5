import type { Block } from '../tree/nodes.ts';
import { layBlocks } from './blocks/index.ts';
import type { LayoutContext, Setting } from './context.ts';
import type { Flow } from './flow.ts';
import { rulesAbove } from './title-rules.ts';

/**
 * The organisation and the title at the head of a paper, set off as the house does. Gives the blocks that are still to
 * be laid.
 */
export function layHead(
  blocks: readonly Block[],
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): readonly Block[] {
  const { head } = context.style.title;
  const at = blocks.findIndex((block) => block.type === 'heading');
  const title = blocks[at];
  if (head === 'plain' || title?.type !== 'heading' || title.role !== 'title') return blocks;
  context.layBlocks(blocks.slice(0, at), setting, flow);
  const rest = blocks.slice(at);
  if (head === 'band') return layBand(rest, at === 0, setting, flow, context);
  if (at > 0) rulesAbove(setting, flow, context);
  return rest;
}

/** The title and the subtitle after it on a ground in the colours of table heads that reaches as far as panels do. */
function layBand(
  blocks: readonly Block[],
  atTop: boolean,
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): readonly Block[] {
  const { rhythm, style } = context;
  const { panelPadding: padding } = rhythm;
  const { tableHead, tableHeadText } = style.colours;
  const colours = { ...style.colours, text: tableHeadText, heading: tableHeadText, link: tableHeadText };
  const next = blocks[1];
  const count = next?.type === 'paragraph' && next.role === 'subtitle' ? 2 : 1;
  const ground = {
    left: setting.left - padding,
    right: setting.left + setting.width + padding,
    padding,
    tint: tableHead,
    bar: undefined,
  };
  // At the top of a page a ground would reach up to the header.
  if (atTop) flow.add({ height: padding / 2, pieces: [] });
  flow.space(rhythm.item);
  flow.within(ground, () =>
    layBlocks(blocks.slice(0, count), { ...setting, colour: tableHeadText }, flow, {
      ...context,
      style: { ...style, colours },
    }),
  );
  flow.space(rhythm.figure);
  return blocks.slice(count);
}
