import type { HouseStyle } from '../../../style/house-style.ts';
import { contentsStyles } from './contents-styles.ts';
import { furnitureStyles } from './furniture-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { listStyles } from './list-styles.ts';
import type { NamedStyle } from './named-style.ts';
import { tableTextStyles } from './table-text-styles.ts';
import { textStyles } from './text-styles.ts';

/** Every paragraph style of a house, in the order Word lists them. */
export function paragraphStyles(style: HouseStyle): NamedStyle[] {
  return [
    ...headingStyles(style),
    ...textStyles(style),
    ...listStyles(style),
    ...tableTextStyles(style),
    ...contentsStyles(style),
    ...furnitureStyles(style),
  ];
}
