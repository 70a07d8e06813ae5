import type { PageMark } from '../style/document-details.ts';
import type { Destination, LaidOut, LaidOutPage, PaintItem, StructureElement } from './laid-out.ts';
import type { SuppliedBookmark, SuppliedPdf } from './supplied-pdf.ts';

/** What a supplied PDF has in a pack beside its pages. */
export interface SuppliedLook {
  readonly bookmarks: readonly SuppliedBookmark[];
  readonly marks: readonly PageMark[];
  /** Words for a page that has no tags that can be used, counted from 1. */
  readonly describe: (page: number) => string;
}

/**
 * The pages of a supplied PDF as a document: with its own tags where they can be used, else each page one figure that
 * `describe` gives words for. Bookmarks become entries of the outline.
 */
export function laySupplied(pdf: SuppliedPdf, { bookmarks, marks, describe }: SuppliedLook): LaidOut {
  const structure: StructureElement = { type: 'Document', children: [] };
  if (pdf.structure) {
    const own: StructureElement = { type: 'Sect', children: [], id: 'supplied', supplied: pdf };
    if (pdf.language !== undefined) own.language = pdf.language;
    structure.children.push(own);
  }
  const pages = pdf.pages.map(({ width, height, rotate, cropBox }, page): LaidOutPage => {
    const items: PaintItem[] = [];
    if (!pdf.structure) {
      const figure: StructureElement = { type: 'Figure', children: [], alternative: describe(page + 1) };
      if (rotate === 0 && cropBox[0] === 0 && cropBox[1] === 0) figure.box = [0, 0, width, height];
      structure.children.push(figure);
      items.push({ kind: 'supplied', owner: figure });
    }
    return { width, height, label: String(page + 1), items, supplied: { pdf, page, marks } };
  });
  const named = bookmarks.map(({ title, depth, page, y }, index) => {
    const destination = `supplied:${index + 1}`;
    return {
      entry: { title, depth, destination },
      place: [destination, { page, y }] as [string, Destination],
    };
  });
  return {
    pages,
    structure,
    outline: named.map(({ entry }) => entry),
    destinations: new Map(named.map(({ place }) => place)),
    tables: new Map(),
    charts: new Map(),
    pictures: new Map(),
    unprintable: [],
  };
}
