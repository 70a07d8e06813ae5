/** What a pack is composed of: papers already laid out, the pages they keep, and what stands where one is withheld. */
import type { Typeface } from '../fonts/typeface.ts';
import type { DocumentDetails } from '../style/document-details.ts';
import type { HouseStyle } from '../style/house-style.ts';
import type { LaidOut } from './laid-out.ts';

/** The words of a page that stands in place of others. */
export interface Notice {
  /** "Pages 45 to 84 withheld". */
  readonly title: string;
  /** Each is printed as a paragraph of its own: which paragraph of the Act, and why. */
  /** Words in the other language may be marked. */
  readonly paragraphs: readonly string[];
}

/** One paper of a pack and the stretch of printed pages it keeps for every audience. */
export interface PackPart {
  /** Names everything of this part in the pack: `item-7`. Unique, and without dot or colon. */
  readonly id: string;
  /** Of its bookmark, its section and, where it is withheld whole, its placeholder. */
  readonly title: string;
  /** As `layOut` gave it, furniture and all; `undefined` where this audience may not have the paper at all. */
  readonly laidOut: LaidOut | undefined;
  /** The number printed on its first page. */
  readonly from: number;
  /** The last number it keeps; beyond its own pages where another audience's paper is longer. */
  readonly to: number;
  /** Printed at the head of its first page: "Agenda Item 7". */
  readonly stamp?: string | undefined;
  /** What its placeholder says. Where pages are left over and nothing is withheld, `PackWords.blank` says it. */
  readonly withheldNote?: Notice | undefined;
  /** 2 for what belongs to the part before it (an appendix): its bookmark and section go into that one's. */
  readonly depth?: 1 | 2;
  /** BCP 47, where it is not the pack's own. */
  readonly language?: string | undefined;
  /** True for a cover: it counts as a page and prints no number. */
  readonly unnumbered?: boolean;
  /** "roman" for pages numbered apart from the others, before the first of them: i, ii, iii. */
  readonly numerals?: 'roman';
}

/** Words the pack's furniture needs, already in its language. `{from}` and `{to}` are page numbers. */
export interface PackWords {
  /** "Page {page}". */
  readonly page: string;
  /** What the placeholder of several pages prints for its number: "Pages {from} to {to}". */
  readonly pages: string;
  /** Says of pages left over that nothing is withheld there; in each text `{pages}` is "Page 9" or "Pages 9 to 12". */
  readonly blank: Notice;
}

/** The look of what the pack itself adds to its parts' pages: stamps, running numbers, placeholders. */
export interface PackFurniture {
  readonly style: HouseStyle;
  /** The pack's own details: header, footer and marks of its placeholders. */
  readonly details: DocumentDetails;
  readonly typeface: Typeface;
  readonly words: PackWords;
}
