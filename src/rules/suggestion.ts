import { nearest } from '../schema/nearest.ts';

/** More names than this are not compared with a mistyped one: the answer would come too late. */
const MOST_NAMES = 2000;

/** " Did you mean …?" where one of the names is near, or nothing. */
export function suggestion(word: string, names: readonly string[]): string {
  const near = nearest(word, names.slice(0, MOST_NAMES));
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
