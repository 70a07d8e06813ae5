import type { Face } from '../fonts/typeface.ts';
import type { Points } from '../style/house-style.ts';
import type { TextItem } from './laid-out.ts';

/** A page number as it is set: its words, and the left edge that its alignment gives it. */
export function pageNumberText(
  label: string,
  set: {
    readonly face: Face;
    readonly size: Points;
    readonly align: 'left' | 'right';
    readonly edge: Points;
  },
): Pick<TextItem, 'face' | 'words' | 'x'> {
  const { face, size, align, edge } = set;
  const shaped = face.shape(label);
  const x = align === 'left' ? edge : edge - (shaped.advance * size) / 1000;
  return { face, words: [shaped], x };
}
