import type { ICharacterStyleOptions } from 'docx';
import type { HouseStyle } from '../../../style/house-style.ts';
import { hexColour } from '../twips.ts';

/** Fonts that have ballot boxes, on Windows and elsewhere Word puts another in its place. */
const symbolFont = 'Segoe UI Symbol';

/** Styles of runs: strong, emphasis and both, links in each of these, the marks of footnotes, tick boxes. */
export function characterStyles(style: HouseStyle): ICharacterStyleOptions[] {
  return [
    { id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } },
    { id: 'Emphasis', name: 'Emphasis', quickFormat: true, run: { italics: true } },
    { id: 'StrongEmphasis', name: 'Strong Emphasis', quickFormat: true, run: { bold: true, italics: true } },
    {
      id: 'Hyperlink',
      name: 'Hyperlink',

      run: { color: hexColour(style.colours.link), underline: { type: 'single' } },
    },
    { id: 'HyperlinkStrong', name: 'Hyperlink Strong', basedOn: 'Hyperlink', run: { bold: true } },
    { id: 'HyperlinkEmphasis', name: 'Hyperlink Emphasis', basedOn: 'Hyperlink', run: { italics: true } },
    {
      id: 'HyperlinkStrongEmphasis',
      name: 'Hyperlink Strong Emphasis',
      basedOn: 'Hyperlink',
      run: { bold: true, italics: true },
    },
    { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
    { id: 'HeaderMark', name: 'Header Mark', run: { bold: true, color: hexColour(style.colours.accent) } },
    { id: 'TickBox', name: 'Tick Box', run: { font: symbolFont } },
  ];
}
