import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NumberingList, Picture } from '../style/house-style.ts';
import type {
  Break,
  ChartData,
  ChartKind,
  Heading,
  NumberLabel,
  Origin,
  Panel,
  Paragraph,
  SignatureBlock,
  TableColumn,
  TableRow,
  Text,
  TickBox,
} from './nodes.ts';
import type { TreeOptions } from './tree-options.ts';

/*
 * The tree between Markdown and the finished document. It holds the finished node types in a form that can still
 * change, and what Markdown said that no finished node says: directives, fields, pipe tables, names, unresolved
 * references. Transforms take these away one kind after another; `finish` leaves only the nodes of nodes.ts.
 */

/** A name a block can be referred to by: given by the template, or the path of its field, or that path's parent. */
export interface Name {
  readonly name: string;
  readonly strength: 'given' | 'path' | 'parent';
}

/** How a reference names a block: "recommendation" and "(b)". */
export interface Citation {
  readonly noun: keyof TreeOptions['nouns'];
  readonly number: string;
}

export interface DraftBase {
  names?: Name[];
  id?: string;
  origin?: Origin;
  citation?: Citation;
  /** Neither this nor, for a heading, anything under it takes a number of the body. */
  plain?: boolean;
  keepWithNext?: boolean;
}

export interface DraftSpan {
  readonly type: 'emphasis' | 'strong' | 'insert' | 'delete';
  children: DraftInline[];
}
export interface DraftLink {
  readonly type: 'link';
  readonly url: string;
  children: DraftInline[];
}
/** A reference before and, with `found`, after its target is known. */
export interface DraftReference {
  readonly type: 'reference';
  readonly kind: 'label' | 'page';
  readonly wanted: string;
  /** `before` is printed before it and is no part of it: the noun of a page number. */
  found?: { readonly target: string; readonly text: string; readonly before?: string };
}
/** The text of a footnote; `number` once something refers to it. */
export interface DraftFootnote {
  number?: number;
  children: DraftBlock[];
}
export interface FootnoteCall {
  readonly type: 'footnoteCall';
  readonly footnote: DraftFootnote;
}
/** A text directive that only its surroundings can make sense of: `:cell[a.b]`, `:row[total]`, `:left`, `:up`. */
export interface Command {
  readonly type: 'command';
  readonly name: string;
  readonly label: string;
  readonly attributes: Attributes;
}
export type DraftInline =
  | Text
  | DraftSpan
  | DraftLink
  | Break
  | TickBox
  | DraftReference
  | FootnoteCall
  | Command;

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Anything that holds blocks. */
export interface Holder {
  children: DraftBlock[];
}

export interface DraftHeading extends DraftBase {
  readonly type: 'heading';
  depth: Heading['depth'];
  role: Heading['role'];
  /** The number it is to take where headings of its depth are numbered; those after it go on from there. */
  wanted?: number;
  number?: NumberLabel;
  children: DraftInline[];
}
export interface DraftParagraph extends DraftBase {
  readonly type: 'paragraph';
  role: Paragraph['role'];
  /** Stands only to take a number; without one it is not printed. */
  spare?: boolean;
  /** How many figures it stands for, whose numbers it takes without printing them. */
  figures?: number;
  number?: NumberLabel;
  indent: number;
  children: DraftInline[];
}
export interface DraftList extends DraftBase {
  readonly type: 'list';
  readonly list: NumberingList;
  /** The number typed before the first item of an ordered list. */
  readonly start?: number;
  indent: number;
  children: DraftItem[];
}
export interface DraftItem extends DraftBase {
  readonly type: 'listItem';
  number?: NumberLabel;
  children: DraftBlock[];
}
export interface DraftQuotation extends DraftBase {
  readonly type: 'blockquote';
  indent: number;
  children: DraftBlock[];
}
export interface DraftCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly header: 'none' | 'row' | 'column' | 'group';
  readonly align: TableColumn['align'];
  children: DraftBlock[];
  readonly origin?: Origin;
}
export interface DraftRow {
  readonly kind: TableRow['kind'];
  readonly cells: readonly DraftCell[];
}
export interface DraftTable extends DraftBase {
  readonly type: 'table';
  indent: number;
  caption: DraftInline[];
  summary: string;
  columns: readonly TableColumn[];
  head: DraftRow[];
  body: DraftRow[];
  readonly notes: Holder;
}
export interface DraftChart extends DraftBase {
  readonly type: 'chart';
  readonly kind: ChartKind;
  indent: number;
  caption: DraftInline[];
  readonly alternative: string;
  readonly data: ChartData;
}
export interface DraftPicture extends DraftBase {
  readonly type: 'picture';
  indent: number;
  caption: DraftInline[];
  readonly picture?: Picture;
  readonly share?: number;
}
export interface DraftTitleBlock extends DraftBase {
  readonly type: 'titleBlock';
  readonly summary: string;
  readonly rows: { readonly term: string; children: DraftBlock[] }[];
}
export interface DraftSignature extends DraftBase {
  readonly type: 'signatureBlock';
  readonly rows: SignatureBlock['rows'];
}
export interface DraftPanel extends DraftBase {
  readonly type: 'panel';
  readonly role: Panel['role'];
  children: DraftBlock[];
}
export interface DraftContents extends DraftBase {
  readonly type: 'contents';
  readonly title: string;
  entries: {
    readonly target: string;
    readonly number?: string;
    readonly text: string;
    readonly depth: number;
  }[];
}
export interface DraftPageBreak extends DraftBase {
  readonly type: 'pageBreak';
}
/** A table as Markdown has it: rows of cells of inlines, the header first. */
export interface PipeTable extends DraftBase {
  readonly type: 'pipeTable';
  readonly align: readonly TableColumn['align'][];
  readonly rows: readonly (readonly DraftInline[][])[];
}
/** One Markdown field of the case: as typed, then parsed by itself. */
export interface FieldNode extends DraftBase {
  readonly type: 'field';
  readonly origin: Origin;
  readonly markdown: string;
  children: DraftBlock[];
}
/** A container or leaf directive of the template. */
export interface DirectiveNode extends DraftBase {
  readonly type: 'directive';
  readonly name: string;
  readonly attributes: Attributes;
  children: DraftBlock[];
}
export type DraftBlock =
  | DraftHeading
  | DraftParagraph
  | DraftList
  | DraftQuotation
  | DraftTable
  | DraftChart
  | DraftPicture
  | DraftTitleBlock
  | DraftSignature
  | DraftPanel
  | DraftContents
  | DraftPageBreak
  | PipeTable
  | FieldNode
  | DirectiveNode;

/** What transforms work on: one document of their own, which nobody else holds. */
export interface Draft {
  readonly options: TreeOptions;
  readonly diagnostics: Diagnostic[];
  children: DraftBlock[];
  /** In order of number, once the footnotes are numbered. */
  readonly footnotes: DraftFootnote[];
  /** Every name, once blocks have their anchors, and the anchor of the block that has it. */
  readonly anchors: Map<string, string>;
}

/** One step from Markdown to the finished tree. It changes the draft it is given. */
export type Transform = (draft: Draft) => void;
