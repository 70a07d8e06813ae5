import type { StructureElement } from '../../layout/laid-out.ts';

/** One piece of content that an element owns: a marked sequence or an annotation, on one page. */
export interface ContentPiece {
  /** Place in the document's painting order. */
  readonly order: number;
  readonly page: number;
  readonly kind: 'marked' | 'annotation';
  /** The marked sequence's number on its page, or the annotation's object number. */
  readonly number: number;
}

/** Stands for the elements of supplied files, which are known by their object numbers alone. */
const SUPPLIED: StructureElement = { type: 'Sect', children: [] };

/** All that was painted for one element. */
export interface OwnedContent {
  readonly owner: StructureElement;
  /** In painting order. */
  readonly pieces: ContentPiece[];
  /** The element's object number, once it is written. */
  object: number | undefined;
}

/**
 * The record of what was painted for whom: filled while pages are painted, read when the structure tree and the
 * way back to it (the parent tree) are written.
 */
export class MarkedContent {
  readonly byOwner = new Map<StructureElement, OwnedContent>();
  /** For each page, whose each marked sequence is, by its number. */
  readonly pages: OwnedContent[][] = [];
  /** Whose each annotation is, in the order of their keys in the parent tree. */
  readonly annotations: OwnedContent[] = [];
  private painted = 0;

  /** Begins a page. */
  beginPage(): void {
    this.pages.push([]);
  }

  /** Gives the number of a new marked sequence on the current page. */
  mark(owner: StructureElement): number {
    const page = this.pages[this.pages.length - 1] ?? [];
    return page.push(this.note(owner, 'marked', page.length)) - 1;
  }

  /** Records an annotation of the current page and gives its place among all annotations. */
  annotate(owner: StructureElement, object: number): number {
    return this.annotations.push(this.note(owner, 'annotation', object)) - 1;
  }

  /** Takes a place among the annotations for one of a supplied page, whose element `ownAnnotation` names later. */
  annotateSupplied(): number {
    return this.annotations.push({ owner: SUPPLIED, pieces: [], object: undefined }) - 1;
  }

  /** Says which element, by its object number, an annotation of a supplied page belongs to. */
  ownAnnotation(key: number, object: number): void {
    this.annotations[key] = { owner: SUPPLIED, pieces: [], object };
  }

  /** Says which element a marked sequence of a supplied page belongs to. */
  ownMark(page: number, number: number, object: number): void {
    const marks = this.pages[page];
    if (marks) marks[number] = { owner: SUPPLIED, pieces: [], object };
  }

  private note(owner: StructureElement, kind: ContentPiece['kind'], number: number): OwnedContent {
    let content = this.byOwner.get(owner);
    if (content === undefined) {
      content = { owner, pieces: [], object: undefined };
      this.byOwner.set(owner, content);
    }
    content.pieces.push({ order: this.painted, page: this.pages.length - 1, kind, number });
    this.painted += 1;
    return content;
  }
}
