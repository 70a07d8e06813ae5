import type { LaidOutPage, StructureElement } from '../../layout/laid-out.ts';
import type { SuppliedPdf } from '../../layout/supplied-pdf.ts';
import { nameEntries, writeBalancedTree } from './balanced-tree.ts';
import type { ContentPiece, MarkedContent, OwnedContent } from './marked-content.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import { describingEntries } from './structure-attributes.ts';
import type { SuppliedCopies } from './supplied-copies.ts';
import { writeSuppliedTags } from './supplied-structure.ts';
import { reference } from './syntax.ts';

/** The pages, and the object number of each. */
export interface WrittenPages {
  readonly ids: readonly number[];
  readonly pages: readonly LaidOutPage[];
  readonly copies: SuppliedCopies;
}

/**
 * Writes the structure tree (14.7): every element with its content in reading order, the parent tree that leads
 * from content back to its element, and the identifiers that header cells and notes are called by.
 */
export function writeStructure(
  file: PdfkitFile,
  root: StructureElement,
  content: MarkedContent,
  written: WrittenPages,
): void {
  const writer = new StructureWriter(file, content, written);
  writer.write(root, file.slot('structure', 'K'), file.structureRoot);
  writeParentTree(file, content);
  if (writer.identifiers.size === 0) return;
  writeBalancedTree(file, file.slot('structure', 'IDTree'), 'Names', nameEntries(writer.identifiers));
}

/** A child element, and where the first content in it stands in the painting order. */
interface Child {
  readonly number: number;
  readonly first: number;
}

const NOTHING: readonly ContentPiece[] = [];

class StructureWriter {
  /** References to the elements that have an identifier. */
  readonly identifiers = new Map<string, string>();
  private readonly file: PdfkitFile;
  private readonly content: MarkedContent;
  private readonly written: WrittenPages;
  private notes = 0;

  constructor(file: PdfkitFile, content: MarkedContent, written: WrittenPages) {
    this.file = file;
    this.content = content;
    this.written = written;
  }

  /** Writes an element and all within it; gives where its first content stands in the painting order. */
  write(element: StructureElement, number: number, parent: number): number {
    const id = this.identifierOf(element);
    if (id !== undefined && !this.identifiers.has(id)) this.identifiers.set(id, reference(number));
    const owned = this.content.byOwner.get(element);
    if (owned !== undefined) owned.object = number;
    const pieces = owned?.pieces ?? NOTHING;
    let first = pieces[0]?.order ?? Number.POSITIVE_INFINITY;
    const children = element.children.map((child): Child => {
      const childNumber = this.file.reserve();
      const childFirst = this.write(child, childNumber, number);
      if (childFirst < first) first = childFirst;
      return { number: childNumber, first: childFirst };
    });
    const supplied = element.supplied ? this.suppliedKids(element.supplied, id, number) : '';
    this.file.write(number, this.body(element, { id, parent, pieces, children, supplied }));
    return first;
  }

  private suppliedKids(pdf: SuppliedPdf, id: string | undefined, number: number): string {
    const { file, content, identifiers } = this;
    const prefix = `${id ?? 'supplied'}.`;
    return writeSuppliedTags(pdf, number, {
      file,
      content,
      identifiers,
      prefix,
      copies: this.written.copies,
    });
  }

  /** PDF/UA-1, 7.9: a note has an identifier, given or not. */
  private identifierOf({ type, id }: StructureElement): string | undefined {
    if (type === 'Note') this.notes += 1;
    return id ?? (type === 'Note' ? `note.${this.notes}` : undefined);
  }

  private body(element: StructureElement, { id, parent, pieces, children, supplied }: ElementParts): string {
    const page = pieces[0]?.page;
    const height = this.written.pages[page ?? 0]?.height ?? 0;
    const where = page === undefined ? '' : `/Pg ${this.pageReference(page)}`;
    const kids = `${this.kids(pieces, children)}${supplied}`;
    const has = kids === '' ? '' : `/K[${kids}]`;
    const what = describingEntries(element, id, height);
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
    return reference(this.written.ids[page] ?? 0);
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

/** Pages have the first keys, in their order, and annotations those after. */
function writeParentTree(file: PdfkitFile, content: MarkedContent): void {
  const values = [
    ...content.pages.map((owners) => `[${Array.from(owners, placeReference).join(' ')}]`),
    ...content.annotations.map(ownerReference),
  ];
  const entries = values.map((value, index) => ({ key: String(index), value }));
  writeBalancedTree(file, file.slot('structure', 'ParentTree'), 'Nums', entries);
  file.set('structure', 'ParentTreeNextKey', entries.length);
}

/** Of a supplied page, a number that no content has leads nowhere. */
function placeReference(owner: OwnedContent | undefined): string {
  return owner === undefined ? 'null' : ownerReference(owner);
}

function ownerReference({ owner, object }: OwnedContent): string {
  if (object === undefined) throw new Error(`Content of a ${owner.type} that is not in the structure tree`);
  return reference(object);
}
