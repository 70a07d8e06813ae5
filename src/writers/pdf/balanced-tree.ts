import type { PdfkitFile } from './pdfkit-file.ts';
import { byteString, reference } from './syntax.ts';

/** One entry of a name or number tree: its key as written, and its value as written. */
export interface TreeEntry {
  readonly key: string;
  readonly value: string;
}

const LEAF = 64;

/**
 * Writes a name tree or number tree (7.9.6, 7.9.7) as object `root`. Entries must stand in the order of their
 * keys; more than one leaf's worth is spread over leaves, so that a reader need not take in the whole.
 */
export function writeBalancedTree(
  file: PdfkitFile,
  root: number,
  kind: 'Names' | 'Nums',
  entries: readonly TreeEntry[],
): void {
  const list = (part: readonly TreeEntry[]) => part.map(({ key, value }) => `${key} ${value}`).join('\n');
  if (entries.length <= LEAF) {
    file.write(root, `<</${kind}[${list(entries)}]>>`);
    return;
  }
  const kids: string[] = [];
  for (let start = 0; start < entries.length; start += LEAF) {
    const part = entries.slice(start, start + LEAF);
    const limits = `/Limits[${part[0]?.key} ${part[part.length - 1]?.key}]`;
    kids.push(reference(file.add(`<<${limits}/${kind}[${list(part)}]>>`)));
  }
  file.write(root, `<</Kids[${kids.join(' ')}]>>`);
}

/** Gives the entries of a name tree in the order of their names' UTF-8 bytes, by which readers search. */
export function nameEntries(values: ReadonlyMap<string, string>): TreeEntry[] {
  const sortable = Array.from(values, ([name, value]) => ({
    bytes: utf8(name),
    key: byteString(name),
    value,
  }));
  return sortable.sort((one, other) => (one.bytes < other.bytes ? -1 : 1));
}

/** The bytes as characters, so that comparing strings compares bytes. */
function utf8(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
