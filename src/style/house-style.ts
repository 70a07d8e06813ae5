/** Points (1/72 inch) unless a name says otherwise. */
export type Points = number;

/** `#rrggbb`. */
export type Colour = string;

/** The shape of one counter in a printed number. */
export type NumberFormat =
  | 'decimal'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'bullet';

/**
 * One level of a numbering list. `pattern` holds `%1`…`%9` for the counters of levels 1 to 9, as Word's own
 * level text does: `%1.%2` prints "4.1", `(%3)` prints "(a)". A bullet's pattern is the bullet itself.
 */
export interface NumberingLevel {
  readonly format: NumberFormat;
  readonly pattern: string;
}

/** Which text a number of the body hangs on. */
export type BodyScheme = 'continuous' | 'decimal' | 'lettered' | 'headings' | 'none';

/** Names of the numbering lists a document can use; `body` carries section and paragraph numbers. */
export type NumberingList =
  | 'body'
  | 'recommendations'
  | 'resolutions'
  | 'scrutiny'
  | 'points'
  | 'list'
  | 'bullet';

/** How a document is numbered: levels for each list, outermost first. */
export interface NumberingStyle {
  readonly scheme: BodyScheme;
  readonly lists: Readonly<Record<NumberingList, readonly NumberingLevel[]>>;
  /** Lists whose items are numbered as body paragraphs (3.1.1, 3.1.2 …) instead of by their own levels. */
  readonly asBody: readonly NumberingList[];
}

/** A picture with its bytes and the size it is printed at. */
export interface Picture {
  readonly data: Uint8Array;
  readonly format: 'png' | 'jpeg' | 'svg';
  readonly width: Points;
  readonly height: Points;
  /** What it shows, in words; '' where it is decoration. */
  readonly alternative: string;
  /** How its rows and columns are meant to be seen, as EXIF counts it; width and height are those seen. */
  readonly orientation?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}

/** An authority's picture, at the head of the first page; at the right it stands beside the organisation's name. */
export interface Logo extends Picture {
  readonly place: 'left' | 'centre' | 'right';
}

/**
 * The look of one authority's papers, as every writer and the layout understand it. Nothing here knows of
 * cases: it is made from the authority file, once, left of the writers.
 */
export interface HouseStyle {
  readonly page: {
    readonly width: Points;
    readonly height: Points;
    readonly margins: {
      readonly top: Points;
      readonly right: Points;
      readonly bottom: Points;
      readonly left: Points;
    };
  };
  /** `face` is the embedded typeface (a key of the font room); `word` is the name Word is asked for. */
  readonly typeface: { readonly face: string; readonly word: string };
  readonly sizes: {
    readonly body: Points;
    readonly table: Points;
    readonly note: Points;
    readonly furniture: Points;
    /** Title (heading depth 1) first, then depths 2, 3, 4. */
    readonly headings: readonly [Points, Points, Points, Points];
  };
  /**
   * What becomes of a table whose words an upright page has no room for: its type is made smaller, down to `smallest`
   * (`fit`), or no more than a little, and its page is turned (`turn`). One that cannot fit upright is turned anyway.
   */
  readonly wideTables: { readonly rule: 'turn' | 'fit'; readonly smallest: Points };
  /** Line height as a multiple of the size. */
  readonly lineHeight: number;
  readonly colours: {
    readonly text: Colour;
    readonly heading: Colour;
    readonly accent: Colour;
    readonly rule: Colour;
    readonly link: Colour;
    readonly tableHead: Colour;
    readonly tableHeadText: Colour;
    readonly tableBand: Colour;
    readonly panel: Colour;
  };
  readonly title: {
    /** Where the organisation, the title and the parts stand. */
    readonly align: 'left' | 'centre';
    /** Whether the title and the parts are printed in capitals. */
    readonly capitals: boolean;
    /** What sets the title off: white space, a double rule over it, or a band in the colours of table heads. */
    readonly head: 'plain' | 'rules' | 'band';
    /** How the details beneath it are drawn: terms on a tint, or lines alone. */
    readonly details: 'table' | 'lines';
  };
  /** Whether a rule stands under the headings of sections, which are of depth 2. */
  readonly headings: 'plain' | 'ruled';
  /** Whether rules part the header and the footer from the text. */
  readonly furniture: { readonly rules: boolean };
  readonly numbering: NumberingStyle;
  /** How far a hanging number or list label is set off its text, for each body or list level. */
  readonly hang: Points;
  readonly logo?: Logo;
}
