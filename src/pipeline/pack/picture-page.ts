import type { ImageItem, LaidOut, StructureElement } from '../../layout/laid-out.ts';
import type { HouseStyle, Picture } from '../../style/house-style.ts';

/** Points between what stands above a picture and the picture. */
const GAP = 18;

/**
 * A laid-out page with a picture beneath its words, as large as the room there, never larger than at 96 pixels to the
 * inch.
 */
export function withPicture(laidOut: LaidOut, picture: Picture, { page }: HouseStyle): LaidOut {
  const [first, ...rest] = laidOut.pages;
  if (!first) return laidOut;
  const lowest = first.items.reduce(
    (y, item) => (item.kind === 'text' && typeof item.owner === 'object' ? Math.max(y, item.baseline) : y),
    page.margins.top,
  );
  const y = lowest + GAP;
  const room = {
    width: page.width - page.margins.left - page.margins.right,
    height: page.height - page.margins.bottom - y,
  };
  const scale = Math.min(PIXEL, room.width / picture.width, room.height / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const x = page.margins.left;
  const figure: StructureElement = {
    type: 'Figure',
    children: [],
    alternative: picture.alternative,
    box: [x, y, x + width, y + height],
  };
  const image: ImageItem = { kind: 'image', owner: figure, x, y, width, height, picture };
  const pages = [{ ...first, items: [...first.items, image] }, ...rest];
  return { ...laidOut, pages, structure: withFigure(laidOut.structure, figure) };
}

/** Points that one pixel takes at 96 to the inch. */
const PIXEL = 0.75;

function withFigure(structure: StructureElement, figure: StructureElement): StructureElement {
  return { ...structure, children: [...structure.children, figure] };
}
