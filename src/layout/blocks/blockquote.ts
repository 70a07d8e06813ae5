import type { Blockquote } from '../../tree/nodes.ts';
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

/** A quotation: set in from the text around it, with a bar down its left. */
export function layBlockquote(quote: Blockquote, setting: Setting, flow: Flow, context: LayoutContext): void {
  const { rhythm, style } = context;
  const parent = addElement(
    parentOf(setting, context),
    'BlockQuote',
    languageAttributes(setting, quote.origin),
  );
  const own = settingAt(setting, quote.origin);
  const bar = indented(own, quote.indent);
  const steps = Math.max(quote.indent, own.steps);
  const column = narrowed({ ...own, parent }, bar + rhythm.bar + rhythm.quotation, steps);
  const ground = {
    left: bar,
    right: own.left + own.width,
    padding: 0,
    tint: undefined,
    bar: { width: rhythm.bar, colour: style.colours.rule },
  };
  flow.space(setting.spacing);
  flow.anchor(quote.id);
  flow.within(ground, () => context.layBlocks(quote.children, column, flow));
  flow.space(setting.spacing);
}
