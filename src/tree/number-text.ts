import { counterText } from '../style/counter-text.ts';
import type { NumberingLevel } from '../style/house-style.ts';

/**
 * A number as it prints: the pattern of a level with `%1` … `%9` filled from the counters of the levels above and
 * of its own, each in the format of its own level, as Word's level text does. A bullet prints its pattern.
 */
export function numberText(
  levels: readonly NumberingLevel[],
  level: number,
  counters: readonly number[],
): string {
  const own = levels[level];
  if (own === undefined) return '';
  if (own.format === 'bullet') return own.pattern;
  return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return counterText(levels[at]?.format ?? 'decimal', counters[at] || 1);
  });
}
