import type { SuppliedLink } from '../layout/supplied-pdf.ts';
import { PdfDictionary, PdfReference, type PdfValue } from '../pdf-objects/pdf-values.ts';
import { destinationOf, type NamedDestinations } from './destinations.ts';
import { nameOf } from './names.ts';
import type { OpenPage, OpenPdf } from './open-pdf.ts';

/** The links of a page, and what else is laid over it. */
export interface PageLinks {
  readonly links: readonly SuppliedLink[];
  /** Object number of each link's annotation. */
  readonly numbers: readonly (number | undefined)[];
  readonly faults: readonly string[];
  /** Kinds of annotations that are no links: `Widget`. */
  readonly others: readonly string[];
}

const KEPT = ['Type', 'Subtype', 'Rect', 'Border', 'BS', 'C', 'H', 'F', 'Contents', 'QuadPoints'];

/** What is laid over a page: links to addresses and to pages of the file stay links. */
export function pageLinks({ dictionary }: OpenPage, { file }: OpenPdf, named: NamedDestinations): PageLinks {
  const links: SuppliedLink[] = [];
  const numbers: (number | undefined)[] = [];
  const faults = new Set<string>();
  const others = new Set<string>();
  for (const value of file.items(dictionary.entries.get('Annots'))) {
    const annotation = file.dictionary(value);
    const kind = nameOf(file.resolve(annotation.entries.get('Subtype')));
    if (kind === 'Popup') continue;
    if (kind !== 'Link') {
      others.add(kind);
      continue;
    }
    const target = targetOf(annotation, named);
    if (!target) faults.add('a link that does more than lead to an address or a page');
    const entries = new Map<string, PdfValue>();
    for (const key of KEPT) {
      const found = annotation.entries.get(key);
      if (found !== undefined) entries.set(key, file.resolve(found));
    }
    const contents = entries.get('Contents');
    if (typeof contents !== 'string' || contents.trim() === '')
      entries.set('Contents', target?.words ?? 'Link');
    entries.set('F', 4);
    if (target) entries.set(target.key, target.value);
    links.push({ entries });
    numbers.push(value instanceof PdfReference ? value.number : undefined);
  }
  return { links, numbers, faults: [...faults], others: [...others] };

  function targetOf(annotation: PdfDictionary, names: NamedDestinations) {
    const action = file.dictionary(annotation.entries.get('A'));
    const kind = nameOf(file.resolve(action.entries.get('S')));
    if (annotation.entries.has('AA') || action.entries.has('Next')) return undefined;
    const address = file.resolve(action.entries.get('URI'));
    if (kind === 'URI' && typeof address === 'string') {
      const plain = new PdfDictionary(
        new Map<string, PdfValue>([
          ['S', file.resolve(action.entries.get('S'))],
          ['URI', address],
        ]),
      );
      return { key: 'A', value: plain, words: address };
    }
    const to =
      kind === 'GoTo' ? action.entries.get('D') : kind === '' ? annotation.entries.get('Dest') : undefined;
    const found = destinationOf(to, file, names);
    return found && { key: 'Dest', value: found, words: 'Link' };
  }
}
