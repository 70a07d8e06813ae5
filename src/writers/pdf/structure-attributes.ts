import type { StructureElement } from '../../layout/laid-out.ts';
import { byteString, number, textString } from './syntax.ts';

/**
 * Gives the entries of an element's dictionary that say what it is: names, texts and attributes (14.7.2, 14.8.5).
 * `id` is its identifier, if it has one; `height` is its page's, for a figure's box; `prefix` is put before the ids of
 * header cells.
 */
export function describingEntries(
  element: StructureElement,
  id: string | undefined,
  height: number,
  prefix: string,
): string {
  let entries = '';
  if (id !== undefined) entries += `/ID${byteString(id)}`;
  if (element.title !== undefined) entries += `/T${textString(element.title)}`;
  if (element.language !== undefined) entries += `/Lang${textString(element.language)}`;
  if (element.alternative !== undefined) entries += `/Alt${textString(element.alternative)}`;
  if (element.actualText !== undefined) entries += `/ActualText${textString(element.actualText)}`;
  const attributes =
    listAttributes(element) +
    tableAttributes(element, prefix) +
    lineAttributes(element) +
    boxAttributes(element, height);
  return attributes === '' ? entries : `${entries}/A[${attributes}]`;
}

function listAttributes(element: StructureElement): string {
  return element.listNumbering === undefined ? '' : `<</O/List/ListNumbering/${element.listNumbering}>>`;
}

function lineAttributes({ textDecoration }: StructureElement): string {
  return textDecoration === undefined ? '' : `<</O/Layout/TextDecorationType/${textDecoration}>>`;
}

function tableAttributes(element: StructureElement, prefix: string): string {
  const { summary, scope, headers, colSpan, rowSpan } = element;
  let entries = '';
  if (summary !== undefined) entries += `/Summary${textString(summary)}`;
  if (scope !== undefined) entries += `/Scope/${scope}`;
  if (colSpan !== undefined && colSpan > 1) entries += `/ColSpan ${colSpan}`;
  if (rowSpan !== undefined && rowSpan > 1) entries += `/RowSpan ${rowSpan}`;
  if (headers !== undefined && headers.length > 0)
    entries += `/Headers[${headers.map((id) => byteString(prefix + id)).join('')}]`;
  return entries === '' ? '' : `<</O/Table${entries}>>`;
}

function boxAttributes(element: StructureElement, height: number): string {
  if (element.box === undefined) return element.type === 'Figure' ? '<</O/Layout/Placement/Block>>' : '';
  const [left, top, right, bottom] = element.box;
  const box = [left, height - bottom, right, height - top].map((value) => number(value)).join(' ');
  return `<</O/Layout/Placement/Block/BBox[${box}]>>`;
}
