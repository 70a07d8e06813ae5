import type { NumberFormat, NumberingLevel } from '../../style/house-style.ts';

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, digits] of romanDigits) {
    for (; left >= worth; left -= worth) text += digits;
  }
  return text;
}

/** a to z, then aa, bb, cc: as Word letters a long list. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** One counter as Word prints it; counters begin at 1. */
export function counterText(format: NumberFormat, value: number): string {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'bullet':
      return '';
  }
}

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
