import { groundFor, LEGIBLE, legible, mixed } from '../../../style/contrast.ts';
import type { Colour, HouseStyle } from '../../../style/house-style.ts';

/** The colours of a page in one theme; all text has a contrast of 4.5 or more with every ground it stands on. */
export interface Palette {
  readonly page: Colour;
  readonly text: Colour;
  readonly heading: Colour;
  readonly accent: Colour;
  readonly link: Colour;
  /** For small print. */
  readonly muted: Colour;
  readonly rule: Colour;
  readonly panel: Colour;
  readonly band: Colour;
  readonly tableHead: Colour;
  readonly tableHeadText: Colour;
}

const PAPER = '#ffffff';
const NIGHT = '#13171c';
const MOONLIT = '#e8ebee';
/** What body text is given, and what coloured text needs on a dark ground, where it looks duller than it measures. */
const COMFORTABLE = 7;

/** The authority's colours on white, moved only where they would be hard to read. */
export function lightPalette({ colours }: Pick<HouseStyle, 'colours'>): Palette {
  const text = legible(colours.text, [PAPER], COMFORTABLE);
  const panel = groundFor(colours.panel, PAPER, text, COMFORTABLE);
  const band = groundFor(colours.tableBand, PAPER, text, COMFORTABLE);
  return finished({ ...colours, page: PAPER, text, panel, band }, LEGIBLE);
}

/** The same hues on a dark ground: grounds are tinted with the accent, and text is as much lighter as it needs. */
export function darkPalette({ colours }: Pick<HouseStyle, 'colours'>): Palette {
  const tint = legible(colours.accent, [NIGHT], COMFORTABLE);
  return finished(
    {
      ...colours,
      page: NIGHT,
      text: MOONLIT,
      panel: mixed(NIGHT, tint, 0.16),
      band: mixed(NIGHT, tint, 0.09),
      tableHead: mixed(NIGHT, tint, 0.3),
      rule: mixed(NIGHT, MOONLIT, 0.32),
    },
    COMFORTABLE,
  );
}

function finished(
  colours: Pick<Palette, 'page' | 'text' | 'panel' | 'band' | 'tableHead' | 'rule'> & HouseStyle['colours'],
  least: number,
): Palette {
  const { page, text, panel, band, tableHead, rule } = colours;
  const grounds = [page, panel, band];
  return {
    page,
    text,
    panel,
    band,
    tableHead,
    rule,
    heading: legible(colours.heading, grounds, least),
    accent: legible(colours.accent, grounds, least),
    link: legible(colours.link, grounds, least),
    muted: legible(mixed(text, page, 0.25), grounds),
    tableHeadText: legible(colours.tableHeadText, [tableHead]),
  };
}
