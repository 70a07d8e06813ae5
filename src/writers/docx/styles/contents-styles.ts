import type { HouseStyle } from '../../../style/house-style.ts';
import { halfPoints, hexColour, twips } from '../twips.ts';
import type { NamedStyle } from './named-style.ts';
import { type Space, wordRhythm } from './word-rhythm.ts';

/** The heading over a table of contents, and its entries by level, with the page number at the right margin. */
export function contentsStyles(style: HouseStyle): NamedStyle[] {
  const rhythm = wordRhythm(style);
  const heading: NamedStyle = {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'BodyText',
    run: { bold: true, size: halfPoints(style.sizes.headings[2]), color: hexColour(style.colours.heading) },
    paragraph: { keepNext: true, keepLines: true, spacing: rhythm.headings[2] },
  };
  return [heading, ...[1, 2, 3].map((level) => entryStyle(style, level))];
}

function entryStyle(style: HouseStyle, level: number): NamedStyle {
  const hang = twips(style.hang);
  const left = hang * level;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    next: 'BodyText',
    paragraph: {
      indent: { left, hanging: hang },
      leftTabStop: left,
      rightTabStop: textWidth(style),
      spacing: halved(wordRhythm(style).item),
    },
  };
}

function halved({ before, after }: Space): Space {
  return { before: Math.round(before / 2), after: Math.round(after / 2) };
}

/** Twips between the side margins. */
export function textWidth(style: HouseStyle): number {
  const { width, margins } = style.page;
  return twips(width) - twips(margins.left) - twips(margins.right);
}
