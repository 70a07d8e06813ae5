import type { Colour, HouseStyle } from '../../../style/house-style.ts';
import type { HeadingSpace } from '../../../style/rhythm.ts';
import { rhythmOf } from '../../../style/rhythm.ts';
import { hexColour, twips } from '../twips.ts';
import type { NamedStyle } from './named-style.ts';

type Paragraph = NonNullable<NamedStyle['paragraph']>;

/** Of the rule over a title, in eighths of a point; Word adds a finer one beneath it. */
const STRONG = 18;
/** What Word allows between a border and its text, in points. */
const MOST = 31;

/** The colour of the title and the subtitle: on a band that of the text of table heads. */
export function headColour({ title, colours }: HouseStyle): Colour {
  return title.head === 'band' ? colours.tableHeadText : colours.heading;
}

/** What sets the title off from the organisation over it. */
export function titleGround(style: HouseStyle): Paragraph {
  const [above] = rhythmOf(style).headings;
  switch (style.title.head) {
    case 'plain':
      return {};
    case 'rules':
      return rulesAbove(style, above);
    case 'band':
      return band(style);
  }
}

/** The subtitle goes on with the title's band: Word joins paragraphs of the same borders. */
export function subtitleGround(style: HouseStyle): Paragraph {
  return style.title.head === 'band' ? band(style) : {};
}

function rulesAbove(style: HouseStyle, { above, below }: HeadingSpace): Paragraph {
  const { item } = rhythmOf(style);
  const color = hexColour(style.colours.accent);
  const top = { style: 'thickThinSmallGap', size: STRONG, space: Math.round(above), color } as const;
  return { border: { top }, spacing: { before: twips(item), after: twips(below) } };
}

function band(style: HouseStyle): Paragraph {
  const space = Math.min(MOST, Math.round(rhythmOf(style).panelPadding));
  const fill = hexColour(style.colours.tableHead);
  const edge = { style: 'single', size: 2, space, color: fill } as const;
  const border = { top: edge, bottom: edge, left: edge, right: edge };
  return { border, shading: { type: 'clear', color: 'auto', fill } };
}
