import { bookmarksBalanced } from './bookmarks.ts';
import type { DocxCheck } from './docx-check.ts';
import { fieldsWhole, nothingAsked } from './fields.ts';
import { properties } from './properties.ts';
import { alternatives, gridsFit, headerRowsMarked } from './tables.ts';
import { headingOrder, languages, noEmptyParagraphs, stylesOnly } from './words.ts';

/** What a finished Word file is held to beside Microsoft's validator. */
export const DOCX_CHECKS: readonly DocxCheck[] = [
  nothingAsked,
  fieldsWhole,
  bookmarksBalanced,
  gridsFit,
  headerRowsMarked,
  alternatives,
  headingOrder,
  languages,
  stylesOnly,
  noEmptyParagraphs,
  properties,
];
