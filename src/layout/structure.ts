import type { Origin } from '../tree/nodes.ts';
import type { StructureElement, StructureType } from './laid-out.ts';

type Attributes = Omit<StructureElement, 'type' | 'children'>;

/** A new structure element, the last child of `parent`. */
export function addElement(
  parent: StructureElement,
  type: StructureType,
  attributes?: Attributes,
): StructureElement {
  const element: StructureElement = { type, children: [] };
  if (attributes !== undefined) Object.assign(element, attributes);
  parent.children.push(element);
  return element;
}

/** The BCP 47 tag of a field's language. */
export function languageTag(language: Origin['language']): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB';
}

/** The `Sect` elements of a document, nested as its headings are. */
export interface Sections {
  /** Where blocks of the current section belong. */
  current(): StructureElement;
  /** Closes sections as deep as a heading or deeper, opens that heading's own, and gives it. */
  enter(depth: number): StructureElement;
}

export function openSections(document: StructureElement): Sections {
  const open: { depth: number; element: StructureElement }[] = [{ depth: 0, element: document }];
  const innermost = () => open[open.length - 1]?.element ?? document;
  return {
    current: innermost,
    enter(depth) {
      while (open.length > 1 && (open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
      const element = addElement(innermost(), 'Sect');
      open.push({ depth, element });
      return element;
    },
  };
}
