import type { Points } from '../../style/house-style.ts';
import type { PictureBlock } from '../../tree/nodes.ts';
import { indented, type LayoutContext, narrowed, parentOf, type Setting, settingAt } from '../context.ts';
import type { Flow } from '../flow.ts';
import type { ImageItem } from '../laid-out.ts';
import { addElement } from '../structure.ts';
import { layFigureCaption } from './figure-caption.ts';

/** A picture under its caption, whole on one page: a `Figure` with its alternative. One that is left out is its caption. */
export function layPictureBlock(
  block: PictureBlock,
  outer: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  const { rhythm } = context;
  const setting = narrowed(settingAt(outer, block.origin), indented(outer, block.indent));
  flow.space(rhythm.figure);
  flow.anchor(block.id);
  layFigureCaption(block, setting, flow, context);
  const { picture } = block;
  if (picture === undefined) return;
  const size = printedSize(block, setting.width, context);
  context.pictures.set(block, size);
  const { alternative } = picture;
  const owner = addElement(parentOf(setting, context), 'Figure', { alternative });
  const image: ImageItem = { kind: 'image', owner, x: setting.left, y: 0, ...size, picture };
  flow.add({ height: size.height, pieces: [image] });
  flow.space(rhythm.figure);
}

/** The most of a page's height, and of its column's, that a picture takes. */
const OF_PAGE = 0.6;
const OF_COLUMN = 0.85;

/** The size a picture is printed at: its share of the width, or its own size, as far as there is room. */
function printedSize(
  { picture, share }: PictureBlock,
  room: Points,
  { style: { page } }: LayoutContext,
): { readonly width: Points; readonly height: Points } {
  const { width, height } = picture ?? { width: 0, height: 0 };
  const tallest = Math.min(
    page.height * OF_PAGE,
    (page.height - page.margins.top - page.margins.bottom) * OF_COLUMN,
  );
  const wanted = share === undefined ? Math.min(1, room / width) : (room * share) / width;
  const scale = Math.min(wanted, tallest / height);
  return { width: width * scale, height: height * scale };
}
