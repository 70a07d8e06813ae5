import type { Footnote } from '../tree/nodes.ts';
import type { Box } from './box.ts';
import { type Footnotes, type LayoutContext, type Setting, settingAt } from './context.ts';
import { collectBoxes } from './flow.ts';
import type { StructureElement } from './laid-out.ts';
import { addElement } from './structure.ts';
import { flowText } from './text-block.ts';

/** The footnotes of one document, to be placed and set as they are met. `contextOf` is asked only once the layout is under way. */
export function openFootnotes(footnotes: readonly Footnote[], contextOf: () => LayoutContext): Footnotes {
  const byNumber = new Map(footnotes.map((footnote) => [footnote.number, footnote]));
  const placed = new Map<number, StructureElement>();
  const claimed = new Set<number>();
  return {
    place(number, notesIn) {
      if (!byNumber.has(number)) return undefined;
      const destination = destinationOf(number);
      if (!placed.has(number)) placed.set(number, addElement(notesIn, 'Note', { id: destination }));
      return destination;
    },
    claim(number) {
      const footnote = byNumber.get(number);
      const element = placed.get(number);
      if (footnote === undefined || element === undefined || claimed.has(number)) return undefined;
      claimed.add(number);
      const boxes = measureNote(footnote, element, contextOf());
      return [...boxes, ...boxes.flatMap((box) => box.notes.flat())];
    },
  };
}

const destinationOf = (number: number): string => `footnote:${number}`;

function measureNote(footnote: Footnote, element: StructureElement, context: LayoutContext): readonly Box[] {
  const { page, sizes, colours } = context.style;
  const { left, right } = page.margins;
  const hang = sizes.note * 1.8;
  const base: Setting = {
    left: left + hang,
    width: page.width - left - right - hang,
    hang,
    steps: 0,
    size: sizes.note,
    colour: colours.text,
    bold: false,
    italic: false,
    align: 'left',
    spacing: 0,
    parent: element,
    language: context.details.language,
    path: '',
  };
  const { children } = footnote;
  return collectBoxes((flow) => {
    flow.anchor(destinationOf(footnote.number));
    children.forEach((paragraph, i) => {
      const own = children.length === 1 ? element : addElement(element, 'P');
      const label = i === 0 ? { text: String(footnote.number), owner: own, left } : undefined;
      const block = { inlines: paragraph.children, element: own, notesIn: element, label };
      flowText(block, settingAt(base, paragraph.origin), flow, context);
    });
  });
}
