import type { HouseStyle, Points } from '../../../style/house-style.ts';
import { hexColour, twips } from '../twips.ts';
import { barWidth } from './text-styles.ts';
import { cellGap, wordRhythm } from './word-rhythm.ts';

/** The thinnest rule, in eighths of a point. */
const hairline = 4;

/** The table styles, as the XML of the styles part: data tables, the title block, panels, the signature block. */
export function tableStyles(style: HouseStyle): string {
  const { sizes, colours } = style;
  const rule = border(hairline, hexColour(colours.rule));
  const bar = border(Math.round(sizes.body * barWidth * 8), hexColour(colours.accent));
  const { panelPadding: padding, paragraph, item } = wordRhythm(style);
  const ground = `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hexColour(colours.panel)}"/></w:tcPr>`;
  return (
    tableStyle('HouseTable', 'House Table', borders(['bottom', 'insideH'], rule) + cellMargins(sizes.table)) +
    tableStyle(
      'TitleBlock',
      'Title Block',
      borders(['top', 'bottom', 'insideH'], rule) + cellMargins(sizes.body),
    ) +
    tableStyle(
      'Panel',
      'Panel',
      borders(['left'], bar) + margins(padding - paragraph.before, padding, padding - item.after),
      ground,
    ) +
    tableStyle('SignatureBlock', 'Signature Block', margins(0, 0))
  );
}

function tableStyle(id: string, name: string, properties: string, cell = ''): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="59"/><w:qFormat/><w:tblPr>${properties}</w:tblPr>${cell}</w:style>`
  );
}

function border(eighths: number, colour: string): string {
  return `w:val="single" w:sz="${eighths}" w:space="0" w:color="${colour}"`;
}

function borders(edges: readonly string[], look: string): string {
  return `<w:tblBorders>${edges.map((edge) => `<w:${edge} ${look}/>`).join('')}</w:tblBorders>`;
}

/** Around the words of a cell, as multiples of their size; under them stands the space after their last paragraph. */
function cellMargins(size: Points): string {
  return margins(twips(size * cellGap), twips(size * 0.5), 0);
}

function margins(vertical: number, horizontal: number, bottom = vertical): string {
  const edge = (name: string, width: number) => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  return (
    `<w:tblCellMar>${edge('top', vertical)}${edge('left', horizontal)}` +
    `${edge('bottom', bottom)}${edge('right', horizontal)}</w:tblCellMar>`
  );
}
