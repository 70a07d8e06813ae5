import type { StructureElement } from '../../layout/laid-out.ts';
import { reference } from './syntax.ts';

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

/** What the parent tree has under one key: whose each marked sequence of a page is, by its number, or whose an annotation is. */
type Owners = (OwnedContent | undefined)[] | OwnedContent;

/**
 * The record of what was painted for whom: filled while pages are painted, read when their elements are written, and
 * then no more than the parent tree, the way back from content to its element.
 */
export class MarkedContent {
  private readonly byOwner = new Map<StructureElement, OwnedContent>();
  /** The parent tree's entries, by their keys, as far as their elements are written. */
  private readonly settled: string[] = [];
  /** Those whose elements are still to be written. */
  private open: Owners[] = [];
  /** The key of each page. */
  private readonly pages: number[] = [];
  private painted = 0;

  /** Begins a page and gives its key in the parent tree. */
  beginPage(): number {
    const key = this.newKey([]);
    this.pages.push(key);
    return key;
  }

  /** Gives the number of a new marked sequence on the current page. */
  mark(owner: StructureElement): number {
    const page = this.ownersOf(this.pages.length - 1);
    return page.push(this.note(owner, 'marked', page.length)) - 1;
  }

  /** Records an annotation of the current page and gives its key in the parent tree. */
  annotate(owner: StructureElement, object: number): number {
    return this.newKey(this.note(owner, 'annotation', object));
  }

  /** Takes a key in the parent tree for an annotation of a supplied page, whose element `ownAnnotation` names later. */
  annotateSupplied(): number {
    return this.newKey({ owner: SUPPLIED, pieces: [], object: undefined });
  }

  /** Says which element, by its object number, an annotation of a supplied page belongs to. */
  ownAnnotation(key: number, object: number): void {
    this.open[key - this.settled.length] = { owner: SUPPLIED, pieces: [], object };
  }

  /** Says which element a marked sequence of a supplied page belongs to. */
  ownMark(page: number, number: number, object: number): void {
    this.ownersOf(page)[number] = { owner: SUPPLIED, pieces: [], object };
  }

  /** Gives what was painted for an element. */
  of(owner: StructureElement): OwnedContent | undefined {
    return this.byOwner.get(owner);
  }

  /** Lets go of everything but the parent tree's entries, once the elements of all that is painted are written. */
  settle(): void {
    for (const owners of this.open)
      this.settled.push(
        Array.isArray(owners) ? `[${Array.from(owners, placeReference).join(' ')}]` : ownerReference(owners),
      );
    this.open = [];
    this.byOwner.clear();
  }

  /** Gives the parent tree's entries in the order of their keys, from 0; all must be settled. */
  parents(): readonly string[] {
    return this.settled;
  }

  private newKey(owners: Owners): number {
    return this.settled.length + this.open.push(owners) - 1;
  }

  private ownersOf(page: number): (OwnedContent | undefined)[] {
    const owners = this.open[(this.pages[page] ?? -1) - this.settled.length];
    if (!Array.isArray(owners)) throw new Error(`Page ${page} is not being painted`);
    return owners;
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

/** Of a supplied page, a number that no content has leads nowhere. */
function placeReference(owner: OwnedContent | undefined): string {
  return owner === undefined ? 'null' : ownerReference(owner);
}

function ownerReference({ owner, object }: OwnedContent): string {
  if (object === undefined) throw new Error(`Content of a ${owner.type} that is not in the structure tree`);
  return reference(object);
}
