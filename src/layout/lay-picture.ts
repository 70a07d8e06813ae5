import type { HouseStyle, Picture } from '../style/house-style.ts';
import type { Root } from '../tree/nodes.ts';
import type { ImageItem, LaidOut, LaidOutPage, StructureElement } from './laid-out.ts';
import { layOut } from './lay-out.ts';
import type { PackFurniture } from './pack-part.ts';

/**
 * A page with a heading and a supplied picture under it: as large as the page allows, never larger than at 96 pixels to the inch, centred, and a
 * `Figure` with the picture's alternative in words.
 */
export function layPicture(heading: string, picture: Picture, furniture: PackFurniture): LaidOut {
  const { logo: _, ...style } = furniture.style;
  const title = { type: 'heading', depth: 1, role: 'title', children: [{ type: 'text', value: heading }] };
  const root = { type: 'root', children: [title], footnotes: [] } as Root;
  const laidOut = layOut(root, style, furniture.details, furniture.typeface);
  const index = laidOut.pages.length - 1;
  const page = laidOut.pages[index] as LaidOutPage;
  const item = placed(picture, textEnds(page) + GAP, style);
  const { x, y, width, height, owner } = item;
  owner.box = [x, y, x + width, y + height];
  (laidOut.structure.children[0] ?? laidOut.structure).children.push(owner);
  const pages = laidOut.pages.map((each, i) =>
    i === index ? { ...each, items: [...each.items, item] } : each,
  );
  return { ...laidOut, pages };
}

/** Points between the heading and the picture. */
const GAP = 24;
/** Points that one pixel takes at 96 to the inch. */
const PIXEL = 0.75;
/** Points that a picture is given at least, beneath however long a heading. */
const LEAST = 36;

function placed(picture: Picture, top: number, { page }: Omit<HouseStyle, 'logo'>) {
  const { margins } = page;
  const room = {
    width: page.width - margins.left - margins.right,
    height: Math.max(LEAST, page.height - margins.bottom - top),
  };
  const scale = Math.min(PIXEL, room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const owner: StructureElement = { type: 'Figure', children: [], alternative: picture.alternative };
  const x = margins.left + (room.width - width) / 2;
  return { kind: 'image', owner, x, y: top, width, height, picture } satisfies ImageItem;
}

/** How far down the page its own text reaches. */
function textEnds({ items }: LaidOutPage): number {
  let end = 0;
  for (const item of items) {
    if (item.kind === 'text' && typeof item.owner !== 'string')
      end = Math.max(end, item.baseline - (item.face.descent * item.size) / 1000);
  }
  return end;
}
