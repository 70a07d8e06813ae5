import type { DraftFootnote } from './draft.ts';
import type { Origin } from './nodes.ts';

/** What reading one piece of Markdown needs to know: a template or one field, each with notes and links of its own. */
export interface Reading {
  /** The Markdown read, so that what is no directive after all prints as typed. */
  readonly source: string;
  readonly dialect: 'template' | 'field';
  /** Set on every block that came from a field. */
  readonly origin?: Origin;
  /** Addresses of reference-style links, by identifier. */
  readonly definitions: Map<string, string>;
  readonly footnotes: Map<string, DraftFootnote>;
  /** Content of the fields cut from a template, by the number their fence carries. */
  readonly fields: readonly string[];
}
