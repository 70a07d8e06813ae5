/** A word printed large and pale behind every page, and in the header for those who cannot see it. */
export type PageMark = 'DRAFT' | 'SPECIMEN' | 'NOT FOR PUBLICATION';

/** What a document says of itself: its metadata and its running furniture. */
export interface DocumentDetails {
  readonly title: string;
  readonly subject: string;
  /** Author by office, never by name. */
  readonly author: string;
  readonly keywords: readonly string[];
  /** BCP 47: `en-GB` or `cy-GB`. */
  readonly language: string;
  /** Stable identifier, from case id, kind and audience. */
  readonly identifier: string;
  /** The date the paper is rendered for, `YYYY-MM-DD`; the only date in any output's metadata. */
  readonly date: string;
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string };
  /** The language (BCP 47) of what of these is not in that of the document. */
  readonly languages?: {
    readonly title?: string;
    readonly headerLeft?: string;
    readonly headerRight?: string;
    readonly footerLeft?: string;
  };
  readonly marks: readonly PageMark[];
  /** Whose amendments the document shows, by office, and the day they were made, `YYYY-MM-DD`. */
  readonly revisions?: { readonly author: string; readonly on: string };
  /** Words the furniture needs, already in the document's language: "Page {page} of {pages}". */
  readonly words: {
    readonly pageOf: string;
    readonly contents: string;
    readonly footnote: string;
    readonly continued: string;
  };
}
