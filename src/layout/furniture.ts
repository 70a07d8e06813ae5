import { cleanText } from '../fonts/clean-text.ts';
import type { HouseStyle, Points } from '../style/house-style.ts';
import { markWords } from '../style/mark-words.ts';
import { rhythmOf } from '../style/rhythm.ts';
import type { LayoutContext } from './context.ts';
import type { Artifact, PaintItem, RuleItem, TextItem } from './laid-out.ts';
import { breakLines, type Line } from './line-breaking.ts';
import { linePieces } from './line-pieces.ts';
import type { Run } from './run.ts';
import { lineMetrics, plainLine } from './text-block.ts';

/** What stands on every page around its text. */
export interface Furniture {
  /** The marks, large and pale, to be painted first. */
  readonly behind: readonly PaintItem[];
  /** Header and footer of one page, counted from 1. */
  around(page: number, pages: number): readonly PaintItem[];
}

/** The header, the footer with "Page x of y", and a watermark for each mark; artifacts all. */
export function openFurniture(context: LayoutContext): Furniture {
  const header = headerItems(context);
  const behind = watermarks(context);
  const footerLeft = footerItems(context);
  return {
    behind,
    around: (page, pages) => [...header, ...footerLeft, ...pageOf(page, pages, context)],
  };
}

/** Between the left and the right text of the header. */
const GAP = 14;
/** No line of the header begins nearer to the paper's edge. */
const HIGHEST = 14;

function edges({ style }: LayoutContext): { left: Points; right: Points; width: Points } {
  const left = style.page.margins.left;
  const right = style.page.width - style.page.margins.right;
  return { left, right, width: right - left };
}

function run(text: string, owner: Artifact, bold: boolean, context: LayoutContext): Run {
  const { sizes, colours } = context.style;
  const { cuts } = context.typeface;
  const colour = bold ? colours.accent : colours.text;
  const plain = {
    rise: 0,
    link: undefined,
    note: undefined,
    line: undefined,
    page: undefined,
    endsLine: false,
  };
  return {
    ...plain,
    text: cleanText(text),
    face: bold ? cuts.bold : cuts.regular,
    size: sizes.furniture,
    colour,
    owner,
  };
}

function lineOf(text: string, owner: Artifact, context: LayoutContext): Line {
  const { sizes, colours } = context.style;
  const look = { size: sizes.furniture, colour: colours.text, bold: false, italic: false, owner };
  return plainLine(text, look, context, 'furniture');
}

/** Painted pieces are items once nothing waits for a page number. */
function items(line: Line, x: Points, baseline: Points): PaintItem[] {
  const place = { x, baseline, ascent: 0, descent: 0 };
  return linePieces(line, place).flatMap((piece) => (piece.kind === 'pageNumber' ? [] : [piece]));
}

function separator(y: Points, owner: Artifact, context: LayoutContext): RuleItem {
  const { left, right } = edges(context);
  const thickness = context.rhythm.hairline;
  return {
    kind: 'rule',
    owner,
    x1: left,
    y1: y,
    x2: right,
    y2: y,
    thickness,
    colour: context.style.colours.rule,
  };
}

/** Marks first and in bold, then the left text, on as many lines as fit the margin; the right text beside them. */
function headerItems(context: LayoutContext): PaintItem[] {
  const { details, style, words } = context;
  const { left, right, width } = edges(context);
  const { leading, baseline } = lineMetrics(style.sizes.furniture, context);
  const marks = markWords(details.marks, details.language);
  if (details.header.left === '' && details.header.right === '' && marks === '') return [];
  const beside = lineOf(details.header.right, 'header', context);
  const runs = [
    ...(marks === ''
      ? []
      : [run(details.header.left === '' ? marks : `${marks} · `, 'header', true, context)]),
    run(details.header.left, 'header', false, context),
  ];
  const room = Math.max(width / 2, width - beside.width - GAP);
  const missed = (codePoints: readonly number[]) => context.missed(codePoints, 'furniture');
  const bottom = headerBottom(style);
  const most = Math.max(1, Math.floor((bottom - HIGHEST) / leading));
  const lines = breakLines(runs, room, 0, words, missed).slice(0, most);
  const top = bottom - Math.max(1, lines.length) * leading;
  return [
    ...lines.flatMap((line, i) => items(line, left, top + i * leading + baseline)),
    ...items(beside, right - beside.width, top + baseline),
    ...(style.furniture.rules ? [separator(headerRule(style), 'header', context)] : []),
  ];
}

/** Where the footer's text stands, "Page 3 of 9" and a pack's "Page 37" alike. */
export function footerBaseline({ page }: HouseStyle): Points {
  return page.height - page.margins.bottom * 0.45;
}

/** Where the header ends and its rule is drawn, whether there is a header or not. */
export function headerRule(style: HouseStyle): Points {
  return headerBottom(style) + rhythmOf(style).leading(style.sizes.furniture) * 0.25;
}

function headerBottom({ page }: HouseStyle): Points {
  return page.margins.top * 0.62;
}

function footerItems(context: LayoutContext): PaintItem[] {
  const { details, style, words } = context;
  const { left, width } = edges(context);
  const { leading } = lineMetrics(style.sizes.furniture, context);
  const baseline = footerBaseline(style);
  const rule = separator(baseline - leading, 'footer', context);
  const missed = (codePoints: readonly number[]) => context.missed(codePoints, 'furniture');
  const lines = breakLines(
    [run(details.footer.left, 'footer', false, context)],
    width * 0.75,
    0,
    words,
    missed,
  );
  return [
    ...(style.furniture.rules ? [rule] : []),
    ...lines.slice(0, 2).flatMap((line, i) => items(line, left, baseline + i * leading)),
  ];
}

function pageOf(page: number, pages: number, context: LayoutContext): PaintItem[] {
  const text = context.details.words.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
  const line = lineOf(text, 'footer', context);
  const { right } = edges(context);
  return items(line, right - line.width, footerBaseline(context.style)).map((item) =>
    item.kind === 'text' ? { ...item, pageNumber: { kind: 'own', edge: right } } : item,
  );
}

const WATERMARK = '#eceff1';
const WATERMARK_ANGLE = 52;

/** Each mark across the page from bottom left to top right, as large as the page allows, about the page's centre. */
function watermarks(context: LayoutContext): TextItem[] {
  const { page } = context.style;
  const face = context.typeface.cuts.bold;
  const { language } = context.details;
  const marks = context.details.marks.map((mark) => markWords([mark], language));
  const angle = (WATERMARK_ANGLE * Math.PI) / 180;
  const along = { x: Math.cos(angle), y: -Math.sin(angle) };
  const up = { x: -Math.sin(angle), y: -Math.cos(angle) };
  return marks.map((mark, i) => {
    const shaped = face.shape(mark);
    const size = Math.min(120, (Math.hypot(page.width, page.height) * 0.72 * 1000) / shaped.advance);
    const half = (shaped.advance * size) / 2000;
    const rise = ((marks.length - 1) / 2 - i) * size * 1.2 - size * 0.36;
    return {
      kind: 'text',
      owner: 'watermark',
      x: page.width / 2 - along.x * half + up.x * rise,
      baseline: page.height / 2 - along.y * half + up.y * rise,
      face,
      size,
      colour: WATERMARK,
      words: [shaped],
      rotate: WATERMARK_ANGLE,
    };
  });
}
