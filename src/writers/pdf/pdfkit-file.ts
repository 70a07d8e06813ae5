/**
 * The one file that knows pdfkit from inside; checked on pdfkit 0.20.2. pdfkit gives the header, the catalogue,
 * the embedded font subsets and the PDF/A mark with its colour profile. Pages, structure and trees are far too many
 * to be its objects, so they are written here as plain strings under numbers from its table. What it leans on,
 * and what breaks if a new version changes it:
 *
 * - `_write(string | bytes)` takes all output and `_finalize()` ends it: else the file comes out empty;
 * - `_offset`, `_offsets`, `_waiting` are the position, the offsets of objects and the count of those still owed:
 *   else the cross-reference stream points wrongly (any reader says so) or `finish` throws;
 * - `_root`, and `Pages`, `Names`, `StructTreeRoot` in its data, print whatever is put there: else entries are lost;
 * - `_root` and `_info` are the objects that the trailer names: else the file does not open;
 * - `_addInfo` writes the XMP properties without escaping them, so it is emptied: else they stand twice;
 * - `font()` takes a parsed font and leaves `_font` with `subset`, `widths`, `unicode`: else text is unreadable.
 */
import PDFDocument from 'pdfkit';
import { crossReferenceStream, packedPlace } from './cross-reference.ts';
import { deflated } from './deflated.ts';
import { ObjectPacker, type PackedObjects } from './object-packer.ts';
import { reference } from './syntax.ts';
import { withoutGlyphNames } from './without-glyph-names.ts';

/** A pdfkit object that prints as a reference to its number. */
interface PdfkitReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
}

interface PdfkitFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): PdfkitReference;
}

interface PdfkitInternals {
  _offset: number;
  _waiting: number;
  info: Record<string, string>;
  readonly _offsets: (number | null)[];
  readonly _font: PdfkitFont;
  readonly _info: PdfkitReference;
  readonly _root: PdfkitReference & {
    readonly data: { readonly Pages: PdfkitReference; readonly Names: PdfkitReference };
  };
  ref(data?: Record<string, unknown>): PdfkitReference;
  font(font: unknown): void;
  getStructTreeRoot(): PdfkitReference;
  appendXML(xml: string): void;
}

/** A font subset that grows as glyphs are used. */
export interface FontSubset {
  /** The name that content streams call it by, and its object number. */
  readonly resource: string;
  readonly number: number;
  /** Takes a glyph in and gives its code; `advance` is thousandths of an em, without kerning. */
  include(glyph: number, advance: number, codePoints: readonly number[]): number;
}

/** The dictionaries pdfkit prints itself and that take entries of ours. */
export type HostDictionary = 'catalogue' | 'pages' | 'names' | 'structure';

const FLUSH_AT = 1 << 16;

/** Collects pdfkit's output, small pieces joined; what ends the file is written by `PdfkitFile`. */
class CollectedDocument extends PDFDocument {
  declare parts: Uint8Array[] | undefined;
  declare pending: string | undefined;
  declare complete: boolean | undefined;
  declare _offset: number;

  _write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.pending = `${this.pending ?? ''}${data}\n`;
      this._offset += data.length + 1;
      if (this.pending.length > FLUSH_AT) this.flush();
      return;
    }
    this.flush();
    this.parts?.push(data);
    this._offset += data.length;
  }

  _finalize(): void {
    this.complete = true;
  }

  _addInfo(): void {}

  flush(): void {
    this.parts ??= [];
    if (this.pending) this.parts.push(Buffer.from(this.pending, 'latin1'));
    this.pending = '';
  }
}

/** A PDF under construction: objects go in by number, bytes come out at the end. */
export class PdfkitFile {
  private readonly document: CollectedDocument;
  private readonly host: PdfkitInternals;
  private readonly packer = new ObjectPacker();
  private readonly packed: number[] = [];

  /** `archive` is whether the file says that it is PDF/A-2a. */
  constructor(language: string, information: Readonly<Record<string, string>>, archive: boolean) {
    this.document = new CollectedDocument({
      pdfVersion: '1.7',
      ...(archive ? { subset: 'PDF/A-2a' as const } : {}),
      tagged: true,
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      // The types ask for a name, but a name would load one of the fonts that cannot be embedded.
      font: null as unknown as string,
    });
    this.host = this.document as unknown as PdfkitInternals;
    this.host.info = { ...information };
  }

  /** Gives a new object number, to be written later. */
  reserve(): number {
    this.host._waiting += 1;
    return this.host._offsets.push(null);
  }

