import type { HouseStyle, Points } from '../../../style/house-style.ts';
import { halfPoints, hexColour, twips } from '../twips.ts';
import type { NamedStyle } from './named-style.ts';
import { cellGap, wordRhythm } from './word-rhythm.ts';

/** Styles of the words in tables: text, figures, headings of columns and rows, groups, subtotals, totals, signatures. */
export function tableTextStyles(style: HouseStyle): NamedStyle[] {
  const { sizes, colours } = style;
  const gap = (size: Points) => ({ before: 0, after: twips(size * cellGap) });
  const { item } = wordRhythm(style);
  const bold = (id: string, name: string): NamedStyle => ({
    id,
    name,
    basedOn: 'TableText',
    run: { bold: true },
  });
  return [
    {
      id: 'TableText',
      name: 'Table Text',
      run: { size: halfPoints(sizes.table) },
      paragraph: { spacing: gap(sizes.table) },
    },
    { id: 'TableFigure', name: 'Table Figure', basedOn: 'TableText', paragraph: { alignment: 'right' } },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      run: { bold: true, color: hexColour(colours.tableHeadText) },
      paragraph: { keepNext: true },
    },
    { ...bold('TableGroup', 'Table Group'), paragraph: { keepNext: true } },
    bold('TableSubtotal', 'Table Subtotal'),
    bold('TableTotal', 'Table Total'),
    {
      id: 'TitleBlockText',
      name: 'Title Block Text',
      basedOn: 'TableText',
      run: { size: halfPoints(sizes.body) },
      paragraph: { spacing: gap(sizes.body) },
    },
    {
      id: 'TitleBlockTerm',
      name: 'Title Block Term',
      basedOn: 'TitleBlockText',
      run: { bold: true, ...termColour(style) },
    },
    { id: 'Signature', name: 'Signature', paragraph: { keepNext: true, spacing: item } },
    { id: 'SignatureTerm', name: 'Signature Term', basedOn: 'Signature', run: { bold: true } },
  ];
}

/** Terms that no tint sets off are in the house's colour. */
function termColour({ title, colours }: HouseStyle): { readonly color?: string } {
  return title.details === 'lines' ? { color: hexColour(colours.accent) } : {};
}
