import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paragraphsOf, readDocx } from '../../readers/read-docx.ts';

/** LibreOffice breaks a line here and there where the layout does not. */
const PAGES_APART = 1;

interface Entry {
  readonly title: string;
  /** Counted from 1. */
  readonly page: number;
}

/** Entries of a Word file's contents whose page is not, within one, that of their heading as LibreOffice lays it out. */
export async function contentsFaults(docx: string, converted: string): Promise<readonly string[]> {
  const entries = contentsOf(docx);
  if (entries.length === 0) return [];
  const headings = await headingsOf(converted);
  let at = 0;
  return entries.flatMap(({ title, page }) => {
    const found = headings.findIndex((heading, index) => index >= at && heading.title.endsWith(title));
    const heading = headings[found];
    if (heading === undefined)
      return [`the contents have “${title}”, LibreOffice has no such heading in its place`];
    at = found + 1;
    const apart = Math.abs(heading.page - page);
    return apart > PAGES_APART
      ? [`the contents have “${title}” on page ${page}, LibreOffice on ${heading.page}`]
      : [];
  });
}

/** What the contents show before anybody has updated them. */
function contentsOf(docx: string): readonly Entry[] {
  return paragraphsOf(readDocx(new Uint8Array(readFileSync(docx))).body)
    .filter(({ styleId }) => /^TOC\d/.test(styleId))
    .map(({ text }) => {
      const parts = text.split('\t');
      return { title: tidy(parts.at(-2) ?? ''), page: Number(parts.at(-1)) };
    });
}

/** The headings of LibreOffice's PDF, which are its bookmarks. */
async function headingsOf(pdf: string): Promise<readonly Entry[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 });
  const document = await task.promise;
  try {
    const found: Entry[] = [];
    const visit = async (items: Awaited<ReturnType<typeof document.getOutline>>) => {
      for (const { title, dest, items: within } of items ?? []) {
        const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
        found.push({ title: tidy(title), page: place ? (await document.getPageIndex(place[0])) + 1 : 0 });
        await visit(within);
      }
    };
    await visit(await document.getOutline());
    return found;
  } finally {
    await task.destroy();
  }
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
