import { strFromU8, unzipSync } from 'fflate';
import type { FileToSearch } from '../../src/leaks/leak.ts';
import { readPdf } from '../readers/read-pdf.ts';

const named = (files: readonly FileToSearch[], end: RegExp) => files.filter(({ name }) => end.test(name));

/** The parts of Word files, unpacked by another reader than the search has. */
export function wordPartsOf(files: readonly FileToSearch[]): string {
  return named(files, /\.docx$/)
    .flatMap(({ bytes }) =>
      Object.values(unzipSync(bytes)).map((part) => strFromU8(part).replace(/<[^>]*>/g, '')),
    )
    .join('\n');
}

/** Web pages and data as they are, markup and all. */
export function markupOf(files: readonly FileToSearch[]): string {
  return named(files, /\.(?:html|json|yaml)$/)
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('\n');
}

/** What PDFs say on their pages, in their tags, bookmarks and metadata, by another reader than the search has. */
export async function pdfWordsOf(files: readonly FileToSearch[]): Promise<string> {
  const read = await Promise.all(named(files, /\.pdf$/).map(({ bytes }) => readPdf(bytes)));
  return read
    .map(({ pages, outline, metadata, structure }) =>
      JSON.stringify([pages.map(({ text, furniture }) => [text, furniture]), outline, metadata, structure]),
    )
    .join('\n');
}
