import type { TaggedElement } from '../../readers/pdf-structure.ts';
import type { ReadOutlineItem, ReadPdf } from '../../readers/read-pdf.ts';
import { everyElement, type PdfCheck } from './pdf-check.ts';

interface Entry {
  readonly title: string;
  readonly page: number;
}

/**
 * The bookmarks are the headings, in order and each on its page. In a pack each part has a bookmark of its own, which
 * stands for the title at the part's head.
 */
export const bookmarksAreHeadings: PdfCheck = {
  name: 'bookmarks are headings',
  faults: ({ outline, structure }) => {
    const parts = new Set(
      everyElement(structure).flatMap(({ element: { role, title } }) =>
        role === 'Sect' && title !== undefined ? [tidy(title)] : [],
      ),
    );
    const bookmarks = entriesOf(outline);
    const faults: string[] = [];
    let at = 0;
    for (const heading of headingsOf(structure, parts.size > 0)) {
      const from = at;
      while (at < bookmarks.length && bookmarks[at]?.title !== heading.title) at += 1;
      const skipped = bookmarks.slice(from, at).filter(({ title }) => !parts.has(title));
      if (at === bookmarks.length) {
        faults.push(`the heading “${heading.title}” has no bookmark in its place`);
        at = from;
        continue;
      }
      faults.push(...skipped.map(({ title }) => `the bookmark “${title}” is no heading`));
      const page = bookmarks[at]?.page ?? -1;
      if (page !== heading.page)
        faults.push(`the bookmark “${heading.title}” leads to page ${page + 1}, not ${heading.page + 1}`);
      at += 1;
    }
    const left = bookmarks.slice(at).filter(({ title }) => !parts.has(title));
    return [...faults, ...left.map(({ title }) => `the bookmark “${title}” is no heading`)];
  },
};

const entriesOf = (items: ReadPdf['outline']): readonly Entry[] =>
  items.flatMap(({ title, page, items: within }: ReadOutlineItem) => [
    { title: tidy(title), page },
    ...entriesOf(within),
  ]);

/** The headings; of a pack's, those that are no title of a part. */
const headingsOf = (structure: TaggedElement, ofPack: boolean): readonly Entry[] =>
  everyElement(structure).flatMap(({ element }) => {
    if (!/^H[1-6]$/.test(element.role) || (ofPack && element.role === 'H1')) return [];
    const pages = everyElement(element).flatMap(({ element: each }) => each.pages);
    return [{ title: tidy(element.actualText ?? element.text), page: Math.min(...pages) }];
  });

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
