import type { HouseStyle, Points } from './house-style.ts';

/** Every vertical and small horizontal distance of a page, so that all of them follow the sizes of the style. */
export interface Rhythm {
  /** Height of a line at a given size. */
  leading(size: Points): Points;
  /** Between paragraphs. */
  readonly paragraph: Points;
  /** Between the items of a list, and under a run-in label. */
  readonly item: Points;
  /** Between paragraphs of one table cell. */
  readonly cell: Points;
  /** Around tables, panels, quotations and the blocks at the head and foot of a paper. */
  readonly figure: Points;
  /** Above and below a heading, by depth: title first, as `sizes.headings`. */
  readonly headings: readonly [HeadingSpace, HeadingSpace, HeadingSpace, HeadingSpace];
  /** Between a panel's edge and its text; the panel reaches this far into the page's margins. */
  readonly panelPadding: Points;
  /** Width of the bar at the left of a panel or a quotation. */
  readonly bar: Points;
  /** Between a quotation's bar and its text. */
  readonly quotation: Points;
  /** Above the first footnote of a page; the separating rule stands in it. */
  readonly noteGap: Points;
  /** The thinnest rule of a table, and twice that over a total. */
  readonly hairline: Points;
  /** Between a bullet and its text: nearer than a number, which needs the room. */
  readonly bullet: Points;
  /** Share of the width that the terms of a title block take. */
  readonly terms: number;
}

/** Space above and below a heading. */
export interface HeadingSpace {
  readonly above: Points;
  readonly below: Points;
}

/** The distances of one house style, in steps of its body line. */
export function rhythmOf(style: HouseStyle): Rhythm {
  const line = style.sizes.body * style.lineHeight;
  return {
    leading: (size) => size * style.lineHeight,
    paragraph: line * 0.5,
    item: line * 0.25,
    cell: style.sizes.table * 0.35,
    figure: line * 0.75,
    headings: [
      { above: line * 0.5, below: line * 0.4 },
      { above: line * 1.25, below: line * 0.4 },
      { above: line * 0.9, below: line * 0.3 },
      { above: line * 0.75, below: line * 0.25 },
    ],
    panelPadding: line * 0.6,
    bar: style.sizes.body * 0.25,
    quotation: style.sizes.body,
    noteGap: line * 0.8,
    hairline: 0.5,
    bullet: style.sizes.body * 1.5,
    terms: 0.36,
  };
}
