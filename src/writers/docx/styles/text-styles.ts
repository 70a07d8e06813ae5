import type { HouseStyle } from '../../../style/house-style.ts';
import { halfPoints, hexColour, twips } from '../twips.ts';
import type { NamedStyle } from './named-style.ts';
import { headColour, subtitleGround } from './title-ground.ts';
import { wordRhythm } from './word-rhythm.ts';

/** The bar beside a quotation or a panel, and the room between it and a quotation, as multiples of the body's size. */
export const barWidth = 0.25;
const quotationGap = 1;

/** Styles of running text, of what stands over and under it, and of footnotes. */
export function textStyles(style: HouseStyle): NamedStyle[] {
  const { sizes, colours } = style;
  const rhythm = wordRhythm(style);
  const note = { size: halfPoints(sizes.note) };
  const align = style.title.align === 'centre' ? 'center' : 'left';
  return [
    { id: 'BodyText', name: 'Body Text' },
    {
      id: 'Organisation',
      name: 'Organisation',
      next: 'Title',
      run: { bold: true, size: halfPoints(sizes.headings[2]), color: hexColour(colours.accent) },
      paragraph: { alignment: align, keepNext: true, spacing: { before: 0, after: rhythm.item.after } },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'BodyText',
      run: { size: halfPoints(sizes.headings[2]), color: hexColour(headColour(style)) },
      paragraph: { alignment: align, ...subtitleGround(style) },
    },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'BodyText',
      next: 'BodyText',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: rhythm.item.after } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'BodyText',
      run: note,
      paragraph: { spacing: { before: rhythm.item.before } },
    },
    {
      id: 'Provenance',
      name: 'Provenance',
      basedOn: 'BodyText',
      run: { ...note, italics: true },
      paragraph: { alignment: align, spacing: rhythm.figure },
    },
    { id: 'Withheld', name: 'Withheld', basedOn: 'BodyText', run: { italics: true } },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'BodyText',
      steps: 1,
      inset: twips(sizes.body * (barWidth + quotationGap)),
      paragraph: {
        border: {
          left: {
            style: 'single',
            size: Math.round(sizes.body * barWidth * 8),
            space: Math.min(31, Math.round(sizes.body * quotationGap)),
            color: hexColour(colours.rule),
          },
        },
      },
    },
    { id: 'ListContinue', name: 'List Continue', basedOn: 'BodyText', paragraph: { spacing: rhythm.item } },
    { id: 'PanelText', name: 'Panel Text', basedOn: 'BodyText' },
    {
      id: 'Caption',
      name: 'caption',
      next: 'BodyText',
      run: { bold: true, size: halfPoints(sizes.table), color: hexColour(colours.heading) },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: rhythm.figure.before, after: rhythm.item.after },
      },
    },
    { id: 'Figure', name: 'Figure', next: 'BodyText', paragraph: { spacing: rhythm.figure } },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      run: note,
      paragraph: { spacing: { before: 0, after: twips(2) } },
    },
    {
      id: 'TableSeparator',
      name: 'Table Separator',
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
    },
  ];
}
