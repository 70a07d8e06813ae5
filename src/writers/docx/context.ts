import type { DocumentDetails } from '../../style/document-details.ts';
import type { HouseStyle, Picture, Points } from '../../style/house-style.ts';
import type { Block, Chart, PictureBlock, Root, Table } from '../../tree/nodes.ts';
import { Bookmarks } from './bookmarks.ts';
import { findTargets, type Target } from './find-targets.ts';
import { ListCounter } from './list-counter.ts';
import { Relationships } from './relationships.ts';
import type { Shell } from './shell.ts';
import { StyleBook } from './style-book.ts';
import type { Surroundings } from './surroundings.ts';

/** How a table is set, where it is not as it asks. */
export interface TableShape {
  /** Each column's share of the table's width; they sum to 1. */
  readonly widths: readonly number[];
  /** Of its type. */
  readonly size: Points;
}

/** Where blocks stand in the pages of the same paper as the layout breaks it, and how its tables are set. */
export interface PageMap {
  /** Block id to page, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly pageCount: number;
  readonly tables: ReadonlyMap<Table, TableShape>;
  /** Outermost blocks on pages that lie on their long side. */
  readonly turned?: ReadonlySet<Block>;
  /** Charts as pictures, at the size they are printed. */
  readonly charts?: ReadonlyMap<Chart, Picture>;
  /** Pictures of the text as PNG or JPEG, at the size they are printed. */
  readonly pictures?: ReadonlyMap<PictureBlock, Picture>;
}

/** A row of numbers that Word counts by itself. */
export type Sequence = 'Table' | 'Figure';

/** What the next paragraph to be written takes with it. */
export interface Opening {
  pageBreak: boolean;
  afterTable: boolean;
  /** True where the picture waits to stand beside the organisation's name. */
  logo: boolean;
  /** The space above it in twips, where it is not its style's. */
  above: number | undefined;
}

/** The state of one document while it is written; handlers are given it and what surrounds their block. */
export interface DocxContext {
  readonly style: HouseStyle;
  readonly details: DocumentDetails;
  readonly pages: PageMap;
  readonly styles: StyleBook;
  readonly counter: ListCounter;
  readonly bookmarks: Bookmarks;
  readonly targets: ReadonlyMap<string, Target>;
  /** Links of the part now being written. */
  readonly links: Relationships;
  /** Footnote numbers already marked in the text, with the bookmark of their first mark. */
  readonly marked: Map<number, string>;
  readonly opening: Opening;
  /** Writes blocks one after another; every handler that holds blocks comes back here. */
  readonly writeBlocks: (
    blocks: readonly Block[],
    surroundings: Surroundings,
    context: DocxContext,
  ) => string;
  /** Tables with captions so far. */
  readonly captions: Record<Sequence, number>;
  /** Pictures of the body, by path from the document part. */
  readonly media: Map<string, Uint8Array>;
}

/** A fresh state for a document. */
export function createContext(
  root: Root,
  style: HouseStyle,
  details: DocumentDetails,
  pages: PageMap,
  shell: Shell,
  writeBlocks: DocxContext['writeBlocks'],
): DocxContext {
  const bookmarks = new Bookmarks();
  return {
    style,
    details,
    pages,
    styles: new StyleBook(style, shell.styles, shell.lists),
    counter: new ListCounter(style.numbering, shell.lists),
    bookmarks,
    targets: findTargets(root, bookmarks),
    links: new Relationships(),
    marked: new Map(),
    opening: { pageBreak: false, afterTable: false, logo: false, above: undefined },
    writeBlocks,
    captions: { Table: 0, Figure: 0 },
    media: new Map(),
  };
}
