import type { HouseStyle } from '../../style/house-style.ts';
import type { List, ListItem } from '../../tree/nodes.ts';
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
import type { StructureElement } from '../laid-out.ts';
import { addElement } from '../structure.ts';
import { flowText, type HangingLabel } from '../text-block.ts';
import { layLabelledParagraph } from './paragraph.ts';

/** A list: each label hangs one step to the left of its item; lists within items stand one step further in. */
export function layList(list: List, setting: Setting, flow: Flow, context: LayoutContext): void {
  if (list.children.length === 0) return;
  const listNumbering = numberingOf(list, context.style);
  const element = addElement(parentOf(setting, context), 'L', {
    listNumbering,
    ...languageAttributes(setting, list.origin),
  });
  const own = settingAt(setting, list.origin);
  const steps = Math.max(list.indent, own.steps);
  const left = indented(own, steps);
  const inner = narrowed({ ...own, parent: element }, left, steps);
  flow.anchor(list.id);
  for (const item of list.children) {
    flow.space(context.rhythm.item);
    layItem(item, inner, flow, context);
    flow.space(context.rhythm.item);
    if (item.keepWithNext === true) flow.hold();
  }
  flow.space(setting.spacing);
}

function layItem(item: ListItem, setting: Setting, flow: Flow, context: LayoutContext): void {
  const { parent } = setting;
  if (parent === undefined) return;
  const element = addElement(parent, 'LI', languageAttributes(setting, item.origin));
  const own = settingAt(setting, item.origin);
  const label = itemLabel(item, element, labelLeft(item, own, context));
  const body = addElement(element, 'LBody');
  const column = {
    ...narrowed(own, own.left + own.hang, own.steps + 1),
    parent: body,
    spacing: context.rhythm.item,
  };
  flow.anchor(item.id);
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph' && first.number === undefined) {
    layLabelledParagraph(first, label, column, flow, context);
    if (first.keepWithNext === true) flow.hold();
    context.layBlocks(rest, column, flow);
  } else {
    if (label !== undefined) {
      flowText({ inlines: [], element: label.owner, notesIn: body, label }, column, flow, context);
      flow.hold();
    }
    context.layBlocks(item.children, column, flow);
  }
}

/** A bullet stands close to its text; a number has the whole step. */
function labelLeft(item: ListItem, { left, hang }: Setting, { rhythm, style }: LayoutContext): number {
  const { list, level } = item.number;
  const bullet = style.numbering.lists[list][level]?.format === 'bullet';
  return bullet ? left + Math.max(0, hang - rhythm.bullet) : left;
}

function itemLabel(item: ListItem, element: StructureElement, left: number): HangingLabel | undefined {
  if (item.number.text === '') return undefined;
  return { text: item.number.text, owner: addElement(element, 'Lbl'), left };
}

const NUMBERING = {
  decimal: 'Decimal',
  'lower-letter': 'LowerAlpha',
  'upper-letter': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
  bullet: 'Disc',
} as const;

function numberingOf(list: List, { numbering }: HouseStyle): NonNullable<StructureElement['listNumbering']> {
  if (numbering.asBody.includes(list.list)) return 'Decimal';
  const level = list.children[0]?.number.level ?? 0;
  const format = numbering.lists[list.list][level]?.format;
  return format === undefined ? 'None' : NUMBERING[format];
}
