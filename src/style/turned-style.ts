import type { HouseStyle } from './house-style.ts';

/** The style of pages that lie on their long side; margins stay at the edges they are read at. */
export function turnedStyle(style: HouseStyle): HouseStyle {
  const { width, height } = style.page;
  return width >= height ? style : { ...style, page: { ...style.page, width: height, height: width } };
}
