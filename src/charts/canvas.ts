import type { Colour, Points } from '../style/house-style.ts';
import type { ChartLook } from './chart-look.ts';
import type { Drawing, Mark } from './drawing.ts';
import { mixed } from './tints.ts';

/** How words stand about the point they are put at. */
export interface WordsPlace {
  readonly align?: 'left' | 'centre' | 'right';
  readonly bold?: boolean;
  readonly colour?: Colour;
}

/** Height of a line of a chart's words, as a multiple of their size. */
const LEADING = 1.25;
/** From the top of a line to its baseline, as a share of its height. */
const ASCENT = 0.76;

/** A drawing that is being made. */
export class Canvas {
  readonly line: Points;
  private readonly marks: Mark[] = [];

  constructor(readonly look: ChartLook) {
    this.line = look.size * LEADING;
  }

  fill(x: Points, y: Points, width: Points, height: Points, colour: Colour): void {
    this.marks.push({ kind: 'fill', x, y, width, height, colour });
  }

  rule(x1: Points, y1: Points, x2: Points, y2: Points, thickness: Points, colour = this.look.rule): void {
    this.marks.push({ kind: 'rule', x1, y1, x2, y2, thickness, colour });
  }

  /** A line to read a scale by: faint, so that words over it stay clear. */
  guide(x1: Points, y1: Points, x2: Points, y2: Points): void {
    this.rule(x1, y1, x2, y2, 0.5, mixed(this.look.text, 0.18));
  }

  /** The outline of a rectangle, within its edges. */
  frame(x: Points, y: Points, width: Points, height: Points, thickness: Points, colour: Colour): void {
    const half = thickness / 2;
    const [right, bottom] = [x + width - half, y + height - half];
    this.rule(x, y + half, x + width, y + half, thickness, colour);
    this.rule(x, bottom, x + width, bottom, thickness, colour);
    this.rule(x + half, y, x + half, y + height, thickness, colour);
    this.rule(right, y, right, y + height, thickness, colour);
  }

  /** A line of words whose top is at `y`. */
  words(text: string, x: Points, y: Points, { align = 'left', bold = false, colour }: WordsPlace = {}): void {
    if (text === '') return;
    const { measure, size, text: ink } = this.look;
    const width = align === 'left' ? 0 : measure(text, bold, size);
    const left = align === 'right' ? x - width : align === 'centre' ? x - width / 2 : x;
    const baseline = y + this.line * ASCENT;
    this.marks.push({ kind: 'words', x: left, baseline, text, bold, size, colour: colour ?? ink });
  }

  /** Lines of words about a middle height. */
  lines(texts: readonly string[], x: Points, middle: Points, place: WordsPlace = {}): void {
    const top = middle - (texts.length * this.line) / 2;
    for (const [at, text] of texts.entries()) this.words(text, x, top + at * this.line, place);
  }

  drawing(height: Points): Drawing {
    return { width: this.look.width, height, marks: this.marks };
  }
}
