import type { Colour, Points } from '../../style/house-style.ts';
import type { Heading } from '../../tree/nodes.ts';
import { type LayoutContext, languageAttributes, narrowed, type Setting, settingAt } from '../context.ts';
import type { Flow } from '../flow.ts';
import { plainText } from '../inline-runs.ts';
import { addElement } from '../structure.ts';
import { flowText } from '../text-block.ts';

/**
 * A heading opens its section, enters the outline and stays with what follows it. Capitals are a matter of print:
 * the outline and whoever reads aloud get the words as written.
 */
export function layHeading(heading: Heading, setting: Setting, flow: Flow, context: LayoutContext): void {
  const { style, rhythm } = context;
  const inCapitals = heading.role !== 'section' && style.title.capitals;
  const children = inCapitals ? capitals(heading.children) : heading.children;
  const words = plainText(heading.children);
  if (words === '' && heading.number === undefined) {
    flow.anchor(heading.id);
    return;
  }
  const parent = setting.parent ?? context.sections.enter(heading.depth);
  const title = heading.number === undefined ? words : `${heading.number.text} ${words}`.trim();
  const element = addElement(parent, `H${heading.depth}`, {
    ...languageAttributes(setting, heading.origin),
    ...(inCapitals ? { actualText: title } : {}),
  });
  const step = Math.min(heading.depth, 4) - 1;
  const space = rhythm.headings[step] ?? { above: 0, below: 0 };
  const own = headingSetting(heading, settingAt(setting, heading.origin), context, step);
  const id = heading.id ?? context.freshId('heading');
  flow.space(space.above * (heading.role === 'part' ? 1.4 : 1));
  flow.anchor(id);
  context.outline.push({ title, destination: id, depth: heading.depth });
  const { number } = heading;
  const label = number === undefined ? undefined : { text: number.text, owner: element, left: own.left };
  const column = label === undefined ? own : narrowed(own, own.left + own.hang);
  flowText({ inlines: children, element, notesIn: parent, whole: true, label }, column, flow, context);
  if (heading.role === 'part') ruleBelow(own, style.colours.accent, 1, flow, context);
  else if (heading.depth === 2 && style.headings === 'ruled')
    ruleBelow(own, style.colours.rule, rhythm.hairline, flow, context);
  flow.space(space.below);
  flow.hold();
}

function headingSetting(heading: Heading, setting: Setting, { style }: LayoutContext, step: number): Setting {
  const centred =
    style.title.align === 'centre' && heading.role !== 'section' && setting.parent === undefined;
  return {
    ...setting,
    size: style.sizes.headings[step] ?? style.sizes.body,
    colour: heading.role === 'part' ? style.colours.accent : style.colours.heading,
    bold: true,
    align: centred ? 'centre' : 'left',
  };
}

/** A rule across the column under a heading: it sets a part off from the sections in it, or a section from the last. */
function ruleBelow(
  { left, width }: Setting,
  colour: Colour,
  thickness: Points,
  flow: Flow,
  { rhythm }: LayoutContext,
): void {
  const y = rhythm.item / (thickness < 1 ? 2 : 1);
  const ends = { x1: left, y1: y, x2: left + width, y2: y };
  const rule = {
    kind: 'rule',
    owner: 'layout',
    ...ends,
    thickness,
    colour,
  } as const;
  flow.add({ height: y + thickness, pieces: [rule], held: true });
}

function capitals(inlines: Heading['children']): Heading['children'] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'text':
        return { ...inline, value: inline.value.toUpperCase() };
      case 'strong':
      case 'emphasis':
      case 'insert':
      case 'delete':
      case 'link':
        return { ...inline, children: capitals(inline.children) };
      default:
        return inline;
    }
  });
}
