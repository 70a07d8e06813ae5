import type { Chart, PictureBlock } from '../../tree/nodes.ts';
import { type LayoutContext, parentOf, type Setting } from '../context.ts';
import type { Flow } from '../flow.ts';
import { addElement } from '../structure.ts';
import { flowText } from '../text-block.ts';

/** The caption over a chart or a picture, on the page that it is on; nothing where it has none. */
export function layFigureCaption(
  { caption }: Pick<Chart | PictureBlock, 'caption'>,
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  if (caption.length === 0) return;
  const { rhythm, style } = context;
  const parent = parentOf(setting, context);
  const element = addElement(parent, 'P');
  const look = { ...setting, size: style.sizes.table, bold: true, colour: style.colours.heading };
  flowText({ inlines: caption, element, notesIn: parent, whole: true }, look, flow, context);
  flow.space(rhythm.item);
  flow.hold();
}
