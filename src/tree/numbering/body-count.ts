import type { NumberingStyle } from '../../style/house-style.ts';
import type { DraftHeading } from '../draft.ts';
import type { NumberLabel } from '../nodes.ts';
import { numberText } from '../number-text.ts';

/** Where the one run of body numbers stands. */
export interface BodyCount {
  readonly style: NumberingStyle;
  /** How often each level has counted since the level above it did. */
  counters: number[];
  /** Depth of the headings that take the first level: 2, or one below the part they stand in. */
  base: number;
  /** Level of the numbered heading in force. */
  section?: number | undefined;
  /** Depth of the heading that keeps everything under it without numbers. */
  silent?: number | undefined;
  /** Set by the first heading below the title: nothing before it is numbered. */
  begun: boolean;
}

/** A count that has not begun. */
export function bodyCount(style: NumberingStyle): BodyCount {
  return { style, counters: [], base: 2, begun: false };
}

/** Counts a heading in: the number it takes, if its scheme numbers headings of its depth. */
export function countHeading(count: BodyCount, heading: DraftHeading): NumberLabel | undefined {
  const { scheme, lists } = count.style;
  if (heading.role === 'title') return undefined;
  count.begun = true;
  if (count.silent !== undefined && heading.depth <= count.silent) count.silent = undefined;
  if (heading.role === 'part' || heading.depth < count.base)
    count.base = heading.role === 'part' ? heading.depth + 1 : 2;
  if (heading.role === 'part') {
    count.section = undefined;
    return undefined;
  }
  if (heading.plain) count.silent ??= heading.depth;
  const level = heading.depth - count.base;
  const numbers = scheme === 'headings' ? level === 0 : scheme === 'decimal' || scheme === 'lettered';
  const orphan = level > 0 && !count.counters[level - 1];
  if (!numbers || count.silent !== undefined || level >= lists.body.length || orphan) {
    if (level === 0) count.section = undefined;
    return undefined;
  }
  count.section = level;
  if (heading.wanted !== undefined)
    count.counters = [...count.counters.slice(0, level), Math.max(0, heading.wanted - 1)];
  return countAt(count, level);
}

/** The level a paragraph of the flow takes here; undefined where it takes no number. */
export function paragraphLevel({ style, silent, begun, section }: BodyCount): number | undefined {
  const deepest = style.lists.body.length - 1;
  if (!begun || silent !== undefined || deepest < 0) return undefined;
  if (style.scheme === 'continuous') return 0;
  if (style.scheme !== 'decimal' && style.scheme !== 'lettered') return undefined;
  return section === undefined || deepest < 1 ? undefined : Math.min(section + 1, deepest);
}

/** The next number at a level; every level below begins again. */
export function countAt(count: BodyCount, level: number): NumberLabel {
  const counters = count.counters.slice(0, level + 1);
  while (counters.length <= level) counters.push(0);
  counters[level] = (counters[level] ?? 0) + 1;
  count.counters = counters;
  return { text: numberText(count.style.lists.body, level, counters), list: 'body', level, instance: 0 };
}
