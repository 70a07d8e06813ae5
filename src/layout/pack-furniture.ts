import { markWords } from '../style/mark-words.ts';
import { footerBaseline, headerRule } from './furniture.ts';
import { type FurnitureWords, furnitureWords } from './furniture-words.ts';
import type { LaidOutPage, PaintItem } from './laid-out.ts';
import type { PackFurniture } from './pack-part.ts';
import { stampFrame } from './stamp-frame.ts';
import { suppliedLabel } from './supplied-label.ts';

/** What a pack prints around the pages of its parts; artifacts all. */
export interface PackPainter {
  /** "Page 37" in the place of a page's own number; at the foot of the right margin where it printed none. */
  runningNumber(words: string, page: LaidOutPage): readonly PaintItem[];
  /** "Agenda Item 7", boxed, at the right between the header's rule and the text. */
  stamp(words: string, page: LaidOutPage): readonly PaintItem[];
  /** What marks a page of a supplied file, which has no header of ours: "DRAFT", "NOT FOR PUBLICATION". */
  suppliedMarks(page: LaidOutPage): readonly PaintItem[];
  /** Code points that no face could print, so far. */
  readonly missing: ReadonlySet<number>;
}

export function openPackFurniture(furniture: PackFurniture): PackPainter {
  const { style, typeface } = furniture;
  const missing = new Set<number>();
  const told = (words: FurnitureWords) => {
    for (const codePoint of words.missing) missing.add(codePoint);
    return words;
  };
  return {
    missing,
    runningNumber(words, page) {
      if (page.supplied) return suppliedLabel(words, 'number', page, furniture, told);
      const { edge, baseline } = ownNumberPlace(page) ?? {
        edge: page.width - style.page.margins.right,
        baseline: footerBaseline({ ...style, page: { ...style.page, height: page.height } }),
      };
      const look = { cut: 'regular', size: style.sizes.furniture, colour: style.colours.text } as const;
      const line = told(furnitureWords(words, { ...look, owner: 'footer' }, typeface));
      return line.at(edge - line.width, baseline);
    },
    stamp: (words, page) =>
      page.supplied
        ? suppliedLabel(words, 'stamp', page, furniture, told)
        : stampItems(words, page, furniture, told),
    suppliedMarks(page) {
      const marks = markWords(page.supplied?.marks ?? [], furniture.details.language);
      return marks === '' ? [] : suppliedLabel(marks, 'marks', page, furniture, told);
    },
  };
}

function ownNumberPlace(page: LaidOutPage): { edge: number; baseline: number } | undefined {
  for (const item of page.items) {
    if (item.kind !== 'text' || item.pageNumber?.kind !== 'own') continue;
    return { edge: item.pageNumber.edge, baseline: item.baseline };
  }
  return undefined;
}

/** Points between the stamp's frame and its words, and from the frame to what stands above and below. */
const PADDING = 6;
const CLEARANCE = 3;
/** The stamp is never printed smaller, however narrow the margin. */
const SMALLEST = 7;

function stampItems(
  words: string,
  page: LaidOutPage,
  { style, typeface }: PackFurniture,
  told: (words: FurnitureWords) => FurnitureWords,
): PaintItem[] {
  const { margins } = style.page;
  const above = headerRule(style);
  const room = margins.top - above - 2 * CLEARANCE;
  const size = Math.max(SMALLEST, Math.min(style.sizes.furniture + 1, room / 1.45));
  const height = size * 1.45;
  const look = { cut: 'bold', size, colour: style.colours.accent, owner: 'header' } as const;
  const line = told(furnitureWords(words, look, typeface));
  const right = page.width - margins.right;
  const left = right - line.width - 2 * PADDING;
  const middle = above + (margins.top - above - height) / 2;
  const top = Math.max(CLEARANCE, Math.min(middle, margins.top - height));
  const face = typeface.cuts.bold;
  const baseline = top + (height + ((face.ascent + face.descent) * size) / 1000) / 2;
  return [
    ...stampFrame(left, top, right, top + height, style.colours.accent),
    ...line.at(left + PADDING, baseline),
  ];
}
