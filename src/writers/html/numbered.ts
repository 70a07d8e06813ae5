import type { ElementContent } from 'hast';
import { element, text } from './element.ts';

/**
 * Words with the number that hangs on them, as printed. The number is text and not counted by the browser, so that it
 * is the same everywhere, can be searched for, and is copied with its words. The space after it is within its element,
 * where it takes no room when the number has a column of its own.
 */
export function numbered(
  label: string | undefined,
  words: readonly ElementContent[],
  { bullet = false } = {},
): readonly ElementContent[] {
  if (label === undefined || label === '') return words;
  const properties = { className: ['number'], ...(bullet ? { ariaHidden: 'true' } : {}) };
  return [element('span', properties, [text(`${label} `)]), ...words];
}

/** The class that sets a block a number of hanging steps in; none where it stands at the margin. */
export function indentClass(steps: number): readonly string[] {
  return steps <= 0 ? [] : [`in-${Math.min(steps, DEEPEST)}`];
}

/** The deepest step that the style sheet knows. */
export const DEEPEST = 4;
