import type { LaidOut } from './laid-out.ts';
import { layNotice } from './lay-notice.ts';
import type { Notice, PackFurniture, PackPart } from './pack-part.ts';
import { pageNumeral } from './page-numeral.ts';

/** Pages of one part that follow one another in the pack: those of its paper, or the one that stands for the rest. */
export interface Stretch {
  readonly part: PackPart;
  /** Put before every id, with a dot: the part's own id, or `item-7:rest`, which no block's id can collide with. */
  readonly prefix: string;
  readonly laidOut: LaidOut;
  readonly from: number;
  /** Set for a placeholder: the last number of the pages it stands for. */
  readonly standsTo: number | undefined;
  /** True for the first of its part. */
  readonly first: boolean;
}

/**
 * The pages of a part and its placeholder. The rule for pages left over, where another audience's paper is longer
 * than this one or this audience has no paper: one placeholder, however many they are, after the paper's own pages;
 * it says what is withheld or, where nothing is, that the numbers are left out so that all versions keep the same
 * ones. It is labelled with the first number it stands for, and numbers go on after the last.
 */
export function packStretches(part: PackPart, furniture: PackFurniture): Stretch[] {
  const { id, laidOut, from, to } = part;
  const next = from + (laidOut?.pages.length ?? 0);
  const own: Stretch[] =
    laidOut === undefined ? [] : [{ part, prefix: id, laidOut, from, standsTo: undefined, first: true }];
  if (next > to) return own;
  const whole = laidOut === undefined;
  const notice = part.withheldNote ?? blankNotice(next, to, part, furniture);
  const placeholder = layNotice(whole ? part.title : undefined, notice, furniture);
  const rest = { part, from: next, standsTo: to, laidOut: placeholder };
  return [...own, { ...rest, prefix: whole ? id : `${id}:rest`, first: whole }];
}

/** What a page prints for its number: "Page 9", or of a placeholder "Pages 9 to 12". */
export function printedNumber(
  from: number,
  to: number,
  part: Pick<PackPart, 'numerals'>,
  { words }: PackFurniture,
): string {
  if (from === to) return words.page.replace('{page}', pageNumeral(from, part));
  return words.pages.replace('{from}', pageNumeral(from, part)).replace('{to}', pageNumeral(to, part));
}

function blankNotice(from: number, to: number, part: PackPart, furniture: PackFurniture): Notice {
  const { title, paragraphs } = furniture.words.blank;
  const pages = printedNumber(from, to, part, furniture);
  const filled = (text: string) => text.replace('{pages}', pages);
  return { title: filled(title), paragraphs: paragraphs.map(filled) };
}

/** Where a part stands among the others. */
export type PartPlace = Pick<PackPart, 'id' | 'from' | 'to' | 'numerals'>;

/** Ranges are worked out, not typed, and ids are made of what the schema allows: a wrong one is a mistake here. */
export function checkPart({ id, laidOut, from, to, numerals }: PackPart, before: readonly PartPlace[]): void {
  if (id === '' || /[.:]/.test(id) || before.some((one) => one.id === id))
    throw new Error(`Not an id for one part of a pack: ${id}`);
  const other = before.find((one) => one.numerals === numerals && from <= one.to && one.from <= to);
  if (other) throw new Error(`${id} has pages ${from} to ${to}, of which ${other.id} has some`);
  if (to < from || to - from + 1 < (laidOut?.pages.length ?? 0))
    throw new Error(`${id} does not fit pages ${from} to ${to}`);
}
