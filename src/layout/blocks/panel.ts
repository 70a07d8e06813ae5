import type { Panel } from '../../tree/nodes.ts';
import { type LayoutContext, type Setting, settingAt } from '../context.ts';
import type { Flow } from '../flow.ts';

/**
 * A panel: its text keeps the column of the text around it, so numbers stay in line; the tint and the bar reach
 * out to both sides. It breaks over pages as its blocks do, with a tint on each page.
 */
export function layPanel(panel: Panel, setting: Setting, flow: Flow, context: LayoutContext): void {
  const { rhythm, style } = context;
  const { panelPadding: padding } = rhythm;
  const ground = {
    left: setting.left - padding,
    right: setting.left + setting.width + padding,
    padding,
    tint: style.colours.panel,
    bar: { width: rhythm.bar, colour: style.colours.accent },
  };
  flow.space(setting.spacing);
  flow.anchor(panel.id);
  flow.within(ground, () => context.layBlocks(panel.children, settingAt(setting, panel.origin), flow));
  flow.space(rhythm.figure);
}
