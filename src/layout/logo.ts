import type { Block } from '../tree/nodes.ts';
import { type LayoutContext, parentOf, type Setting } from './context.ts';
import { collectBoxes, type Flow, heightOf } from './flow.ts';
import type { ImageItem } from './laid-out.ts';
import { stacked } from './stacked-pieces.ts';
import { addElement } from './structure.ts';

/** Between the logo and words beside it. */
const GAP = 18;
/** How much of the room left over stands before the logo. */
const SHARES = { left: 0, centre: 0.5, right: 1 } as const;

/**
 * The authority's logo at the head of the first page: at the right with the organisation's name beside it, or alone at
 * the left or in the middle. Gives the blocks that are still to be laid.
 */
export function layLogo(
  blocks: readonly Block[],
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): readonly Block[] {
  const { logo, page } = context.style;
  if (logo === undefined) return blocks;
  const scale = Math.min(1, setting.width / logo.width);
  const width = logo.width * scale;
  const height = logo.height * scale;
  const right = logo.place === 'right';
  const x = setting.left + (setting.width - width) * SHARES[logo.place];
  const { top } = page.margins;
  const box = [x, top, x + width, top + height] as const;
  const { alternative } = logo;
  const owner =
    alternative === '' ? 'layout' : addElement(parentOf(setting, context), 'Figure', { alternative, box });
  const image: ImageItem = { kind: 'image', owner, x, y: 0, width, height, picture: logo };
  const [first, ...rest] = blocks;
  const room = setting.width - width - GAP;
  const beside =
    right && first?.type === 'paragraph' && first.role === 'organisation' && room > setting.width / 3;
  const words = beside
    ? collectBoxes((cell) => context.layBlocks([first], { ...setting, width: room }, cell))
    : [];
  const tallest = Math.max(height, heightOf(words));
  flow.add({
    height: tallest,
    pieces: [image, ...stacked(words, (tallest - heightOf(words)) / 2)],
    anchors: words.flatMap((line) => line.anchors),
    notes: words.flatMap((line) => line.notes),
  });
  flow.space(context.rhythm.figure);
  flow.hold();
  return beside ? rest : blocks;
}
