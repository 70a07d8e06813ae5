import type {
  LaidOut,
  LaidOutPage,
  PaintItem,
  StructureElement,
  TextItem,
} from '../../src/layout/laid-out.ts';

/** The words of a text item as they are printed. */
export const printed = (item: TextItem): string => item.words.map((word) => word.text).join('');

/** Where the ink of a text item ends: the space after its last word does not count. */
export function rightEdge(item: TextItem): number {
  let advance = item.words.reduce((sum, word) => sum + word.advance, 0);
  const last = item.words[item.words.length - 1];
  if (last?.text.endsWith(' ')) advance -= last.face.shape(' ').advance;
  return item.x + (advance * item.size) / 1000;
}

export const isText = (item: PaintItem): item is TextItem => item.kind === 'text';

/** Text items that belong to the structure, in painting order. */
export const ownedText = (page: LaidOutPage): TextItem[] =>
  page.items.filter(isText).filter((item) => typeof item.owner !== 'string');

/** Text items that are furniture of one kind. */
export const artifactText = (page: LaidOutPage, artifact: string): string =>
  page.items
    .filter(isText)
    .filter((item) => item.owner === artifact)
    .map(printed)
    .join('');

/** Printed lines of a page, top to bottom: the owned text on each baseline, left to right. */
export function linesOf(page: LaidOutPage, items: readonly TextItem[] = ownedText(page)): string[] {
  const lines = new Map<number, TextItem[]>();
  for (const item of items) {
    const baseline = Math.round(item.baseline * 10);
    const near = [baseline, baseline - 1, baseline + 1].find((key) => lines.has(key)) ?? baseline;
    lines.set(near, [...(lines.get(near) ?? []), item]);
  }
  return [...lines.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, line]) =>
      [...line]
        .sort((a, b) => a.x - b.x)
        .map(printed)
        .join('')
        .trim(),
    );
}

export const pageLines = (laidOut: LaidOut): string[][] => laidOut.pages.map((page) => linesOf(page));

/** Every element of a structure, outermost first. */
export function elementsOf(element: StructureElement): StructureElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** Elements of one type. */
export const ofType = (laidOut: LaidOut, type: StructureElement['type']): StructureElement[] =>
  elementsOf(laidOut.structure).filter((element) => element.type === type);

/** What a reader that follows the structure hears: own content and children in the order they are first painted. */
export function readStructure(
  laidOut: LaidOut,
  from: StructureElement = laidOut.structure,
  skip: readonly StructureElement['type'][] = [],
): string {
  const content = new Map<StructureElement, { index: number; text: string }[]>();
  let index = 0;
  for (const page of laidOut.pages) {
    for (const item of page.items) {
      index++;
      if (item.kind !== 'text' || typeof item.owner === 'string') continue;
      content.set(item.owner, [...(content.get(item.owner) ?? []), { index, text: printed(item) }]);
    }
  }
  const first = (element: StructureElement): number => {
    const own = content.get(element)?.[0]?.index ?? Number.POSITIVE_INFINITY;
    return Math.min(own, ...element.children.map(first));
  };
  const read = (element: StructureElement): string => {
    if (skip.includes(element.type)) return '';
    const own = content.get(element);
    if (own === undefined) return element.children.map(read).join(' ');
    const parts = [...own, ...element.children.map((child) => ({ index: first(child), text: read(child) }))];
    return parts
      .sort((a, b) => a.index - b.index)
      .map(({ text }) => text)
      .join('');
  };
  return read(from);
}

/** 0-based page of the first line that begins with these words. */
export function pageWith(laidOut: LaidOut, words: string): number {
  return pageLines(laidOut).findIndex((lines) => lines.some((line) => line.includes(words)));
}

/** `Sect(H2 P)`: the types of a tree, in brackets as they nest. */
export function shape(element: StructureElement): string {
  const inner = element.children.map(shape).join(' ');
  return inner === '' ? element.type : `${element.type}(${inner})`;
}
