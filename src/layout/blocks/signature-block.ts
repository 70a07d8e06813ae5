import type { SignatureBlock, Text } from '../../tree/nodes.ts';
import type { BoxDraft } from '../box.ts';
import {
  type LayoutContext,
  languageAttributes,
  narrowed,
  parentOf,
  type Setting,
  settingAt,
} from '../context.ts';
import { collectBoxes, type Flow, heightOf } from '../flow.ts';
import type { RuleItem, StructureElement } from '../laid-out.ts';
import { stacked } from '../stacked-pieces.ts';
import { addElement } from '../structure.ts';
import { flowText } from '../text-block.ts';
import { textIn } from '../text-in.ts';

/** Share of the column that the block takes, and share of that for the terms. */
const WIDTH = 0.8;
const TERMS = 0.25;
/** Lines of room to sign in. */
const ROOM_TO_SIGN = 2.2;

/** Terms with a rule to sign on, or with the detail that is known; kept on one page, and with the text before them. */
export function laySignatureBlock(
  block: SignatureBlock,
  setting: Setting,
  flow: Flow,
  context: LayoutContext,
): void {
  const { rhythm } = context;
  const own = settingAt(setting, block.origin);
  const parent = parentOf(setting, context);
  flow.hold();
  flow.space(rhythm.figure * 1.5);
  flow.anchor(block.id);
  block.rows.forEach((row, i) => {
    const element = addElement(parent, 'P', languageAttributes(setting, block.origin));
    flow.add({ ...signatureRow(row, element, own, context), held: i > 0 });
    flow.space(rhythm.item);
  });
  flow.space(rhythm.figure);
}

function signatureRow(
  { term, detail, termLanguage, detailLanguage }: SignatureBlock['rows'][number],
  element: StructureElement,
  setting: Setting,
  context: LayoutContext,
): BoxDraft {
  const { rhythm, style } = context;
  const width = setting.width * WIDTH;
  const terms = width * TERMS;
  const set = (value: string, language: Text['language'], column: Setting) =>
    collectBoxes((cell) => {
      const inlines = value === '' ? [] : [textIn(value, language)];
      flowText({ inlines, element, notesIn: element }, column, cell, context);
    });
  const column = { ...narrowed(setting, setting.left + terms), width: width - terms };
  const left = set(`${term} `, termLanguage, { ...setting, bold: true, width: terms - setting.size * 0.5 });
  const right = set(detail, detailLanguage, column);
  const least = rhythm.leading(setting.size) * (detail === '' ? ROOM_TO_SIGN : 1);
  const tallest = Math.max(heightOf(left), heightOf(right), least);
  const height = tallest + rhythm.item;
  const ends = { x1: column.left, y1: height, x2: column.left + column.width, y2: height };
  const { text: colour } = style.colours;
  const rule: RuleItem = { kind: 'rule', owner: 'layout', ...ends, thickness: rhythm.hairline, colour };
  const pieces = [...stacked(left, tallest - heightOf(left)), ...stacked(right, tallest - heightOf(right))];
  return { height, pieces: detail === '' ? [...pieces, rule] : pieces };
}
