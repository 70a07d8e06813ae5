import type { HouseStyle } from '../../../style/house-style.ts';
import { halfPoints, hexColour } from '../twips.ts';
import { textWidth } from './contents-styles.ts';
import type { NamedStyle } from './named-style.ts';
import { wordRhythm } from './word-rhythm.ts';

const ALIGNED = { left: 'left', centre: 'center', right: 'right' } as const;

/** Styles of what stands in the margins of every page, and of the head of the first. */
export function furnitureStyles(style: HouseStyle): NamedStyle[] {
  const right = { rightTabStop: textWidth(style) };
  const rule = { style: 'single', size: 4, space: 3, color: hexColour(style.colours.rule) } as const;
  const ruled = <T>(border: T) => (style.furniture.rules ? { border } : {});
  const spacing = { before: 0, after: 0 };
  const run = { size: halfPoints(style.sizes.furniture) };
  return [
    { id: 'Header', name: 'header', run, paragraph: { ...right, spacing, ...ruled({ bottom: rule }) } },
    { id: 'Footer', name: 'footer', run, paragraph: { ...right, spacing, ...ruled({ top: rule }) } },
    {
      id: 'Logo',
      name: 'Logo',
      next: 'Title',
      paragraph: {
        keepNext: true,
        alignment: ALIGNED[style.logo?.place ?? 'left'],
        spacing: wordRhythm(style).figure,
      },
    },
    { id: 'Masthead', name: 'Masthead', basedOn: 'Organisation', next: 'Title', paragraph: right },
  ];
}
