import type { Face } from '../fonts/typeface.ts';
import type { Colour, Points } from '../style/house-style.ts';
import type { LinkItem, Owner, StructureElement } from './laid-out.ts';

/** An active stretch of text. */
export interface RunLink {
  readonly owner: StructureElement;
  readonly target: LinkItem['target'];
  readonly description: string;
  readonly underlined: boolean;
}

/** A stretch of clean text in one cut, size, colour and owner. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly size: Points;
  /** How far the baseline is raised: footnote references. */
  readonly rise: Points;
  readonly colour: Colour;
  readonly owner: Owner;
  readonly link: RunLink | undefined;
  /** The footnote this run refers to. */
  readonly note: number | undefined;
  /** A line drawn along the words: beneath those put in, through those taken out. */
  readonly line: 'under' | 'through' | undefined;
  /** Set where the text is a guess at the page number of this target. */
  readonly page: string | undefined;
  /** True where a hard break follows. */
  readonly endsLine: boolean;
}
