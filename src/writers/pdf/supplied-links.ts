import type { LaidOutPage } from '../../layout/laid-out.ts';
import type { SuppliedPlace } from '../../layout/supplied-pdf.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import type { SuppliedCopies } from './supplied-copies.ts';
import { number } from './syntax.ts';

/**
 * Gives the pages of every supplied PDF their object numbers, so that links may lead to pages not yet written; `before`
 * is how many pages are before these.
 */
export function placeSupplied(
  file: PdfkitFile,
  pages: readonly LaidOutPage[],
  before: number,
  copies: SuppliedCopies,
): void {
  pages.forEach(({ supplied }, index) => {
    if (!supplied) return;
    const place = before + index;
    const { pdf, page } = supplied;
    const known = copies.places.get(pdf) ?? { pages: [], links: pdf.pages.map(() => []) };
    const all = [...known.pages];
    all[page] = { id: file.reserve(), place };
    copies.places.set(pdf, { ...known, pages: all });
  });
}

/** Writes the links of a supplied page that has its own tags, and gives their object numbers. */
export function writeSuppliedLinks(
  file: PdfkitFile,
  { pdf, page }: SuppliedPlace,
  content: MarkedContent,
  copies: SuppliedCopies,
): number[] {
  if (!pdf.structure) return [];
  return (pdf.pages[page]?.links ?? []).map(({ entries }) => {
    const id = file.reserve();
    const key = content.annotateSupplied();
    copies.places.get(pdf)?.links[page]?.push({ id, key });
    const written = copies.entries(pdf, entries);
    file.write(id, `<<${written}/StructParent ${key}>>`);
    copies.writeWaiting();
    return id;
  });
}

/** Where on a supplied page a place is, as a destination array has it after the page; all of a page that is turned. */
export function suppliedDestination({ pdf, page }: SuppliedPlace, y: number): string {
  const own = pdf.pages[page];
  if (own?.rotate !== 0) return '/Fit';
  return `/XYZ ${number(own.cropBox[0])} ${number(own.cropBox[3] - y)} null`;
}
