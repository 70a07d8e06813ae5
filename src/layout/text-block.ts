import { cleanText } from '../fonts/clean-text.ts';
import type { Colour, Points } from '../style/house-style.ts';
import type { Inline } from '../tree/nodes.ts';
import type { Box } from './box.ts';
import type { LayoutContext, Setting } from './context.ts';
import type { Flow } from './flow.ts';
import { inlineRuns } from './inline-runs.ts';
import type { StructureElement } from './laid-out.ts';
import { breakLines, type Line } from './line-breaking.ts';
import { linePieces } from './line-pieces.ts';
import type { Run } from './run.ts';

/** A number or bullet that hangs beside the first line. */
export interface HangingLabel {
  readonly text: string;
  readonly owner: StructureElement;
  readonly left: Points;
}

export interface TextBlock {
  readonly inlines: readonly Inline[];
  /** Owns the text. */
  readonly element: StructureElement;
  /** Owns the footnotes it refers to. */
  readonly notesIn: StructureElement;
  readonly label?: HangingLabel | undefined;
  /** True where no page may end within the text: headings, captions. */
  readonly whole?: boolean;
}

/** Ems that text needs beside its label; where there are fewer, it begins on the line below. */
const LEAST_BESIDE = 2.5;

/** Sets text in its setting's column, one box a line, never one line alone; gives the number of lines. */
export function flowText(block: TextBlock, setting: Setting, flow: Flow, context: LayoutContext): number {
  const runs = inlineRuns(block.inlines, block.element, block.notesIn, setting, context);
  const label = block.label === undefined ? undefined : labelLine(block.label, setting, context);
  const indent = indentBeside(block.label, label, setting);
  const above = setting.width - indent < LEAST_BESIDE * setting.size;
  const firstIndent = above ? 0 : indent;
  const missed = (codePoints: readonly number[]) => context.missed(codePoints, setting.path);
  const lines = breakLines(runs, setting.width, firstIndent, context.words, missed);
  if (label !== undefined && (above || lines.length === 0)) lines.unshift({ segments: [], width: 0 });
  const count = lines.length;
  const metrics = lineMetrics(setting.size, context);
  const { leading, baseline, ascent, descent } = metrics;
  lines.forEach((line, i) => {
    const inset = i === 0 ? firstIndent : 0;
    const x = setting.left + inset + slack(setting.width - inset - line.width, setting.align);
    const pieces = linePieces(line, { x, baseline, ascent, descent });
    if (i === 0 && label !== undefined && block.label !== undefined) {
      pieces.unshift(...linePieces(label, { x: block.label.left, baseline, ascent, descent }));
    }
    const held = i > 0 && (block.whole === true || i === 1 || i === count - 1);
    flow.add({ height: leading, pieces, held, notes: notesOf(line, context) });
  });
  return count;
}

/** How far the first line moves to the right where a long label reaches into it. */
function indentBeside(label: HangingLabel | undefined, line: Line | undefined, setting: Setting): Points {
  if (label === undefined || line === undefined) return 0;
  const overhang = label.left + line.width + setting.size * 0.4 - setting.left;
  return overhang > setting.size * 0.2 ? overhang : 0;
}

/** Line height, and where the baseline stands in it. */
export function lineMetrics(size: Points, { rhythm, typeface }: LayoutContext) {
  const face = typeface.cuts.regular;
  const leading = rhythm.leading(size);
  const ascent = (face.ascent * size) / 1000;
  const descent = (-face.descent * size) / 1000;
  return { leading, ascent, descent, baseline: (leading - ascent - descent) / 2 + ascent };
}

/** Words on one line of any length, unlinked: labels, furniture. */
export function plainLine(
  text: string,
  look: { size: Points; colour: Colour; bold: boolean; italic: boolean; owner: Run['owner'] },
  context: LayoutContext,
  path = '',
): Line {
  const { size, colour, owner, bold, italic } = look;
  const { regular, bold: strong, italic: slanted, boldItalic } = context.typeface.cuts;
  const face = bold ? (italic ? boldItalic : strong) : italic ? slanted : regular;
  const run: Run = {
    text: cleanText(text),
    face,
    size,
    rise: 0,
    colour,
    owner,
    link: undefined,
    note: undefined,
    line: undefined,
    page: undefined,
    endsLine: false,
  };
  const missed = (codePoints: readonly number[]) => context.missed(codePoints, path);
  const [line] = breakLines([run], Number.POSITIVE_INFINITY, 0, context.words, missed);
  return line ?? { segments: [], width: 0 };
}

/** How far the left edge of text moves in a column that is `spare` wider. */
export function slack(spare: Points, align: Setting['align']): Points {
  return align === 'left' ? 0 : align === 'right' ? spare : spare / 2;
}

function labelLine(label: HangingLabel, setting: Setting, context: LayoutContext): Line {
  const { size, colour, bold } = setting;
  return plainLine(
    `${label.text} `,
    { size, colour, bold, italic: false, owner: label.owner },
    context,
    setting.path,
  );
}

const NO_NOTES: Box['notes'] = [];

function notesOf(line: Line, context: LayoutContext): Box['notes'] {
  let notes: (readonly Box[])[] | undefined;
  for (const { run } of line.segments) {
    const boxes = run.note === undefined ? undefined : context.footnotes.claim(run.note);
    if (boxes !== undefined) {
      notes ??= [];
      notes.push(boxes);
    }
  }
  return notes ?? NO_NOTES;
}
