import type { Hash } from 'node:crypto';
import type { SuppliedPdf } from '../../layout/supplied-pdf.ts';
import type { PdfObject } from '../../pdf-objects/pdf-file.ts';
import { PdfDictionary, PdfName, PdfReference, type PdfValue } from '../../pdf-objects/pdf-values.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import { number, reference } from './syntax.ts';

/** Where the pages of a supplied PDF are in this document. */
export interface SuppliedPlaces {
  /** Object number and place (from 0) of each of its pages. */
  readonly pages: readonly { readonly id: number; readonly place: number }[];
  /** For each page, its links: object number, and key in the parent tree. */
  readonly links: { readonly id: number; readonly key: number }[][];
}

/** What is not copied: what leads back into the file, and what only its maker's own program reads. */
const LEFT_OUT = new Set(['Metadata', 'PieceInfo', 'LastModified', 'StructParent', 'StructParents', 'OC']);
/** Of a stream, what is written anew, and what would have its bytes come from another file. */
const OF_STREAMS = new Set(['Length', 'F', 'FFilter', 'FDecodeParms', 'DL']);
const LARGEST = 1e15;

/** Copies objects of supplied PDFs with all they refer to, each object once. */
export class SuppliedCopies {
  readonly places = new Map<SuppliedPdf, SuppliedPlaces>();
  private readonly file: PdfkitFile;
  private readonly fingerprint: Hash;
  private readonly copied = new Map<SuppliedPdf, Map<number, number>>();
  private readonly waiting: { readonly pdf: SuppliedPdf; readonly from: PdfObject; readonly to: number }[] =
    [];

  constructor(file: PdfkitFile, fingerprint: Hash) {
    this.file = file;
    this.fingerprint = fingerprint;
  }

  /** Gives a value as it is written here, its references those of the copies. */
  value(pdf: SuppliedPdf, value: PdfValue): string {
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return Math.abs(value) < LARGEST ? number(value, 6) : '0';
    if (typeof value === 'string') return rawString(value);
    if (value instanceof PdfName) return rawName(value.name);
    if (value instanceof PdfReference) return this.reference(pdf, value.number);
    if (value instanceof PdfDictionary) return `<<${this.entries(pdf, value.entries)}>>`;
    if (Array.isArray(value))
      return `[${(value as readonly PdfValue[]).map((one) => this.value(pdf, one)).join(' ')}]`;
    return 'null';
  }

  /** Gives entries of a dictionary, without its brackets. */
  entries(pdf: SuppliedPdf, entries: ReadonlyMap<string, PdfValue>, except?: ReadonlySet<string>): string {
    let written = '';
    for (const [key, value] of entries)
      if (!LEFT_OUT.has(key) && !except?.has(key)) written += `${rawName(key)} ${this.value(pdf, value)}`;
    return written;
  }

  /** Writes all that was referred to and is not written yet. */
  writeWaiting(): void {
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
      const { pdf, from, to } = next;
      if (from.packed === undefined || !(from.value instanceof PdfDictionary)) {
        this.file.write(to, this.value(pdf, from.value));
        continue;
      }
      const { entries } = from.value;
      const bytes = exact(from.packed, pdf.file.resolve(entries.get('Length')));
      this.fingerprint.update(bytes);
      this.file.writeStream(to, this.entries(pdf, entries, OF_STREAMS), bytes);
    }
  }

  private reference(pdf: SuppliedPdf, object: number): string {
    const page = pdf.pages.findIndex((one) => one.number === object);
    if (page >= 0) return reference(this.places.get(pdf)?.pages[page]?.id ?? 0);
    const known = this.copied.get(pdf) ?? new Map<number, number>();
    this.copied.set(pdf, known);
    let id = known.get(object);
    if (id === undefined) {
      const from = pdf.file.find(object);
      if (!from || from.value === null) return 'null';
      id = this.file.reserve();
      known.set(object, id);
      this.waiting.push({ pdf, from, to: id });
    }
    return reference(id);
  }
}

/** The bytes of a stream without the line's end before its last word, where its length was not known at once. */
function exact(packed: Uint8Array, length: PdfValue): Uint8Array {
  if (typeof length !== 'number' || length > packed.length || packed.length - length > 2) return packed;
  return packed.subarray(0, length);
}

function rawString(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `(${bytes.replace(/[()\\]/g, '\\$&')})`;
  let hex = '';
  for (let at = 0; at < bytes.length; at += 1) hex += bytes.charCodeAt(at).toString(16).padStart(2, '0');
  return `<${hex}>`;
}

function rawName(name: string): string {
  const escaped = name.replace(
    /[^!-~]|[#()<>[\]{}/%]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${escaped}`;
}
