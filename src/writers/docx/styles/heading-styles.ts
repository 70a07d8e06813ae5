import type { Colour, HouseStyle, Points } from '../../../style/house-style.ts';
import { rhythmOf } from '../../../style/rhythm.ts';
import { halfPoints, hexColour } from '../twips.ts';
import { headingNumber } from './list-links.ts';
import type { NamedStyle } from './named-style.ts';
import { headColour, titleGround } from './title-ground.ts';
import { wordRhythm } from './word-rhythm.ts';

/** The title, the part heading and Heading 1 to 5. The title is depth 1 of the tree, so Heading 1 is depth 2. */
export function headingStyles(style: HouseStyle): NamedStyle[] {
  return [titleStyle(style), partStyle(style), ...[1, 2, 3, 4, 5].map((rank) => sectionStyle(style, rank))];
}

function titleStyle(style: HouseStyle): NamedStyle {
  return {
    id: 'Title',
    name: 'Title',
    next: 'BodyText',
    run: {
      bold: true,
      size: halfPoints(style.sizes.headings[0]),
      color: hexColour(headColour(style)),
      ...(style.title.capitals ? { allCaps: true } : {}),
    },
    paragraph: {
      alignment: style.title.align === 'centre' ? 'center' : 'left',
      keepNext: true,
      keepLines: true,
      spacing: wordRhythm(style).headings[0],
      ...titleGround(style),
    },
  };
}

function partStyle(style: HouseStyle): NamedStyle {
  const size = style.sizes.headings[1];
  return {
    id: 'PartHeading',
    name: 'Part Heading',
    next: 'BodyText',
    run: {
      bold: true,
      ...(style.title.capitals ? { allCaps: true } : {}),
      size: halfPoints(size),
      color: hexColour(style.colours.accent),
    },
    paragraph: {
      alignment: style.title.align === 'centre' ? 'center' : 'left',
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      spacing: wordRhythm(style).headings[1],
      border: { bottom: ruleBelow(style.colours.accent, 8, rhythmOf(style).item) },
    },
  };
}

/** The rule under a heading, in eighths of a point, so many points below its words. */
function ruleBelow(colour: Colour, size: number, space: Points) {
  return { style: 'single', size, space: Math.round(space), color: hexColour(colour) } as const;
}

function sectionStyle(style: HouseStyle, rank: number): NamedStyle {
  const depth = Math.min(rank, 3) as 1 | 2 | 3;
  const number = headingNumber(style.numbering, rank);
  return {
    id: `Heading${rank}`,
    name: `Heading ${rank}`,
    next: 'BodyText',
    ...(number === undefined ? {} : { number, steps: 1 }),
    run: {
      bold: true,
      ...(rank > 3 ? { italics: true } : {}),
      size: halfPoints(style.sizes.headings[depth]),
      color: hexColour(style.colours.heading),
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: rank - 1,
      spacing: wordRhythm(style).headings[depth],
      ...(rank === 1 && style.headings === 'ruled'
        ? { border: { bottom: ruleBelow(style.colours.rule, 4, rhythmOf(style).item / 2) } }
        : {}),
    },
  };
}
