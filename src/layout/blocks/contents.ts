import type { Points } from '../../style/house-style.ts';
import type { Contents } from '../../tree/nodes.ts';
import type { Box, Piece } from '../box.ts';
import { type LayoutContext, narrowed, parentOf, type Setting, settingAt } from '../context.ts';
import { collectBoxes, type Flow } from '../flow.ts';
import type { StructureElement, TextItem } from '../laid-out.ts';
import { addElement } from '../structure.ts';
import { flowText, lineMetrics } from '../text-block.ts';
import { textIn } from '../text-in.ts';

/**
 * The contents: each entry a link with its page number at the right. The lines are fixed here; the numbers
 * are filled in once all pages are known, in room kept for three digits and a little more.
 */
export function layContents(contents: Contents, setting: Setting, flow: Flow, context: LayoutContext): void {
  if (contents.entries.length === 0) return;
  const { rhythm, style } = context;
  const own = settingAt(setting, contents.origin);
  const parent = parentOf(setting, context);
  flow.space(rhythm.figure);
  flow.anchor(contents.id);
  if (contents.title !== '') {
    const inlines = [{ type: 'text', value: contents.title }] as const;
    const title = { ...own, bold: true, size: style.sizes.headings[2], colour: style.colours.heading };
    flowText(
      { inlines, element: addElement(parent, 'P'), notesIn: parent, whole: true },
      title,
      flow,
      context,
    );
    flow.hold();
    flow.space(rhythm.item);
  }
  const toc = addElement(parent, 'TOC');
  const shallowest = contents.entries.reduce((least, { depth }) => Math.min(least, depth), 6);
  for (const entry of contents.entries) {
    layEntry(entry, narrowed(own, own.left + (entry.depth - shallowest) * own.hang), toc, flow, context);
  }
  flow.space(rhythm.figure);
}

function layEntry(
  entry: Contents['entries'][number],
  setting: Setting,
  toc: StructureElement,
  flow: Flow,
  context: LayoutContext,
): void {
  const owner = addElement(addElement(addElement(toc, 'TOCI'), 'Reference'), 'Link');
  const { number, target } = entry;
  const { rhythm, words, typeface } = context;
  const reserve = ((words.cut(typeface.cuts.regular)('000').advance + 500) * setting.size) / 1000;
  const column = number === undefined ? setting : narrowed(setting, setting.left + setting.hang);
  const label = number === undefined ? undefined : { text: number, owner, left: setting.left };
  const inlines = [textIn(`${entry.text} `, entry.language)];
  const block = { inlines, element: owner, notesIn: toc, label };
  const lines = collectBoxes((inner) =>
    flowText(block, { ...column, width: column.width - reserve }, inner, context),
  );
  const { baseline, ascent, descent } = lineMetrics(setting.size, context);
  const area: Piece = {
    kind: 'link',
    owner,
    x: setting.left,
    y: baseline - ascent,
    width: setting.width,
    height: ascent + descent,
    target: { destination: target },
    description: number === undefined ? entry.text : `${number} ${entry.text}`,
  };
  flow.space(rhythm.item / 2);
  lines.forEach((line, i) => {
    const last = i === lines.length - 1;
    const end = last ? endPieces(line, owner, target, reserve, baseline, setting, context) : [];
    flow.add({ height: line.height, pieces: [...line.pieces, ...end, { ...area }], held: i > 0 });
  });
}

/** Dots after an entry's last line, and the place of its page number. */
function endPieces(
  line: Box,
  owner: StructureElement,
  target: string,
  reserve: Points,
  baseline: Points,
  setting: Setting,
  context: LayoutContext,
): Piece[] {
  const { size, colour, left, width } = setting;
  const x = left + width;
  const face = context.typeface.cuts.regular;
  return [
    ...leader(endOf(line), x - reserve, baseline, setting, context),
    { kind: 'pageNumber', owner, x, align: 'right', baseline, face, size, colour, words: [], target },
  ];
}

/** Where the text of a line ends. */
function endOf(line: Box): Points {
  let end = 0;
  for (const piece of line.pieces) {
    if (piece.kind !== 'text') continue;
    const advance = piece.words.reduce((sum, word) => sum + word.advance, 0);
    end = Math.max(end, piece.x + (advance * piece.size) / 1000);
  }
  return end;
}

/** Dots from an entry to its number, in columns counted from the right so that they stand under one another. */
function leader(
  from: Points,
  to: Points,
  baseline: Points,
  setting: Setting,
  context: LayoutContext,
): TextItem[] {
  const face = context.typeface.cuts.regular;
  const [dot] = context.words.cut(face)('. ').runs;
  const step = ((dot?.advance ?? 0) * setting.size) / 1000;
  const count = step > 0 ? Math.floor((to - from) / step) : 0;
  if (dot === undefined || count < 2) return [];
  const words = new Array<typeof dot>(count).fill(dot);
  const { size } = setting;
  const colour = context.style.colours.rule;
  return [
    { kind: 'text', owner: 'layout', x: to - count * step, baseline, face: dot.face, size, colour, words },
  ];
}
