/**
 * The finished document tree: what transforms leave and every writer handles. Node names are mdast's where
 * mdast has one; the rest are this product's extensions. A writer's table of handlers is keyed by these types,
 * so a new node type does not compile until every writer handles it.
 */
import type { NumberingList, Picture } from '../style/house-style.ts';

/** Where a piece of text came from, so that messages, bookmarks and later edits can find their way back. */
export interface Origin {
  /** Dotted path in the case, list entries by id: `risks.extension.mitigation`. */
  readonly path: string;
  readonly language: 'en' | 'cy';
  readonly audience: 'public' | 'restricted';
}

/** A printed number, fixed once for every format and audience. */
export interface NumberLabel {
  /** As printed: `4.1.2`, `(a)`, `ii)`, `•`. */
  readonly text: string;
  readonly list: NumberingList;
  /** 0 for the outermost level of that list. */
  readonly level: number;
  /**
   * Counts the separate lists of one kind; each begins again at its first number. `body` has one instance for each
   * document joined, so that it is 0 in a document by itself.
   */
  readonly instance: number;
}

interface BlockBase {
  /** Anchor that references, bookmarks and destinations use; unique in the document. */
  readonly id?: string;
  readonly origin?: Origin;
  /** True where the block may not be the last thing on a page. */
  readonly keepWithNext?: boolean;
}

export interface Text {
  readonly type: 'text';
  readonly value: string;
  /** Set where the words are not in the document's language. */
  readonly language?: Origin['language'];
}
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
/** Words put into a text by an amendment. Printed underlined; accepting it in Word keeps them, rejecting it drops them. */
export interface Insert {
  readonly type: 'insert';
  readonly children: readonly Inline[];
}
/** Words taken out of a text by an amendment. Printed struck through; accepting it in Word drops them. */
export interface Delete {
  readonly type: 'delete';
  readonly children: readonly Inline[];
}
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}
export interface Break {
  readonly type: 'break';
}
export interface FootnoteReference {
  readonly type: 'footnoteReference';
  /** 1, 2, 3 … through the document; finds the entry of `Root.footnotes`. */
  readonly number: number;
}
/** A cross-reference whose words are already right ("paragraph 4.1.2", "Table 1"). */
export interface Reference {
  readonly type: 'reference';
  /** The id of the block referred to; always exists in this document. */
  readonly target: string;
  readonly text: string;
  /** `page` prints the page number; the text is then filled from the page map. */
  readonly kind: 'label' | 'page';
}
export interface TickBox {
  readonly type: 'tickBox';
  readonly checked: boolean;
  readonly label: string;
}
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Insert
  | Delete
  | Link
  | Break
  | FootnoteReference
  | Reference
  | TickBox;

/** `role: part` is "PART A"; depth is the true heading level (1 = the title) and never skips. */
export interface Heading extends BlockBase {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly role: 'title' | 'part' | 'section';
  readonly number?: NumberLabel;
  readonly children: readonly Inline[];
}
/**
 * `label` is a run-in line over what follows ("Advantages"), `withheld` stands where exempt text was,
 * `note` is small print under a table, `provenance` says what kind of paper this is.
 */
