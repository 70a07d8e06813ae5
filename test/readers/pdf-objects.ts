import { inflateSync } from 'node:zlib';

/** A name object, `/Type`. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A reference to an object by number. */
export class PdfReference {
  constructor(readonly number: number) {}
}

/** A dictionary, and the bytes after it where it is a stream's. Strings are kept as their bytes, one character each. */
export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly stream?: Uint8Array;
}

export type PdfValue = number | string | boolean | null | PdfName | PdfReference | PdfValue[] | PdfDictionary;

/** The objects of a PDF file, read by the cross-reference stream and nothing else: a wrong offset is an error. */
export interface PdfObjects {
  /** The cross-reference stream's dictionary, which has the trailer's entries. */
  readonly trailer: PdfDictionary;
  /** How many objects there are, object 0 among them. */
  readonly count: number;
  /** Follows a reference; any other value is given back. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The dictionary that an entry holds or refers to; an empty one if there is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary;
  /** The items of an array, a single value as an array of one, nothing as an empty one. */
  items(value: PdfValue | undefined): PdfValue[];
}

/** Reads the objects of a PDF with a cross-reference stream. */
export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const trailer = readObject(file, bytes, at);
  if (!isDictionary(trailer)) throw new Error('no cross-reference stream where startxref points');
  const rows = readTable(trailer);
  const known = new Map<number, PdfValue>();
  const packs = new Map<number, Map<number, PdfValue>>();
  const find = (number: number): PdfValue => {
    const row = rows[number];
    if (row?.kind === 1) return readObject(file, bytes, row.first, number);
    if (row?.kind !== 2) return null;
    let pack = packs.get(row.first);
    if (pack === undefined) {
      pack = readPack(find(row.first));
      packs.set(row.first, pack);
    }
    const found = pack.get(number);
    if (found === undefined || [...pack.keys()][row.second] !== number) {
      throw new Error(`object ${number} is not at ${row.second} of stream ${row.first}`);
    }
    return found;
  };
  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (!(value instanceof PdfReference)) return value ?? null;
    let found = known.get(value.number);
    if (found === undefined) {
      found = find(value.number);
      known.set(value.number, found);
    }
    return found;
  };
  return {
    trailer,
    count: rows.length,
    resolve,
    dictionary: (value) => {
      const found = resolve(value);
      return isDictionary(found) ? found : { entries: new Map() };
    },
    items: (value) => {
      const found = resolve(value);
      return found === null ? [] : Array.isArray(found) ? found : [value ?? null];
    },
  };
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map;
}

/** The characters of a text string: UTF-16 with its mark, else as they stand. */
export function pdfText(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!value.startsWith('\xfe\xff')) return value;
  let text = '';
  for (let at = 2; at + 1 < value.length; at += 2) {
    text += String.fromCharCode((value.charCodeAt(at) << 8) | value.charCodeAt(at + 1));
  }
  return text;
}

interface TableRow {
  /** 0: free; 1: at the offset `first`; 2: in the object stream `first`, as number `second` from 0. */
  readonly kind: number;
  readonly first: number;
  readonly second: number;
}

function readTable({ entries, stream = new Uint8Array() }: PdfDictionary): TableRow[] {
  const widths = entries.get('W') as number[];
  const width = widths.reduce((sum, each) => sum + each, 0);
  const table = withoutPredictor(stream, width);
  return Array.from({ length: Number(entries.get('Size')) }, (_, number) => {
    let at = number * width;
    const [kind = 0, first = 0, second = 0] = widths.map((bytes) => {
      const value = table.subarray(at, at + bytes).reduce((sum, byte) => sum * 256 + byte, 0);
      at += bytes;
      return value;
    });
    return { kind, first, second };
  });
}

/** Undoes the "up" predictor: every row is preceded by its filter and stored as the difference from the last. */
function withoutPredictor(stream: Uint8Array, width: number): Uint8Array {
  const rows = stream.length / (width + 1);
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    if (stream[row * (width + 1)] !== 2) throw new Error('a cross-reference row with an unexpected filter');
    for (let byte = 0; byte < width; byte += 1) {
      const above = row === 0 ? 0 : (plain[(row - 1) * width + byte] ?? 0);
      plain[row * width + byte] = (stream[row * (width + 1) + 1 + byte] ?? 0) + above;
    }
  }
  return plain;
}

