import type { Points } from '../style/house-style.ts';
import { type FurnitureWords, furnitureWords } from './furniture-words.ts';
import type { LaidOutPage, PaintItem } from './laid-out.ts';
import type { PackFurniture } from './pack-part.ts';
import { stampFrame } from './stamp-frame.ts';

/** From the paper's edge to a label, and from a label's own edge to its words. */
const EDGE: Points = 14;
const PADDING: Points = 4;

/**
 * What a pack prints on a page of a supplied file, whose margins are not ours: in a corner, on white, so that it can be
 * read whatever is beneath. The number stands at the bottom right, the item's stamp at the top right, marks at the top
 * left.
 */
export function suppliedLabel(
  words: string,
  kind: 'number' | 'stamp' | 'marks',
  page: LaidOutPage,
  { style, typeface }: PackFurniture,
  told: (words: FurnitureWords) => FurnitureWords,
): PaintItem[] {
  const owner = kind === 'number' ? 'footer' : 'header';
  const colour = kind === 'number' ? style.colours.text : style.colours.accent;
  const cut = kind === 'number' ? 'regular' : 'bold';
  const look = { cut, colour, owner } as const;
  const asked = style.sizes.furniture;
  const natural = furnitureWords(words, { ...look, size: asked }, typeface).width;
  const room = (page.width - 3 * EDGE) / (kind === 'number' ? 1 : 2) - 2 * PADDING;
  const size = Math.max(4, Math.min(asked, (asked * room) / natural));
  const line = told(furnitureWords(words, { ...look, size }, typeface));
  const face = typeface.cuts[cut];
  const height = size * 1.7;
  const width = line.width + 2 * PADDING;
  const x = kind === 'marks' ? EDGE : page.width - EDGE - width;
  const y = kind === 'number' ? page.height - EDGE - height : EDGE;
  const baseline = y + (height + ((face.ascent + face.descent) * size) / 1000) / 2;
  return [
    { kind: 'fill', owner, x, y, width, height, colour: '#ffffff' },
    ...(kind === 'stamp' ? stampFrame(x, y, x + width, y + height, style.colours.accent) : []),
    ...line.at(x + PADDING, baseline),
  ];
}