export interface Paragraph extends BlockBase {
  readonly type: 'paragraph';
  readonly role: 'text' | 'label' | 'note' | 'provenance' | 'withheld' | 'subtitle' | 'organisation';
  readonly number?: NumberLabel;
  /** How many hanging steps the text stands in from the margin: 0 for unnumbered text at the margin. */
  readonly indent: number;
  readonly children: readonly Inline[];
}
export interface List extends BlockBase {
  readonly type: 'list';
  readonly list: NumberingList;
  /** Hanging steps of the labels from the margin. */
  readonly indent: number;
  readonly children: readonly ListItem[];
}
export interface ListItem extends BlockBase {
  readonly type: 'listItem';
  readonly number: NumberLabel;
  /** First block is a paragraph, which the label hangs on; nested lists follow. */
  readonly children: readonly Block[];
}
export interface Blockquote extends BlockBase {
  readonly type: 'blockquote';
  readonly indent: number;
  readonly children: readonly Block[];
}
export interface TableColumn {
  /** Share of the table's width; all columns sum to 1. */
  readonly width: number;
  /** `figure` is right-aligned with tabular figures. */
  readonly align: 'left' | 'centre' | 'right' | 'figure';
}
export interface TableCell {
  /** 0-based grid column of the cell's left edge. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Which cells this one heads, if any. */
  readonly header: 'none' | 'row' | 'column' | 'group';
  readonly align: TableColumn['align'];
  /** Paragraphs and lists only. */
  readonly children: readonly Block[];
  readonly origin?: Origin;
}
export interface TableRow {
  readonly kind: 'head' | 'body' | 'group' | 'subtotal' | 'total';
  readonly cells: readonly TableCell[];
  readonly id?: string;
}
export interface Table extends BlockBase {
  readonly type: 'table';
  readonly indent: number;
  /** Printed over the table, number first: "Table 1: …". Empty where the table has no caption. */
  readonly caption: readonly Inline[];
  /** For those who cannot see it: how the table is organised. Never empty. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  readonly notes: readonly Paragraph[];
}
/** How a chart is drawn: upright bars, one bar cut into shares, bars in time, or a grid of cells. */
export type ChartKind = 'bars' | 'shares' | 'timeline' | 'matrix';
/** What a chart is drawn from: a table, with each cell as it is printed and as a number. */
export interface ChartData {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One for each column; a cell without words stands for none, and its value means nothing. */
    readonly cells: readonly { readonly text: string; readonly value: number }[];
  }[];
}
/** A picture of figures that a table of the same document holds too. */
export interface Chart extends BlockBase {
  readonly type: 'chart';
  readonly kind: ChartKind;
  readonly indent: number;
  /** Printed over the chart, number first: "Figure 1: …". */
  readonly caption: readonly Inline[];
  /** All that it shows, in words. Never empty. */
  readonly alternative: string;
  readonly data: ChartData;
}
/** A picture in the text; where it is left out or cannot be had only its caption is left, and words follow. */
export interface PictureBlock extends BlockBase {
  readonly type: 'picture';
  readonly indent: number;
  /** Printed over the picture, number first: "Figure 1: …". Empty where it has none. */
  readonly caption: readonly Inline[];
  /** At its own size. */
  readonly picture?: Picture;
  /** The part of the text's width that it takes; without it, its own width as far as there is room. */
  readonly share?: number;
}
/** The key-value block at a paper's head; drawn as a two-column table with row headers. */
export interface TitleBlock extends BlockBase {
  readonly type: 'titleBlock';
  readonly summary: string;
  readonly rows: readonly {
    readonly term: string;
    /** Set where the term is not in the document's language. */
    readonly termLanguage?: Origin['language'];
    readonly children: readonly Block[];
  }[];
}
export interface SignatureBlock extends BlockBase {
  readonly type: 'signatureBlock';
  readonly rows: readonly {
    readonly term: string;
    readonly detail: string;
    /** Set where either is not in the document's language. */
    readonly termLanguage?: Origin['language'];
    readonly detailLanguage?: Origin['language'];
  }[];
}
/** A panel that must not be mistaken: the recommendations, the resolutions, a decision. */
export interface Panel extends BlockBase {
  readonly type: 'panel';
  readonly role: 'recommendations' | 'resolutions' | 'decision';
  readonly children: readonly Block[];
}
export interface Contents extends BlockBase {
  readonly type: 'contents';
  readonly title: string;
  readonly entries: readonly {
    readonly target: string;
    readonly number?: string;
    readonly text: string;
    /** Heading depth, 2 or 3. */
    readonly depth: number;
    /** Set where the heading is not in the document's language. */
    readonly language?: Origin['language'];
  }[];
}
export interface PageBreak extends BlockBase {
  readonly type: 'pageBreak';
}
export type Block =
  | Heading
  | Paragraph
  | List
  | Blockquote
  | Table
  | Chart
  | PictureBlock
  | TitleBlock
  | SignatureBlock
  | Panel
  | Contents
  | PageBreak;

export interface Footnote {
  readonly number: number;
  readonly children: readonly Paragraph[];
}

/** A finished document. Every `Reference.target`, contents entry and footnote reference resolves. */
export interface Root {
  readonly type: 'root';
  readonly children: readonly Block[];
  readonly footnotes: readonly Footnote[];
}
