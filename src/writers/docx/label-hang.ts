import type { HouseStyle, NumberingList } from '../../style/house-style.ts';
import { wordRhythm } from './styles/word-rhythm.ts';

/** How far a label hangs off its text, in twips: a number the whole step, a bullet no farther than it needs. */
export function labelHang(
  style: HouseStyle,
  { list, level }: { readonly list: NumberingList; readonly level: number },
  step: number,
): number {
  const bullet = style.numbering.lists[list][level]?.format === 'bullet';
  return bullet ? Math.min(step, wordRhythm(style).bullet) : step;
}
