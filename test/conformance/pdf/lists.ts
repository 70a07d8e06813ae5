import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { elementsOf } from '../../readers/read-pdf.ts';
import { everyElement, named, type PdfCheck } from './pdf-check.ts';

/** A list holds items, an item its label and its body, and the list says how its labels count. */
export const lists: PdfCheck = {
  name: 'lists',
  faults: ({ structure }) => [
    ...elementsOf(structure, 'L').flatMap(listFaults),
    ...everyElement(structure).flatMap(({ element, above }) => {
      const parent = above.at(-1)?.role;
      const stray =
        (element.role === 'LI' && parent !== 'L') || (element.role === 'LBody' && parent !== 'LI');
      return stray ? [`${named(element)} is in a ${parent ?? 'nothing'}`] : [];
    }),
  ],
};

function listFaults(list: TaggedElement): readonly string[] {
  const counted = String(list.attributes.ListNumbering ?? 'None') !== 'None';
  const items = list.children.filter(({ role }) => role === 'LI');
  return [
    ...(items.length === 0 ? [`${named(list)} has no items`] : []),
    ...list.children
      .filter(({ role }) => role !== 'LI')
      .map((child) => `${named(child)} is straight in a list`),
    ...items.flatMap((item) => {
      const roles = item.children.map(({ role }) => role).join(' ');
      if (roles !== 'Lbl LBody' && (counted || roles !== 'LBody'))
        return [`${named(item)} holds ${roles || 'nothing'}, not Lbl LBody`];
      const [label, body] = item.children;
      return [
        ...(label?.role === 'Lbl' && label.text.trim() === '' ? [`${named(item)} has an empty label`] : []),
        ...(body !== undefined && body.text.trim() === '' ? [`${named(item)} has an empty body`] : []),
      ];
    }),
  ];
}
