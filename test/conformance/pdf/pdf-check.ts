import type { TaggedElement } from '../../readers/pdf-structure.ts';
import type { ReadPdf } from '../../readers/read-pdf.ts';

/** One thing that a finished PDF must be and that veraPDF does not see. */
export interface PdfCheck {
  readonly name: string;
  /** What is wrong, and where; nothing when all is well. */
  faults(pdf: ReadPdf): readonly string[];
}

/** An element with those it stands in, the nearest last. */
export interface PlacedElement {
  readonly element: TaggedElement;
  readonly above: readonly TaggedElement[];
}

/** Every element in reading order. */
export function everyElement(
  element: TaggedElement,
  above: readonly TaggedElement[] = [],
): readonly PlacedElement[] {
  const around = [...above, element];
  return [{ element, above }, ...element.children.flatMap((child) => everyElement(child, around))];
}

/** An element as a fault names it: its role, its page, and how it begins. */
export function named(element: TaggedElement): string {
  const page = firstPage(element);
  const words = element.text.replace(/\s+/g, ' ').trim();
  const begins = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return `${element.role}${page === undefined ? '' : ` on page ${page + 1}`}${begins === '' ? '' : ` “${begins}”`}`;
}

function firstPage(element: TaggedElement): number | undefined {
  for (const { element: each } of everyElement(element)) {
    const [page] = each.pages;
    if (page !== undefined) return page;
  }
  return undefined;
}
