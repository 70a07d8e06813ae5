import { bookmarksAreHeadings } from './bookmarks.ts';
import { metadataAgree, nothingRuns, pageLabels, titleShown } from './file-details.ts';
import { everythingMarked, furnitureOnly } from './furniture.ts';
import { headingLevels } from './heading-levels.ts';
import { languages } from './languages.ts';
import { linksOnTheirPages } from './links-on-their-pages.ts';
import { lists } from './lists.ts';
import type { PdfCheck } from './pdf-check.ts';
import { readingOrder } from './reading-order.ts';
import { softHyphens } from './soft-hyphens.ts';
import { tableCaptions } from './table-captions.ts';
import { headerRows, headersExist } from './table-headers.ts';
import { wordsForSymbols } from './words-for-symbols.ts';

/** What a finished PDF is held to beside veraPDF's rules. */
export const PDF_CHECKS: readonly PdfCheck[] = [
  linksOnTheirPages,
  headersExist,
  headerRows,
  headingLevels,
  readingOrder,
  lists,
  tableCaptions,
  furnitureOnly,
  everythingMarked,
  wordsForSymbols,
  languages,
  softHyphens,
  bookmarksAreHeadings,
  pageLabels,
  titleShown,
  metadataAgree,
  nothingRuns,
];
