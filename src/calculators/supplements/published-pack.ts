/** First and last printed page, both counted. */
export interface Pages {
  readonly from: number;
  readonly to: number;
}

/** One paper of a published pack. */
export interface PublishedPart extends Pages {
  /** What the pack calls it: "item-7", "item-7-a". */
  readonly part: string;
  /** "report", or the id of a supplied file; undefined where the meeting no longer has it. */
  readonly paper?: string;
  /** SHA-256 of all that it prints, for either audience. */
  readonly prints: string;
  /** Published pages that it takes the place of. */
  readonly replaces: readonly Pages[];
}

/** One item as it was published. */
export interface PublishedItem {
  /** Its id; undefined where the meeting no longer has it. */
  readonly item?: string;
  readonly number: string;
  readonly parts: readonly PublishedPart[];
}

/** A pack that has been published and is never changed. */
export interface PublishedPack extends Pages {
  /** Its number, of a supplement; undefined for the main pack. */
  readonly supplement?: number;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
  readonly items: readonly PublishedItem[];
}
