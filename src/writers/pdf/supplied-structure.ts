import type { SuppliedContent, SuppliedElement, SuppliedPdf } from '../../layout/supplied-pdf.ts';
import { PdfDictionary, type PdfValue } from '../../pdf-objects/pdf-values.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import type { SuppliedCopies, SuppliedPlaces } from './supplied-copies.ts';
import { reference } from './syntax.ts';

/** What the tags of a supplied PDF are written with. */
export interface SuppliedTagging {
  readonly file: PdfkitFile;
  readonly content: MarkedContent;
  readonly copies: SuppliedCopies;
  readonly identifiers: Map<string, string>;
  /** Put before every identifier. */
  readonly prefix: string;
}

/** Writes the tags of a supplied PDF under an element of ours, and gives references to the uppermost. */
export function writeSuppliedTags(pdf: SuppliedPdf, parent: number, tagging: SuppliedTagging): string {
  const places = tagging.copies.places.get(pdf);
  if (!places) throw new Error('Tags of a supplied PDF that has no pages here');
  const kids = (pdf.structure ?? []).map((one) => reference(writeElement(one, parent, pdf, places, tagging)));
  tagging.copies.writeWaiting();
  return kids.join(' ');
}

function writeElement(
  element: SuppliedElement,
  parent: number,
  pdf: SuppliedPdf,
  places: SuppliedPlaces,
  tagging: SuppliedTagging,
): number {
  const { file, copies, identifiers, prefix } = tagging;
  const own = file.reserve();
  const page = element.kids.find((kid) => kid.kind === 'marked')?.page;
  const kids = element.kids.map((kid) =>
    kid.kind === 'element'
      ? reference(writeElement(kid, own, pdf, places, tagging))
      : contentOf(kid, page, own, places, tagging),
  );
  const where = page === undefined ? '' : `/Pg ${reference(places.pages[page]?.id ?? 0)}`;
  const id = element.id === undefined ? undefined : `${prefix}${element.id}`;
  const named = new Map(element.entries);
  const attributes = named.get('A');
  if (attributes !== undefined) named.set('A', prefixed(attributes, prefix));
  const key = id === undefined ? '' : copies.value(pdf, id);
  if (id !== undefined) identifiers.set(id, reference(own));
  // A document within the document is a section of it.
  const type = element.type === 'Document' ? 'Sect' : element.type;
  const what = `${key === '' ? '' : `/ID ${key}`}${copies.entries(pdf, named)}`;
  file.write(
    own,
    `<</S/${type}/P ${reference(parent)}${where}${what}${kids.length > 0 ? `/K[${kids.join(' ')}]` : ''}>>`,
  );
  return own;
}

function contentOf(
  { kind, page, number }: SuppliedContent,
  ownPage: number | undefined,
  element: number,
  places: SuppliedPlaces,
  { content }: SuppliedTagging,
): string {
  const on = places.pages[page];
  if (!on) throw new Error(`Tags for page ${page} of a supplied PDF that has none`);
  const pg = `/Pg ${reference(on.id)}`;
  if (kind === 'link') {
    const link = places.links[page]?.[number];
    if (!link) throw new Error('A tag for a link that is not there');
    content.ownAnnotation(link.key, element);
    return `<</Type/OBJR${pg}/Obj ${reference(link.id)}>>`;
  }
  content.ownMark(on.place, number, element);
  return page === ownPage ? String(number) : `<</Type/MCR${pg}/MCID ${number}>>`;
}

/** Attributes whose lists of header cells name them by their new identifiers. */
function prefixed(value: PdfValue, prefix: string): PdfValue {
  if (Array.isArray(value)) return (value as readonly PdfValue[]).map((one) => prefixed(one, prefix));
  if (!(value instanceof PdfDictionary) || !value.entries.has('Headers')) return value;
  const headers = value.entries.get('Headers');
  const entries = new Map(value.entries);
  if (Array.isArray(headers))
    entries.set(
      'Headers',
      (headers as readonly PdfValue[]).map((one) => (typeof one === 'string' ? `${prefix}${one}` : one)),
    );
  return new PdfDictionary(entries);
}
