import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import { PdfDictionary, PdfName, PdfReference, type PdfValue } from '../pdf-objects/pdf-values.ts';

/** Destinations by name, as written in the file: `[page /XYZ left top zoom]`. */
export type NamedDestinations = ReadonlyMap<string, PdfValue>;

/** Every named destination of a file, of the old dictionary and the tree. */
export function namedDestinations(file: PdfFile, catalogue: PdfDictionary): NamedDestinations {
  const named = new Map<string, PdfValue>(file.dictionary(catalogue.entries.get('Dests')).entries);
  const seen = new Set<PdfDictionary>();
  const visit = (value: PdfValue | undefined): void => {
    const node = file.dictionary(value);
    if (seen.has(node)) return;
    seen.add(node);
    const items = file.items(node.entries.get('Names'));
    for (let at = 0; at + 1 < items.length; at += 2) {
      const name = file.resolve(items[at]);
      if (typeof name === 'string') named.set(name, items[at + 1] ?? null);
    }
    for (const kid of file.items(node.entries.get('Kids'))) visit(kid);
  };
  visit(file.dictionary(catalogue.entries.get('Names')).entries.get('Dests'));
  return named;
}

/** A destination with the page itself in it, whatever it is named by; undefined where it leads nowhere. */
export function destinationOf(
  value: PdfValue | undefined,
  file: PdfFile,
  named: NamedDestinations,
): readonly PdfValue[] | undefined {
  let found = file.resolve(value);
  if (found instanceof PdfName) found = file.resolve(named.get(found.name));
  else if (typeof found === 'string') found = file.resolve(named.get(found));
  if (found instanceof PdfDictionary) found = file.resolve(found.entries.get('D'));
  if (!Array.isArray(found)) return undefined;
  const [page, ...rest] = found as readonly PdfValue[];
  if (!(page instanceof PdfReference)) return undefined;
  return [page, ...rest.map((one) => file.resolve(one))];
}
