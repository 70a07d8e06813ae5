/** A PDF of someone else's as a part of a document: its pages are copied, not laid out. */

import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import type { PdfDictionary, PdfValue } from '../pdf-objects/pdf-values.ts';
import type { PageMark } from '../style/document-details.ts';

/** Left, bottom, right, top in a page's own coordinates, in points. */
export type PdfBox = readonly [number, number, number, number];

/** A link on a page that stays a link: its annotation, without its place in the structure. */
export interface SuppliedLink {
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** One page, all of whose inherited entries are its own. */
export interface SuppliedPage {
  /** Number of its object in its file. */
  readonly number: number;
  /** As a reader shows it: turned, and cut to its crop box. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise. */
  readonly rotate: 0 | 90 | 180 | 270;
  readonly mediaBox: PdfBox;
  readonly cropBox: PdfBox;
  readonly resources: PdfDictionary;
  readonly group: PdfDictionary | undefined;
  /** Its content, unpacked, streams joined. */
  readonly content: Uint8Array;
  readonly links: readonly SuppliedLink[];
}

/** A piece of content or a link that belongs to an element. */
export type SuppliedContent =
  | { readonly kind: 'marked'; readonly page: number; readonly number: number }
  | { readonly kind: 'link'; readonly page: number; readonly number: number };

/** An element of the file's own structure; `type` is a standard one, whatever the file calls it. */
export interface SuppliedElement {
  readonly kind: 'element';
  readonly type: string;
  readonly id: string | undefined;
  /** What is copied as it stands: texts, language, attributes. */
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly kids: readonly (SuppliedElement | SuppliedContent)[];
}

/** A supplied PDF that goes into a pack. */
export interface SuppliedPdf {
  readonly file: PdfFile;
  readonly pages: readonly SuppliedPage[];
  /** Its own tags; without them each page is one figure, described in words. */
  readonly structure: readonly SuppliedElement[] | undefined;
  /** BCP 47: of its text, where it has tags. */
  readonly language: string | undefined;
  /** Whether a document that has it is still PDF/UA-1 and PDF/A-2a. */
  readonly conforming: boolean;
}

/** A bookmark of a supplied file that leads to one of its own pages. */
export interface SuppliedBookmark {
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  /** From 0. */
  readonly page: number;
  /** Points from the top of the page as it is shown. */
  readonly y: number;
}

/** A page of a laid-out document that is a page of a supplied PDF, by its place in it. */
export interface SuppliedPlace {
  readonly pdf: SuppliedPdf;
  /** From 0. */
  readonly page: number;
  /** What every page says of itself: "DRAFT". */
  readonly marks: readonly PageMark[];
}
