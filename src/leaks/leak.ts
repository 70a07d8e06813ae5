import type { Place } from '../diagnostics/diagnostic.ts';

/** A finished file by the name it will be published under, with its folder: `papers/item-7.pdf`. */
export interface FileToSearch {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A secret that a file gives away. */
export interface FoundLeak {
  readonly kind: 'found';
  readonly file: string;
  /** Where in the file, in words: `page 3`, `/Title of object 12`, `word/document.xml, attribute descr`. */
  readonly where: string;
  /** Path of what is given away. */
  readonly path: string;
  readonly entry: string;
  readonly place?: Place;
  /** The words or the amount as the file has them. For the eyes of the restricted audience alone. */
  readonly found: string;
}

/** A part of a file that could not be searched, so that nobody can say that it gives nothing away. */
export interface UnreadPart {
  readonly kind: 'unread';
  readonly file: string;
  readonly where: string;
  readonly reason: string;
}

/** Where a leak stands that is the name of the file. */
export const IN_ITS_NAME = 'its name';

/** What keeps a file from being published. */
export type Leak = FoundLeak | UnreadPart;
