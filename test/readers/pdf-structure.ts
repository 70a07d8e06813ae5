import type { PageContent } from './pdf-content.ts';
import {
  isDictionary,
  type PdfDictionary,
  PdfName,
  type PdfObjects,
  PdfReference,
  type PdfValue,
  pdfText,
} from './pdf-objects.ts';

/** An annotation as its element refers to it; `annotationPage` is the page that lists it. Pages count from 0. */
export interface TaggedAnnotation {
  readonly elementPage: number;
  readonly annotationPage: number;
  readonly contents: string;
  readonly target: string;
}

/** One element of the tag tree. */
export interface TaggedElement {
  readonly role: string;
  /** Its own words and those of the elements within, in reading order, spaces and all. */
  readonly text: string;
  /** Elements and its own words, in reading order. */
  readonly content: readonly (TaggedElement | string)[];
  readonly children: readonly TaggedElement[];
  readonly annotations: readonly TaggedAnnotation[];
  /** Pages of its own content, from 0. */
  readonly pages: readonly number[];
  /** Its own marked sequences: the page of each, from 0, and its place among those of the page. */
  readonly marks: readonly { readonly page: number; readonly place: number }[];
  readonly id?: string;
  readonly title?: string;
  readonly language?: string;
  readonly alternative?: string;
  readonly actualText?: string;
  /** Entries of its attribute dictionaries: `Scope: 'Row'`, `Headers: ['h1']`, `ColSpan: 2`. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface PageOfStructure {
  readonly number: number;
  readonly dictionary: PdfDictionary;
  readonly content: PageContent;
}

/**
 * Reads the tag tree. An element whose parent entry is wrong, content that the parent tree does not lead back from,
 * and content that no element has, are errors.
 */
export function readStructure(objects: PdfObjects, pages: readonly PageOfStructure[]): TaggedElement {
  const catalogue = objects.dictionary(objects.trailer.entries.get('Root'));
  const rootReference = catalogue.entries.get('StructTreeRoot');
  const root = objects.dictionary(rootReference);
  const reader = new StructureReader(objects, pages, readNumberTree(objects, root.entries.get('ParentTree')));
  const [top] = objects.items(root.entries.get('K'));
  const tree = reader.element(top ?? null, rootReference ?? null);
  reader.checkAllUsed();
  return tree;
}

class StructureReader {
  private readonly pageIndex: ReadonlyMap<number, number>;
  private readonly annotationPages = new Map<number, number>();
  private readonly unused: Set<string>;

  constructor(
    private readonly objects: PdfObjects,
    private readonly pages: readonly PageOfStructure[],
    private readonly parents: ReadonlyMap<number, PdfValue>,
  ) {
    this.pageIndex = new Map(pages.map((page, index) => [page.number, index]));
    pages.forEach((page, index) => {
      for (const annotation of objects.items(page.dictionary.entries.get('Annots'))) {
        this.annotationPages.set((annotation as PdfReference).number, index);
      }
    });
    this.unused = new Set(
      pages.flatMap((page, index) =>
        page.content.sequences.flatMap(({ mcid }) => (mcid === undefined ? [] : [`${index} ${mcid}`])),
      ),
    );
  }

  element(reference: PdfValue, parent: PdfValue): TaggedElement {
    const { entries } = this.objects.dictionary(reference);
    if (numberOf(entries.get('P')) !== numberOf(parent)) throw new Error('an element names the wrong parent');
    const ownPage = this.page(entries.get('Pg'));
    const content: (TaggedElement | string)[] = [];
    const annotations: TaggedAnnotation[] = [];
    const marks: TaggedElement['marks'][number][] = [];
    for (const kid of this.objects.items(entries.get('K'))) {
      if (kid instanceof PdfReference) content.push(this.element(kid, reference));
      else if (isDictionary(kid) && kid.entries.has('Obj'))
        annotations.push(this.annotation(kid, reference, ownPage));
      else {
        const marked = isDictionary(kid);
        const page = marked ? this.page(kid.entries.get('Pg')) : ownPage;
        const { text, place } = this.marked(page, Number(marked ? kid.entries.get('MCID') : kid), reference);
        content.push(text);
        marks.push({ page, place });
      }
    }
    const children = content.filter((item) => typeof item !== 'string');
    const text = content.map((item) => (typeof item === 'string' ? item : item.text)).join('');
    const role = (entries.get('S') as PdfName).name;
    const said = describe(entries);
    return {
      role,
      text,
      content,
      children,
      annotations,
      pages: [...new Set(marks.map(({ page }) => page))],
      marks,
      ...said,
      attributes: this.attributes(entries),
    };
  }