/** Reads an object stream: numbers and offsets first, then the objects. */
function readPack(pack: PdfValue): Map<number, PdfValue> {
  if (!isDictionary(pack) || pack.stream === undefined) throw new Error('an object stream that is none');
  const text = Buffer.from(pack.stream).toString('latin1');
  const head = new PdfParser(text, 0);
  const first = Number(pack.entries.get('First'));
  return new Map(
    Array.from({ length: Number(pack.entries.get('N')) }, (): [number, PdfValue] => {
      const number = Number(head.value());
      return [number, new PdfParser(text, first + Number(head.value())).value()];
    }),
  );
}

function readObject(file: string, bytes: Uint8Array, offset: number, number?: number): PdfValue {
  const head = /^(\d+) 0 obj/.exec(file.slice(offset, offset + 20));
  if (head === null || (number !== undefined && Number(head[1]) !== number)) {
    throw new Error(`object ${number} is not at ${offset}`);
  }
  const parser = new PdfParser(file, offset + head[0].length);
  const value = parser.value();
  if (!isDictionary(value) || !parser.skip('stream')) return value;
  const start = file.indexOf('\n', parser.at) + 1;
  const raw = bytes.subarray(start, start + Number(value.entries.get('Length')));
  if (!/^\n?endstream/.test(file.slice(start + raw.length, start + raw.length + 12))) {
    throw new Error(`stream ${number} is not as long as it says`);
  }
  const filter = value.entries.get('Filter');
  const packed = filter instanceof PdfName && filter.name === 'FlateDecode';
  return { entries: value.entries, stream: packed ? inflateSync(raw) : raw };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads one value after another from a PDF file or a content stream. */
export class PdfParser {
  constructor(
    readonly file: string,
    public at: number,
  ) {}

  value(): PdfValue {
    this.space();
    const { file, at } = this;
    if (file.startsWith('<<', at)) return this.dictionary();
    const first = file[at] ?? '';
    if (first === '[') return this.array();
    if (first === '(') return this.literal();
    if (first === '<') return this.hexadecimal();
    if (first === '/') return new PdfName(this.take(/\/[^\s()<>[\]{}/%]*/y).slice(1));
    const reference = this.match(/(\d+) 0 R/y);
    if (reference) return new PdfReference(Number(reference[1]));
    const word = this.take(/[^\s()<>[\]{}/%]+/y);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : Number(word);
  }

  /** The next word of letters if one comes next: a content stream's operator. */
  operator(): string | undefined {
    this.space();
    return this.match(/[A-Za-z'"*]+/y)?.[0];
  }

  get finished(): boolean {
    this.space();
    return this.at >= this.file.length;
  }

  /** Passes over a word if it comes next. */
  skip(word: string): boolean {
    this.space();
    const found = this.file.startsWith(word, this.at);
    if (found) this.at += word.length;
    return found;
  }

  private dictionary(): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    while (!this.skip('>>')) {
      const key = this.value();
      if (!(key instanceof PdfName)) throw new Error(`a dictionary key is no name at ${this.at}`);
      if (entries.has(key.name)) throw new Error(`a dictionary has /${key.name} twice at ${this.at}`);
      entries.set(key.name, this.value());
    }
    return { entries };
  }

  private array(): PdfValue[] {
    const items: PdfValue[] = [];
    this.at += 1;
    while (!this.skip(']')) items.push(this.value());
    return items;
  }

  private literal(): string {
    let text = '';
    let depth = 0;
    for (;;) {
      const character = this.file[this.at] ?? '';
      this.at += 1;
      if (character === '') throw new Error('a string without an end');
      if (character === '\\') {
        const escaped = this.file[this.at] ?? '';
        this.at += 1;
        text += ESCAPES[escaped] ?? escaped;
        continue;
      }
      if (character === ')' && --depth === 0) return text;
      if (character === '(' && depth++ === 0) continue;
      text += character;
    }
  }

  private hexadecimal(): string {
    const digits = this.take(/<[0-9A-Fa-f\s]*>/y).replace(/[^0-9A-Fa-f]/g, '');
    return Buffer.from(digits, 'hex').toString('latin1');
  }

  private space(): void {
    this.match(/\s*/y);
  }

  private take(pattern: RegExp): string {
    const found = this.match(pattern);
    if (!found) throw new Error(`cannot read the PDF at ${this.at}`);
    return found[0];
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.file);
    if (found) this.at += found[0].length;
    return found;
  }
}