  /** Writes a reserved object that is no stream. */
  write(id: number, body: string): void {
    this.place(id, 0);
    const full = this.packer.add(id, body);
    if (full) this.writePacked(full);
  }

  /** Writes a reserved stream; `entries` are its dictionary's, without Length. */
  writeStream(id: number, entries: string, bytes: Uint8Array): void {
    this.place(id, this.host._offset);
    this.document._write(`${id} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream`);
    this.document._write(bytes);
    this.document._write('\nendstream\nendobj');
  }

  /** Writes a reserved stream deflated; `entries` are its dictionary's, without Filter and Length. */
  writeDeflated(id: number, entries: string, bytes: Uint8Array): void {
    this.writeStream(id, `${entries}/Filter/FlateDecode`, deflated(bytes));
  }

  /** Writes a new object and gives its number. */
  add(body: string): number {
    const id = this.reserve();
    this.write(id, body);
    return id;
  }

  /**
   * Gives the number of a new object that an entry of one of pdfkit's own dictionaries refers to; entries for
   * kids (`K`, `Kids`) hold it in an array.
   */
  slot(dictionary: HostDictionary, key: string): number {
    const entry = this.host.ref();
    this.dictionary(dictionary)[key] = key.startsWith('K') ? [entry] : entry;
    return entry.id;
  }

  /** Sets an entry of one of pdfkit's own dictionaries; a string becomes a name. */
  set(dictionary: HostDictionary, key: string, value: string | number): void {
    this.dictionary(dictionary)[key] = value;
  }

  /** Begins the subset of a parsed font. */
  embed(font: object): FontSubset {
    this.host.font(withoutGlyphNames(font));
    const { id, subset, widths, unicode } = this.host._font;
    const number = this.host._font.ref().id;
    const include = (glyph: number, advance: number, codePoints: readonly number[]) => {
      const code = subset.includeGlyph(glyph);
      widths[code] ??= advance;
      unicode[code] = plainer(unicode[code], codePoints);
      return code;
    };
    return { resource: id, number, include };
  }

  /** The object number of the structure tree's root. */
  get structureRoot(): number {
    return this.host.getStructTreeRoot().id;
  }

  /** The object number of the page tree's root. */
  get pagesRoot(): number {
    return this.host._root.data.Pages.id;
  }

  /** Ends the file. Throws where an object was reserved but never written, which pdfkit would wait for in vain. */
  finish(xmp: string, identifier: Uint8Array): Uint8Array {
    const rest = this.packer.take();
    if (rest) this.writePacked(rest);
    this.host.appendXML(xmp);
    this.document.end();
    if (!this.document.complete) throw new Error(`PDF objects never written: ${this.host._waiting}`);
    this.writeCrossReference(identifier);
    this.document.flush();
    return joined(this.document.parts ?? []);
  }

  private writePacked({ entries, bytes, numbers }: PackedObjects): void {
    const stream = this.reserve();
    this.writeDeflated(stream, entries, bytes);
    numbers.forEach((number, index) => {
      this.packed[number] = packedPlace(stream, index);
    });
  }

  private writeCrossReference(identifier: Uint8Array): void {
    const { _root, _info, _offset } = this.host;
    const own = this.reserve();
    this.place(own, _offset);
    const { entries, bytes } = crossReferenceStream(this.host._offsets, this.packed);
    const id = Buffer.from(identifier).toString('hex');
    const trailer = `/Root ${reference(_root.id)}/Info ${reference(_info.id)}/ID[<${id}><${id}>]`;
    this.document._write(`${own} 0 obj\n<<${entries}${trailer}/Length ${bytes.length}>>\nstream`);
    this.document._write(bytes);
    this.document._write(`\nendstream\nendobj\nstartxref\n${_offset}\n%%EOF`);
  }

  private place(id: number, offset: number): void {
    this.host._offsets[id - 1] = offset;
    this.host._waiting -= 1;
  }

  private dictionary(name: HostDictionary): Record<string, unknown> {
    const root = this.host._root;
    if (name === 'pages') return root.data.Pages.data;
    if (name === 'names') return root.data.Names.data;
    return name === 'structure' ? this.host.getStructTreeRoot().data : root.data;
  }
}

/**
 * One glyph may stand for several characters (hyphen and soft hyphen); what is copied out must not depend on which
 * came first, so the lowest wins, which is also the plainest.
 */
function plainer(known: readonly number[] | undefined, offered: readonly number[]): readonly number[] {
  return known === undefined || (offered[0] ?? 0) < (known[0] ?? 0) ? offered : known;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
