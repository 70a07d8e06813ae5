import type { DocxContext } from './context.ts';
import { escapeXml } from './escape-xml.ts';

/** A tracked change that Word can accept or reject: `ins` for words put in, `del` for words taken out. */
export interface Revision {
  readonly kind: 'ins' | 'del';
  /** The change's attributes, with an id that nothing else in the document has. */
  readonly attributes: () => string;
}

/** A change by whoever amended the text, at midnight of the day they did. */
export function revisionIn(kind: Revision['kind'], { details, bookmarks }: DocxContext): Revision {
  const { author, on } = details.revisions ?? { author: details.author, on: details.date };
  const by = `w:author="${escapeXml(author)}" w:date="${on}T00:00:00Z"`;
  return { kind, attributes: () => `w:id="${bookmarks.nextId()}" ${by}` };
}

/** A run within its change; as it is where it belongs to none. */
export function revised(run: string, revision: Revision | undefined): string {
  return revision ? `<w:${revision.kind} ${revision.attributes()}>${run}</w:${revision.kind}>` : run;
}
