import type { SuppliedBookmark } from '../layout/supplied-pdf.ts';
import { PdfDictionary, PdfReference, type PdfValue, textOfString } from '../pdf-objects/pdf-values.ts';
import { destinationOf, type NamedDestinations } from './destinations.ts';
import { nameOf } from './names.ts';
import type { OpenPage, OpenPdf } from './open-pdf.ts';
import { shownSize } from './pdf-report.ts';

const MOST = 2000;

/** The bookmarks of a PDF in their order; one that leads nowhere is left out, those below it are not. */
export function readOutline(
  { file, catalogue, pages }: OpenPdf,
  named: NamedDestinations,
): readonly SuppliedBookmark[] {
  const bookmarks: SuppliedBookmark[] = [];
  const seen = new Set<PdfDictionary>();
  const pageOf = new Map(pages.map(({ number }, index) => [number, index]));
  const visit = (first: PdfValue | undefined, depth: number): void => {
    for (
      let node = file.resolve(first);
      node instanceof PdfDictionary;
      node = file.resolve(node.entries.get('Next'))
    ) {
      if (seen.has(node) || seen.size > MOST || depth > 12) return;
      seen.add(node);
      const title = file.resolve(node.entries.get('Title'));
      const action = file.dictionary(node.entries.get('A'));
      const to =
        nameOf(file.resolve(action.entries.get('S'))) === 'GoTo'
          ? action.entries.get('D')
          : node.entries.get('Dest');
      const [page, kind, , top] = destinationOf(to, file, named) ?? [];
      const index = page instanceof PdfReference ? pageOf.get(page.number) : undefined;
      const leads = typeof title === 'string' && title.trim() !== '' && index !== undefined;
      if (leads) {
        const y = nameOf(kind) === 'XYZ' && typeof top === 'number' ? heightOf(pages[index], top) : 0;
        bookmarks.push({ title: textOfString(title), depth, page: index, y });
      }
      visit(node.entries.get('First'), leads ? depth + 1 : depth);
    }
  };
  visit(file.dictionary(catalogue.entries.get('Outlines')).entries.get('First'), 1);
  return bookmarks;
}

/** How far down a height of a page's own coordinates is shown; the top of a page that is turned. */
function heightOf(page: OpenPage | undefined, top: number): number {
  if (page?.rotate !== 0) return 0;
  return Math.min(shownSize(page).height, Math.max(0, page.cropBox[3] - top));
}
