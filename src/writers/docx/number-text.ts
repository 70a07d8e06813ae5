import { counterText } from '../../style/counter-text.ts';
import type { NumberFormat, NumberingLevel } from '../../style/house-style.ts';

/** A printed number: the level's pattern with its counters put in. A level not yet counted stands at 1. */
export function numberText(
  levels: readonly NumberingLevel[],
  level: number,
  counters: readonly number[],
): string {
  const pattern = levels[level]?.pattern ?? '';
  return pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return counterText(levels[at]?.format ?? 'decimal', counters[at] || 1);
  });
}

/** The counters a printed number was made from, by level; undefined if the pattern cannot have made it. */
export function countersOf(
  levels: readonly NumberingLevel[],
  level: number,
  printed: string,
): ReadonlyMap<number, number> | undefined {
  const pattern = levels[level]?.pattern ?? '';
  const slots = Array.from(pattern.matchAll(/%([1-9])/g), (match) => Number(match[1]) - 1);
  const shape = pattern
    .split(/%[1-9]/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('([0-9A-Za-z]+)');
  const match = new RegExp(`^${shape}$`).exec(printed);
  if (match === null) return undefined;
  const counters = new Map<number, number>();
  for (const [i, at] of slots.entries()) {
    const value = counterValue(levels[at]?.format ?? 'decimal', match[i + 1] ?? '');
    if (value === undefined) return undefined;
    counters.set(at, value);
  }
  return counters;
}

/** Long enough for any list a paper holds. */
const longestList = 2000;

function counterValue(format: NumberFormat, text: string): number | undefined {
  if (format === 'decimal') return /^[0-9]+$/.test(text) ? Number(text) : undefined;
  for (let value = 1; value <= longestList; value++) {
    if (counterText(format, value) === text) return value;
  }
  return undefined;
}
