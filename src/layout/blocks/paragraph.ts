import type { HouseStyle } from '../../style/house-style.ts';
import type { Paragraph } from '../../tree/nodes.ts';
import {
  indented,
  type LayoutContext,
  languageAttributes,
  narrowed,
  parentOf,
  type Setting,
  settingAt,
} from '../context.ts';
import type { Flow } from '../flow.ts';
import { addElement } from '../structure.ts';
import { flowText, type HangingLabel } from '../text-block.ts';

/** A paragraph in its column; its number, if it has one, hangs one step to the left of the text. */
export function layParagraph(
  paragraph: Paragraph,
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  layLabelledParagraph(paragraph, undefined, setting, flow, context);
}

/** The same with a label of another owner beside it: the first paragraph of a list item. */
export function layLabelledParagraph(
  paragraph: Paragraph,
  itemLabel: HangingLabel | undefined,
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  const { number } = paragraph;
  flow.anchor(paragraph.id);
  if (number === undefined && itemLabel === undefined && paragraph.children.length === 0) return;
  const parent = parentOf(setting, context);
  const element = addElement(parent, 'P', languageAttributes(setting, paragraph.origin));
  const own = withLook(settingAt(setting, paragraph.origin), paragraph.role, context.style);
  const steps = Math.max(number === undefined ? 0 : own.steps + 1, paragraph.indent);
  const column = narrowed(own, indented(own, steps));
  flow.space(setting.spacing);
  const left = Math.max(own.left, column.left - own.hang);
  const label = number === undefined ? itemLabel : { text: number.text, owner: element, left };
  const block = { inlines: paragraph.children, element, notesIn: parent, label };
  const count = flowText(block, column, flow, context);
  if (count === 0) parent.children.splice(parent.children.indexOf(element), 1);
  flow.space(setting.spacing);
  if (paragraph.role === 'label') flow.hold();
}

/** How a role differs from running text. */
function withLook(setting: Setting, role: Paragraph['role'], style: HouseStyle): Setting {
  const { sizes, colours, title } = style;
  const atHead = setting.parent === undefined;
  switch (role) {
    case 'text':
      return setting;
    case 'label':
      return { ...setting, bold: true };
    case 'note':
      return { ...setting, size: Math.min(setting.size, sizes.note) };
    case 'provenance':
      return {
        ...setting,
        size: Math.min(setting.size, sizes.note),
        italic: true,
        align: atHead ? title.align : setting.align,
      };
    case 'withheld':
      return { ...setting, italic: true };
    case 'organisation':
      if (!atHead) return { ...setting, bold: true };
      return { ...setting, bold: true, colour: colours.accent, size: sizes.headings[2], align: title.align };
    case 'subtitle':
      if (!atHead) return setting;
      return { ...setting, colour: colours.heading, size: sizes.headings[2], align: title.align };
  }
}
