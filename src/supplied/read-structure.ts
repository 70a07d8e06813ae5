import type { SuppliedContent, SuppliedElement } from '../layout/supplied-pdf.ts';
import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import { PdfDictionary, PdfReference, type PdfValue } from '../pdf-objects/pdf-values.ts';
import { nameOf } from './names.ts';
import type { OpenPdf } from './open-pdf.ts';
import { STANDARD_TYPES } from './standard-types.ts';

/** The tags of a PDF, and what in them could not be read. */
export interface ReadStructure {
  readonly elements: readonly SuppliedElement[];
  readonly faults: readonly string[];
}

/** What an element says of itself that is copied. */
const KEPT = ['T', 'Lang', 'Alt', 'E', 'ActualText'];
const DEEPEST = 150;

/**
 * Reads the structure tree (ISO 32000-1, 14.7) with every type as the standard one its role map leads to. `links` has,
 * for each page, the object numbers of its links in their order.
 */
export function readStructure(
  { file, catalogue, pages }: OpenPdf,
  links: readonly (readonly (number | undefined)[])[],
): ReadStructure {
  const root = file.dictionary(catalogue.entries.get('StructTreeRoot'));
  const reader = new StructureReader(
    file,
    root,
    new Map(pages.map(({ number }, index) => [number, index])),
    links,
  );
  const elements = reader.kids(root.entries.get('K'), undefined, 0);
  return {
    elements: elements.filter((one) => one.kind === 'element'),
    faults: [...reader.faults],
  };
}

class StructureReader {
  readonly faults = new Set<string>();
  private readonly seen = new Set<PdfDictionary>();
  private readonly file: PdfFile;
  private readonly roles: PdfDictionary;
  private readonly classes: PdfDictionary;
  private readonly pageOf: ReadonlyMap<number, number>;
  private readonly links: readonly (readonly (number | undefined)[])[];

  constructor(
    file: PdfFile,
    root: PdfDictionary,
    pageOf: ReadonlyMap<number, number>,
    links: readonly (readonly (number | undefined)[])[],
  ) {
    this.file = file;
    this.roles = file.dictionary(root.entries.get('RoleMap'));
    this.classes = file.dictionary(root.entries.get('ClassMap'));
    this.pageOf = pageOf;
    this.links = links;
  }

  kids(
    value: PdfValue | undefined,
    page: number | undefined,
    depth: number,
  ): (SuppliedElement | SuppliedContent)[] {
    if (depth > DEEPEST) this.faults.add('tags that are nested without end');
    return depth > DEEPEST ? [] : this.file.items(value).flatMap((kid) => this.kid(kid, page, depth));
  }

  private kid(
    value: PdfValue,
    page: number | undefined,
    depth: number,
  ): (SuppliedElement | SuppliedContent)[] {
    const kid = this.file.resolve(value);
    if (typeof kid === 'number') return this.marked(page, kid);
    if (!(kid instanceof PdfDictionary)) return [];
    const own = this.pageNumber(kid.entries.get('Pg')) ?? page;
    const type = nameOf(this.file.resolve(kid.entries.get('Type')));
    if (type === 'MCR') {
      if (kid.entries.has('Stm')) this.faults.add('a form that has tags of its own');
      return this.marked(own, Number(this.file.resolve(kid.entries.get('MCID'))));
    }
    if (type === 'OBJR') return this.link(own, kid.entries.get('Obj'));
    if (this.seen.has(kid)) {
      this.faults.add('tags that stand within themselves or twice');
      return [];
    }
    this.seen.add(kid);
    return [this.element(kid, own, depth)];
  }

  private element(kid: PdfDictionary, page: number | undefined, depth: number): SuppliedElement {
    const entries = new Map<string, PdfValue>();
    for (const key of KEPT) {
      const value = this.file.resolve(kid.entries.get(key));
      if (typeof value === 'string') entries.set(key, value);
    }
    const attributes = this.attributes(kid);
    if (attributes.length > 0) entries.set('A', attributes);
    const id = this.file.resolve(kid.entries.get('ID'));
    return {
      kind: 'element',
      type: this.type(nameOf(this.file.resolve(kid.entries.get('S')))),
      id: typeof id === 'string' ? id : undefined,
      entries,
      kids: this.kids(kid.entries.get('K'), page, depth + 1),
    };
  }

  /** The standard type that a type of the file's own stands for. */
  private type(given: string): string {
    let type = given;
    for (let steps = 0; steps < 20 && !STANDARD_TYPES.has(type); steps += 1) {
      const next = nameOf(this.file.resolve(this.roles.entries.get(type)));
      if (next === '') break;
      type = next;
    }
    if (STANDARD_TYPES.has(given) && this.roles.entries.has(given)) {
      const mapped = nameOf(this.file.resolve(this.roles.entries.get(given)));
      if (mapped !== given) this.faults.add(`a tag of the standard that is given another meaning (${given})`);
    }
    if (STANDARD_TYPES.has(type)) return type;
    this.faults.add(`a tag that stands for nothing known (${given})`);
    return 'Span';
  }

  /** Attributes of the element and of its classes, with nothing indirect in them and no revision numbers. */
  private attributes(kid: PdfDictionary): readonly PdfValue[] {
    const classes = this.file.items(kid.entries.get('C')).map((one) => nameOf(this.file.resolve(one)));
    const values = [
      ...this.file.items(kid.entries.get('A')),
      ...classes.flatMap((one) => this.file.items(this.classes.entries.get(one))),
    ];
    return values.map((one) => this.direct(one, 0)).filter((one) => one instanceof PdfDictionary);
  }

  private direct(value: PdfValue, depth: number): PdfValue {
    const found = this.file.resolve(value);
    if (depth > 8) return null;
    if (Array.isArray(found)) return (found as readonly PdfValue[]).map((one) => this.direct(one, depth + 1));
    if (!(found instanceof PdfDictionary)) return found;
    return new PdfDictionary(
      new Map([...found.entries].map(([key, one]) => [key, this.direct(one, depth + 1)])),
    );
  }

  private marked(page: number | undefined, number: number): SuppliedContent[] {
    if (page !== undefined && Number.isInteger(number)) return [{ kind: 'marked', page, number }];
    this.faults.add('tagged content on no page');
    return [];
  }

  private link(page: number | undefined, value: PdfValue | undefined): SuppliedContent[] {
    const object = value instanceof PdfReference ? value.number : undefined;
    const pages = page === undefined ? this.links.keys() : [page, ...this.links.keys()];
    for (const on of pages) {
      const number = object === undefined ? -1 : (this.links[on]?.indexOf(object) ?? -1);
      if (number >= 0) return [{ kind: 'link', page: on, number }];
    }
    this.faults.add('a tag for something that is no link on a page');
    return [];
  }

  private pageNumber(value: PdfValue | undefined): number | undefined {
    return value instanceof PdfReference ? this.pageOf.get(value.number) : undefined;
  }
}
