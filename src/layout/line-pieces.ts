import type { Points } from '../style/house-style.ts';
import type { PageNumberPiece, Piece } from './box.ts';
import type { RuleItem, TextItem } from './laid-out.ts';
import type { Line, Segment } from './line-breaking.ts';
import type { Run, RunLink } from './run.ts';

/** Where a line stands: its left edge, its baseline, and how far ink reaches above and below that. */
export interface LinePlace {
  readonly x: Points;
  readonly baseline: Points;
  readonly ascent: Points;
  readonly descent: Points;
}

/** What a line paints: its text with the lines drawn along it, then for each link the underline and the active area. */
export function linePieces(line: Line, place: LinePlace): Piece[] {
  const [only] = line.segments;
  if (
    only !== undefined &&
    line.segments.length === 1 &&
    only.run.link === undefined &&
    only.run.line === undefined
  ) {
    return [textItem(only, place.x, place.baseline - only.run.rise)];
  }
  const pieces: Piece[] = [];
  let { x } = place;
  let link: { run: RunLink; from: Points; to: Points; first: Segment } | undefined;
  const end = place.x + line.width;
  const closeLink = () => {
    if (link !== undefined)
      pieces.push(...linkPieces(link.run, link.from, Math.min(link.to, end), link.first, place));
    link = undefined;
  };
  for (const segment of line.segments) {
    const { run } = segment;
    if (link !== undefined && link.run !== run.link) closeLink();
    pieces.push(textItem(segment, x, place.baseline - run.rise));
    if (run.line !== undefined) pieces.push(lineAlong(run, x, Math.min(x + segment.width, end), place));
    if (run.link !== undefined)
      link = { run: run.link, from: link?.from ?? x, to: x + segment.width, first: segment };
    x += segment.width;
  }
  closeLink();
  return pieces;
}

function textItem({ run, face, words }: Segment, x: Points, baseline: Points): TextItem | PageNumberPiece {
  const { owner, size, colour, page: target } = run;
  if (target !== undefined) {
    return { kind: 'pageNumber', owner, x, baseline, face, size, colour, words, align: 'left', target };
  }
  return { kind: 'text', owner, x, baseline, face, size, colour, words };
}

function linkPieces(link: RunLink, from: Points, to: Points, { run }: Segment, place: LinePlace): Piece[] {
  const { owner, target, description } = link;
  const y = place.baseline - place.ascent;
  const height = place.ascent + place.descent;
  const area: Piece = { kind: 'link', owner, x: from, y, width: to - from, height, target, description };
  if (!link.underlined) return [area];
  return [lineAlong({ ...run, line: 'under' }, from, to, place), area];
}

/** Ems from the baseline, downwards, to a line beneath words and to one through them. */
const LINE_AT = { under: 0.12, through: -0.27 } as const;

function lineAlong(
  { size, colour, line = 'under' }: Pick<Run, 'size' | 'colour' | 'line'>,
  from: Points,
  to: Points,
  { baseline }: LinePlace,
): RuleItem {
  const y = baseline + size * LINE_AT[line];
  return { kind: 'rule', owner: 'layout', x1: from, y1: y, x2: to, y2: y, thickness: size * 0.05, colour };
}
