/**
 * What the layout yields: positioned things on pages, and the logical structure they belong to. All lengths are
 * points, measured from the page's top left corner, y downwards. No writer's library is known here.
 */
import type { Drawing } from '../charts/drawing.ts';
import type { Face, ShapedText } from '../fonts/typeface.ts';
import type { Picture, Points } from '../style/house-style.ts';
import type { Block, Chart, PictureBlock, Table } from '../tree/nodes.ts';
import type { SuppliedPdf, SuppliedPlace } from './supplied-pdf.ts';

/** Names of ISO 32000-1 standard structure types (14.8.4). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Note'
  | 'Reference'
  | 'BlockQuote'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Figure'
  | 'Div';

/** One element of the structure tree. Content is what paint items name as their `owner`, in painting order. */
export interface StructureElement {
  readonly type: StructureType;
  readonly children: StructureElement[];
  /** Set where another element or a Headers list names this one. */
  id?: string;
  language?: string;
  alternative?: string;
  actualText?: string;
  title?: string;
  /** `L` only. */
  listNumbering?: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha' | 'UpperAlpha' | 'LowerRoman' | 'UpperRoman';
  /** `Table` only: how it is organised. */
  summary?: string;
  /** `TH` only. */
  scope?: 'Row' | 'Column' | 'Both';
  /** `TH` and `TD`: ids of the header cells, and spans above 1. */
  headers?: readonly string[];
  colSpan?: number;
  rowSpan?: number;
  /** `Span` only: a line drawn along its words, which is no more than decoration to whoever reads them aloud. */
  textDecoration?: 'Underline' | 'LineThrough';
  /** `Figure` only: left, top, right, bottom on its page. */
  box?: readonly [number, number, number, number];
  /** A supplied PDF whose own tags stand within this element, their ids with this element's before them. */
  supplied?: SuppliedPdf;
}

/** Furniture: outside the structure, skipped by a screen reader. */
export type Artifact = 'header' | 'footer' | 'watermark' | 'layout' | 'repeated-header';
export type Owner = StructureElement | Artifact;

/** A printed page number that changes where the document becomes part of a pack. `edge` is what it is aligned to. */
export type PageNumberPlace =
  | { readonly kind: 'own'; readonly edge: number }
  | {
      readonly kind: 'target';
      readonly target: string;
      readonly align: 'left' | 'right';
      readonly edge: number;
    };

/** Shaped words on one line in one face; `words` follow one another with no gap beyond their own spaces. */
export interface TextItem {
  readonly kind: 'text';
  readonly owner: Owner;
  readonly x: number;
  readonly baseline: number;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly words: readonly ShapedText[];
  /** Degrees anticlockwise, watermarks only. */
  readonly rotate?: number;
  /** Set where the text is its page's own number ("Page 3 of 9") or that of a destination. */
  readonly pageNumber?: PageNumberPlace;
}
/** A straight line, stroked. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly owner: Owner;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly colour: string;
}
/** A filled rectangle. */
export interface FillItem {
  readonly kind: 'fill';
  readonly owner: Owner;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}
export interface ImageItem {
  readonly kind: 'image';
  readonly owner: Owner;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
}
/** An active area: one a line, so that no annotation straddles pages. `owner` is its Link element. */
export interface LinkItem {
  readonly kind: 'link';
  readonly owner: StructureElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly target: { readonly url: string } | { readonly destination: string };
  readonly description: string;
  /** True where the description is the page number of the target. */
  readonly describesPage?: true;
}
/** All that a page of a supplied PDF shows, where its own tags are not used: one thing, described in words. */
export interface SuppliedItem {
  readonly kind: 'supplied';
  readonly owner: StructureElement;
}
export type PaintItem = TextItem | RuleItem | FillItem | ImageItem | LinkItem | SuppliedItem;

export interface LaidOutPage {
  readonly width: number;
  readonly height: number;
  /** As printed and as the reader's page box shows it. */
  readonly label: string;
  /** In painting order, which is reading order for owned items. Fills come before the text they carry. */
  readonly items: PaintItem[];
  /** Set where the page is one of a supplied PDF, over which the items are painted. */
  readonly supplied?: SuppliedPlace;
}

export interface Destination {
  /** 0-based page index. */
  readonly page: number;
  /** Distance from the page's top. */
  readonly y: number;
}

/** One bookmark; the title is what the heading prints, number first. */
export interface OutlineEntry {
  readonly title: string;
  readonly destination: string;
  readonly depth: number;
}

/** How a table is set, where a word would break in the widths and the size it asks for. */
export interface TableFit {
  /** Each column's share of the table's width; they sum to 1. */
  readonly widths: readonly number[];
  /** Of its type. */
  readonly size: Points;
  /** Set where there is not room for every word even so, and the longest break. */
  readonly breaks?: true;
}

export interface LaidOut {
  readonly pages: readonly LaidOutPage[];
  readonly structure: StructureElement;
  readonly outline: readonly OutlineEntry[];
  /** Every block id, for links, bookmarks and page references. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** Tables that are set otherwise than they ask, for formats that break their lines themselves. */
  readonly tables: ReadonlyMap<Table, TableFit>;
  /** Outermost blocks on pages that lie on their long side; none where it is left out. */
  readonly turned?: ReadonlySet<Block>;
  /** Charts as they are drawn, for formats that place their pictures themselves. */
  readonly charts: ReadonlyMap<Chart, Drawing>;
  /** How large the pictures of the text are printed, for the same formats. */
  readonly pictures: ReadonlyMap<PictureBlock, { readonly width: Points; readonly height: Points }>;
  /** Code points no face could print, with where they stood; each was printed as U+FFFD's stand-in "?". */
  readonly unprintable: readonly { readonly codePoint: number; readonly path: string }[];
}