  checkAllUsed(): void {
    if (this.unused.size > 0) throw new Error(`content that no element has: ${[...this.unused].join(', ')}`);
  }

  private marked(page: number, mcid: number, owner: PdfValue): { text: string; place: number } {
    const sequences = this.pages[page]?.content.sequences ?? [];
    const place = sequences.findIndex((candidate) => candidate.mcid === mcid);
    const sequence = sequences[place];
    if (!sequence || !this.unused.delete(`${page} ${mcid}`))
      throw new Error(`content ${page} ${mcid} is missing or shared`);
    const key = Number(this.pages[page]?.dictionary.entries.get('StructParents'));
    const owners = this.objects.items(this.parents.get(key));
    if (numberOf(owners[mcid]) !== numberOf(owner))
      throw new Error(`the parent tree is wrong for ${page} ${mcid}`);
    return { text: sequence.text, place };
  }

  private annotation(kid: PdfDictionary, owner: PdfValue, ownPage: number): TaggedAnnotation {
    const { entries } = this.objects.dictionary(kid.entries.get('Obj'));
    const key = Number(entries.get('StructParent'));
    if (numberOf(this.parents.get(key)) !== numberOf(owner))
      throw new Error('the parent tree is wrong for a link');
    const action = this.objects.dictionary(entries.get('A'));
    return {
      elementPage: kid.entries.has('Pg') ? this.page(kid.entries.get('Pg')) : ownPage,
      annotationPage: this.annotationPages.get(numberOf(kid.entries.get('Obj'))) ?? -1,
      contents: pdfText(entries.get('Contents')) ?? '',
      target: String(action.entries.get('URI') ?? entries.get('Dest') ?? ''),
    };
  }

  private page(reference: PdfValue | undefined): number {
    return this.pageIndex.get(numberOf(reference)) ?? -1;
  }

  private attributes(entries: ReadonlyMap<string, PdfValue>): Record<string, unknown> {
    const all: Record<string, unknown> = {};
    for (const attribute of this.objects.items(entries.get('A'))) {
      for (const [key, value] of this.objects.dictionary(attribute).entries) all[key] = plain(value);
    }
    return all;
  }
}

function describe(entries: ReadonlyMap<string, PdfValue>): Partial<TaggedElement> {
  const texts = {
    id: pdfText(entries.get('ID')),
    title: pdfText(entries.get('T')),
    language: pdfText(entries.get('Lang')),
    alternative: pdfText(entries.get('Alt')),
    actualText: pdfText(entries.get('ActualText')),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

function plain(value: PdfValue): unknown {
  if (value instanceof PdfName) return value.name;
  if (Array.isArray(value)) return value.map(plain);
  return pdfText(value) ?? value;
}

function numberOf(value: PdfValue | undefined): number {
  return value instanceof PdfReference ? value.number : -1;
}

/** Gives every entry of a number tree by its key; keys out of order are an error. */
export function readNumberTree(objects: PdfObjects, tree: PdfValue | undefined): Map<number, PdfValue> {
  return new Map(treeEntries(objects, tree, 'Nums') as [number, PdfValue][]);
}

/** Gives every entry of a name tree by its key; keys out of order are an error. */
export function readNameTree(objects: PdfObjects, tree: PdfValue | undefined): Map<string, PdfValue> {
  return new Map(treeEntries(objects, tree, 'Names') as [string, PdfValue][]);
}

function treeEntries(
  objects: PdfObjects,
  tree: PdfValue | undefined,
  kind: 'Names' | 'Nums',
): [PdfValue, PdfValue][] {
  const { entries } = objects.dictionary(tree);
  const own = objects.items(entries.get(kind));
  const pairs: [PdfValue, PdfValue][] = [];
  for (let at = 0; at + 1 < own.length; at += 2) pairs.push([own[at] ?? null, own[at + 1] ?? null]);
  for (const kid of objects.items(entries.get('Kids'))) pairs.push(...treeEntries(objects, kid, kind));
  for (let at = 1; at < pairs.length; at += 1) {
    const [before, after] = [pairs[at - 1]?.[0], pairs[at]?.[0]];
    if (before === undefined || after === undefined || before === null || after === null || before >= after) {
      throw new Error(`a tree is out of order at ${String(after)}`);
    }
  }
  return pairs;
}
