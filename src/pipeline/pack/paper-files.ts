import type { WrittenFile } from '../write-paper.ts';
import type { PackFile } from './made-pack.ts';

/** What a paper's files have in common as a listing has them. */
type InListing = Pick<PackFile, 'kind' | 'title' | 'item'>;

/** A paper as it was written, file by file, for a listing; a web page has no pages. */
export function paperFiles(
  written: readonly WrittenFile[],
  stem: string,
  listed: InListing,
): readonly PackFile[] {
  return written.map(({ format, bytes, pages }) => ({
    ...listed,
    path: `${stem}.${format}`,
    format,
    bytes,
    ...(format === 'html' ? {} : { pages }),
  }));
}
