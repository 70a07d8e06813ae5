import type { StructureElement } from '../../layout/laid-out.ts';
import type { SuppliedPdf } from '../../layout/supplied-pdf.ts';
import { nameEntries, writeBalancedTree } from './balanced-tree.ts';
import type { ContentPiece, MarkedContent } from './marked-content.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import { describingEntries } from './structure-attributes.ts';
import type { SuppliedCopies } from './supplied-copies.ts';
import { writeSuppliedTags } from './supplied-structure.ts';
import { reference } from './syntax.ts';

/** A page that is written: its object number, and its height in points. */
export interface WrittenPage {
  readonly id: number;
  readonly height: number;
}

/** What the structure tree is written with. */
export interface StructureSources {
  readonly content: MarkedContent;
  /** Every page so far; those of a part are here before its elements are written. */
  readonly pages: readonly WrittenPage[];
  readonly copies: SuppliedCopies;
}

/** A child element, and where the first content in it stands in the painting order. */
interface Child {
  readonly number: number;
  readonly first: number;
}

/** An element that is written after some of what is in it. */
interface Begun {
  readonly number: number;
  readonly children: Child[];
}

const NOTHING: readonly ContentPiece[] = [];
const NO_CHILDREN: readonly Child[] = [];

/**
 * The structure tree (14.7): every element with its content in reading order, the parent tree that leads from content
 * back to its element, and the identifiers that header cells and notes are called by. It is written from the leaves up,
 * a part at a time, so that no more than a part's elements are ever kept.
 */
export class StructureTree {
  /** References to the elements that have an identifier. */
  private readonly identifiers = new Map<string, string>();
  private readonly file: PdfkitFile;
  private readonly sources: StructureSources;
  private readonly begun = new Map<StructureElement, Begun>();
  private notes = 0;
  private prefix = '';

  constructor(file: PdfkitFile, sources: StructureSources) {
    this.file = file;
    this.sources = sources;
  }

  /**
   * Writes elements, all of whose content is painted, as the next children of one that `finish` writes; `prefix` is put
   * before every id that they have or name.
   */
  writeWithin(parent: StructureElement, children: readonly StructureElement[], prefix: string): void {
    const begun = this.begun.get(parent) ?? { number: this.file.reserve(), children: [] };
    this.begun.set(parent, begun);
    this.prefix = prefix;
    for (const child of children) begun.children.push(this.writeChild(child, begun.number));
    this.prefix = '';
    this.sources.content.settle();
  }

  /** Writes the root element with all that is not written yet, and the ways into the tree. */
  finish(root: StructureElement): void {
    const { file, identifiers } = this;
    const top = file.slot('structure', 'K');
    this.write(root, top, file.structureRoot, this.begun.get(root)?.children ?? NO_CHILDREN);
    this.sources.content.settle();
    this.writeParentTree();
    if (identifiers.size > 0)
      writeBalancedTree(file, file.slot('structure', 'IDTree'), 'Names', nameEntries(identifiers));
  }

  private writeChild(element: StructureElement, parent: number): Child {
    const begun = this.begun.get(element);
    const number = begun?.number ?? this.file.reserve();
    return { number, first: this.write(element, number, parent, begun?.children ?? NO_CHILDREN) };
  }

  /** Writes an element and all within it; gives where its first content stands in the painting order. */
  private write(element: StructureElement, number: number, parent: number, before: readonly Child[]): number {
    const id = this.identifierOf(element);
    if (id !== undefined && !this.identifiers.has(id)) this.identifiers.set(id, reference(number));
    const owned = this.sources.content.of(element);
    if (owned !== undefined) owned.object = number;
    const pieces = owned?.pieces ?? NOTHING;
    let first = pieces[0]?.order ?? Number.POSITIVE_INFINITY;
    const children = element.children.map((child) => this.writeChild(child, number));
    if (before.length > 0) children.unshift(...before);
    for (const child of children) if (child.first < first) first = child.first;
    const supplied = element.supplied ? this.suppliedKids(element.supplied, id, number) : '';
    this.file.write(number, this.body(element, { id, parent, pieces, children, supplied }));
    return first;
  }

  private suppliedKids(pdf: SuppliedPdf, id: string | undefined, number: number): string {
    const { file, identifiers } = this;
    const { content, copies } = this.sources;
    const prefix = `${id ?? 'supplied'}.`;
    return writeSuppliedTags(pdf, number, { file, content, identifiers, prefix, copies });
  }

  /** PDF/UA-1, 7.9: a note has an identifier, given or not. */
  private identifierOf({ type, id }: StructureElement): string | undefined {
    if (type === 'Note') this.notes += 1;
    if (id !== undefined) return `${this.prefix}${id}`;
    return type === 'Note' ? `note.${this.notes}` : undefined;
  }

  private body(element: StructureElement, { id, parent, pieces, children, supplied }: ElementParts): string {
    const page = pieces[0]?.page;
    const height = this.sources.pages[page ?? 0]?.height ?? 0;
    const where = page === undefined ? '' : `/Pg ${this.pageReference(page)}`;
    const kids = `${this.kids(pieces, children)}${supplied}`;
    const has = kids === '' ? '' : `/K[${kids}]`;
    const what = describingEntries(element, id, height, this.prefix);
    return `<</S/${element.type}/P ${reference(parent)}${where}${what}${has}>>`;
  }

  /**
   * Own content and child elements as they are read: children keep their order, and content goes before the first
   * child that was painted after it, so that a link stands among the words of its paragraph.
   */
  private kids(pieces: readonly ContentPiece[], children: readonly Child[]): string {
    let kids = '';
    let next = 0;
    const contentBefore = (order: number) => {
      for (let piece = pieces[next]; piece && piece.order < order; piece = pieces[next]) {
        kids += ` ${this.piece(piece, pieces[0]?.page)}`;
        next += 1;
      }
    };
    for (const { number, first } of children) {
      if (first !== Number.POSITIVE_INFINITY) contentBefore(first);
      kids += ` ${reference(number)}`;
    }
    contentBefore(Number.POSITIVE_INFINITY);
    return kids.slice(1);
  }

  private piece({ kind, number, page }: ContentPiece, ownPage: number | undefined): string {
    if (kind === 'annotation')
      return `<</Type/OBJR/Pg ${this.pageReference(page)}/Obj ${reference(number)}>>`;
    return page === ownPage ? String(number) : `<</Type/MCR/Pg ${this.pageReference(page)}/MCID ${number}>>`;
  }

  private pageReference(page: number): string {
    return reference(this.sources.pages[page]?.id ?? 0);
  }

  private writeParentTree(): void {
    const entries = this.sources.content.parents().map((value, key) => ({ key: String(key), value }));
    writeBalancedTree(this.file, this.file.slot('structure', 'ParentTree'), 'Nums', entries);
    this.file.set('structure', 'ParentTreeNextKey', entries.length);
  }
}

interface ElementParts {
  readonly id: string | undefined;
  readonly parent: number;
  readonly pieces: readonly ContentPiece[];
  readonly children: readonly Child[];
  /** References to the tags of a supplied file. */
  readonly supplied: string;
}
