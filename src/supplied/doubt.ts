/** What a doubt is about. Doubts about tags leave pages that can be painted; the others, the whole claim. */
export type DoubtAbout =
  | 'file'
  | 'claim'
  | 'tags'
  | 'fonts'
  | 'colours'
  | 'pictures'
  | 'content'
  | 'active content'
  | 'links';

/** One reason not to take a supplied PDF as PDF/UA-1 and PDF/A-2a: any keeps it out of a pack that says it is. */
export interface Doubt {
  readonly about: DoubtAbout;
  /** In words, to stand in a list: `the font "Calibri" is not embedded`. */
  readonly found: string;
}
