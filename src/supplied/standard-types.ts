const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** The standard structure types (ISO 32000-1, 14.8.4) that may stand in a pack. */
export const STANDARD_TYPES: ReadonlySet<string> = new Set([
  ...'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H L LI Lbl LBody'.split(
    ' ',
  ),
  ...'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot'.split(' '),
  ...'Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' '),
  ...HEADINGS,
]);

/** What may stand directly within what is particular about it. */
export const KIDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};

/** What may stand only within certain others. */
export const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};
