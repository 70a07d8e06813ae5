import type { StructureElement } from '../../src/layout/laid-out.ts';

/** The copies of elements, by the elements they were copied from. */
export type ElementCopies = ReadonlyMap<StructureElement, StructureElement>;

/** Copies all elements within `root`, with every id and every header named by one passed through `rename`. */
export function copyStructure(
  root: StructureElement,
  rename: (id: string) => string,
): { readonly children: readonly StructureElement[]; readonly copies: ElementCopies } {
  const copies = new Map<StructureElement, StructureElement>();
  const copy = (element: StructureElement): StructureElement => {
    const made: StructureElement = { ...element, children: element.children.map(copy) };
    if (element.id !== undefined) made.id = rename(element.id);
    if (element.headers !== undefined) made.headers = element.headers.map(rename);
    copies.set(element, made);
    return made;
  };
  return { children: root.children.map(copy), copies };
}
